// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, FormKey, SubmitButton, TextField } from "#platform/ui";
import { longestWhat, longestWho } from "./round-table.form.ts";
import { type RoundTableCommitment, type WayOn, wayOf } from "./round-table.ts";

type ListProps = {
  t: T;
  language: Language;
  today: string;
  commitments: RoundTableCommitment[];
  path: string;
  mayMove: boolean;
};

/** Who does what, by when if they said so. */
export function AgreedList(props: ListProps) {
  const { t, commitments } = props;
  return (
    <section class="stack" aria-labelledby="h-afgesproken">
      <h2 id="h-afgesproken">{t("support:roundTables.agreed")}</h2>
      {commitments.length === 0 && <p>{t("support:roundTables.nothingAgreed")}</p>}
      {commitments.map((one) => (
        <One {...props} one={one} />
      ))}
    </section>
  );
}

function One({ t, path, mayMove, one, ...when }: ListProps & { one: RoundTableCommitment }) {
  return (
    <article class="card stack--sm">
      <AgreedLine t={t} one={one} {...when} />
      {mayMove && (
        <Form action={`${path}/afspraken/${one.id}`} class="row niet-printen">
          {otherWays[wayOf(one)].map((how) => (
            <SubmitButton kind={how === "done" ? "second" : "quiet"} name="how" value={how}>
              {t(`support:roundTables.way.${how}`)}
            </SubmitButton>
          ))}
        </Form>
      )}
    </article>
  );
}

const otherWays: Record<WayOn, WayOn[]> = { open: ["done", "let-go"], done: ["open"], "let-go": ["open"] };

type LineProps = Pick<ListProps, "t" | "language" | "today"> & { one: RoundTableCommitment };

/** "Noor: belt de verhuurder. Voor vrijdag 4 december." */
export function AgreedLine({ t, language, today, one }: LineProps) {
  const way = wayOf(one);
  const due = one.dueOn ? ` ${t("support:roundTables.due", { day: formatDay(one.dueOn, language, today) })}` : "";
  return (
    <p>
      <b>{one.who}:</b> {one.what}
      {due && <span class="muted">{due}</span>}
      {way !== "open" && <span class="muted"> {t(`support:roundTables.was.${way}`)}</span>}
    </p>
  );
}

type AgreeFormProps = Sent & { t: T; path: string; formKey: string };

export function AgreeForm({ t, path, formKey, typed, errors }: AgreeFormProps) {
  return (
    <Form class="card stack" action={`${path}/afspraken`} labelledBy="h-erbij">
      <FormKey value={formKey} />
      <h2 id="h-erbij">{t("support:roundTables.agree")}</h2>
      <TextField
        {...typedField({ typed, errors }, "what")}
        label={t("support:roundTables.what")}
        hint={t("support:roundTables.whatHint")}
        maxlength={longestWhat}
      />
      <TextField
        {...typedField({ typed, errors }, "who")}
        label={t("support:roundTables.who")}
        hint={t("support:roundTables.whoHint")}
        maxlength={longestWho}
        short
      />
      <TextField {...typedField({ typed, errors }, "dueOn")} type="date" label={t("support:roundTables.dueOn")} short />
      <SubmitButton>{t("support:roundTables.agreeYes")}</SubmitButton>
    </Form>
  );
}
