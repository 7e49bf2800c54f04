// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import { BackLink, ErrorSummary, Form, FormKey, Notice, Page, SubmitButton } from "#platform/ui";
import { ActivityFields, type FieldsProps } from "./activity-fields.pages.tsx";
import { MethodNotice } from "./method-hint.pages.tsx";
import type { MethodHint } from "./method-hint.ts";

type NewActivityPageProps = FieldsProps & { formKey: string; listHref: string };

export function NewActivityPage({ formKey, listHref, ...props }: NewActivityPageProps) {
  const { t, errors } = props;
  return (
    <Page title={t("programme:activity.new.title")} robots="noindex">
      <BackLink href={listHref}>{t("programme:activity.toList")}</BackLink>
      <h1>{t("programme:activity.new.title")}</h1>
      <p class="lead">{t("programme:activity.new.lead")}</p>
      <ErrorSummary errors={errors} />
      <ActivityForm {...props} formKey={formKey} submit={t("programme:activity.toCheck")} />
    </Page>
  );
}

/** The long form; its first answer is a page that shows the dates. */
export function ActivityForm({ formKey, submit, ...props }: FieldsProps & { formKey: string; submit: string }) {
  return (
    <Form id="formulier">
      <FormKey value={formKey} />
      <ActivityFields {...props} />
      <div class="deel">
        <div class="knoppen">
          <SubmitButton name="step" value="check">
            {submit}
          </SubmitButton>
        </div>
      </div>
    </Form>
  );
}

export type CheckProps = {
  t: FieldsProps["t"];
  title: string;
  /** "Elke dinsdag van 11.00 tot 12.30 uur." */
  scheduleWords: string;
  dateWords: string[];
  count: number;
  isOnce: boolean;
  hint: MethodHint | null;
  warnings: string[];
  typed: TypedValues;
  mayPublish: boolean;
};

/** The dates in words, before anything is kept. Every value travels along. */
export function CheckPage({
  t,
  title,
  scheduleWords,
  dateWords,
  count,
  isOnce,
  hint,
  warnings,
  typed,
  mayPublish,
}: CheckProps) {
  return (
    <Page title={t("programme:activity.check.title")} robots="noindex">
      <h1>{t("programme:activity.check.title")}</h1>
      <p class="lead">
        <b>{title}</b>. {scheduleWords}
      </p>
      {warnings.length > 0 && (
        <Notice icon="triangle-alert">
          {warnings.map((warning) => (
            <p>{warning}</p>
          ))}
        </Notice>
      )}
      <MethodNotice hint={hint} />
      {dateWords.length > 0 && (
        <section class="card stack--sm" aria-labelledby="h-datums">
          <h2 id="h-datums">{t("programme:activity.check.dates")}</h2>
          <ul>
            {dateWords.map((date) => (
              <li>{date}</li>
            ))}
          </ul>
          {!isOnce && <p class="muted">{t("programme:activity.check.count", { count })}</p>}
        </section>
      )}
      <Form>
        <HiddenValues typed={typed} />
        <div class="knoppen">
          <SubmitButton name="step" value="save">
            {t("programme:activity.check.save")}
          </SubmitButton>
          {mayPublish && (
            <SubmitButton kind="second" name="step" value="publish">
              {t("programme:activity.check.publish")}
            </SubmitButton>
          )}
          <SubmitButton kind="quiet" name="step" value="edit">
            {t("programme:activity.check.edit")}
          </SubmitButton>
        </div>
      </Form>
    </Page>
  );
}

function HiddenValues({ typed }: { typed: TypedValues }) {
  const pairs = Object.entries(typed)
    .filter(([name]) => name !== "step")
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  return (
    <>
      {pairs.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
