// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage, type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Choice, ErrorSummary, Form, FormKey, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import { longestLine } from "./difference.form.ts";
import type { DifferenceLine } from "./difference.queries.ts";

type DifferencePageProps = Sent & {
  t: T;
  language: Language;
  lines: DifferenceLine[];
  isSaved: boolean;
  path: string;
  formKey: string;
};

/** Where it made a difference, in one line; it stays with who wrote it until they pass it on. */
export function DifferencePage(props: DifferencePageProps) {
  const { t, language, errors, isSaved, path, formKey } = props;
  return (
    <Page
      title={t("support:roundTables.difference.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/team"), label: t("support:ownSide.toTeam") }}
    >
      <ErrorSummary errors={errors} />
      {isSaved && <Notice kind="good">{t("support:roundTables.saved")}</Notice>}
      <div class="stack--sm">
        <h1>{t("support:roundTables.difference.title")}</h1>
        <p class="lead">{t("support:roundTables.difference.lead")}</p>
      </div>
      <Form class="card stack" action={path}>
        <FormKey value={formKey} />
        <LineFields {...props} />
        <SubmitButton>{t("support:roundTables.difference.save")}</SubmitButton>
      </Form>
      <OwnLines {...props} />
    </Page>
  );
}

/** Also at the end of a round table. */
export function LineFields({ t, typed, errors }: Sent & { t: T }) {
  return (
    <>
      <TextField
        {...typedField({ typed, errors }, "line")}
        label={t("support:roundTables.difference.line")}
        hint={t("support:roundTables.difference.lineHint")}
        maxlength={longestLine}
      />
      <Choice
        type="checkbox"
        name="passOn"
        value="yes"
        label={t("support:roundTables.difference.passOn")}
        hint={t("support:roundTables.difference.passOnHint")}
        checked={typedText(typed, "passOn") === "yes"}
      />
    </>
  );
}

function OwnLines({ t, language, lines, path }: DifferencePageProps) {
  if (lines.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-eerder">
      <h2 id="h-eerder">{t("support:roundTables.difference.own")}</h2>
      {lines.map(({ id, words, writtenOn, passedOnAt }) => (
        <Form class="card stack--sm" action={`${path}/${id}`}>
          <p>{words}</p>
          <p class="muted">
            {formatDate(writtenOn, language)}.{" "}
            {t(`support:roundTables.difference.${passedOnAt ? "isPassedOn" : "isMine"}`)}
          </p>
          <p class="row">
            <SubmitButton kind="second" name="to" value={passedOnAt ? "keep" : "pass-on"}>
              {t(`support:roundTables.difference.${passedOnAt ? "takeBack" : "passOnNow"}`)}
            </SubmitButton>
            <SubmitButton kind="quiet" name="to" value="erase">
              {t("support:roundTables.difference.erase")}
            </SubmitButton>
          </p>
        </Form>
      ))}
    </section>
  );
}
