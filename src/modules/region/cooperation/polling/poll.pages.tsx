// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, Notice, Page, TextArea, TextField } from "#platform/ui";
import { longestLine, longestWords } from "../writing/fields.form.ts";
import { Words } from "../writing/words.pages.tsx";
import { GuardedForm, NothingOfPersons } from "../writing/writing.pages.tsx";
import type { Poll } from "./poll.queries.ts";

type PollPageProps = Sent & {
  t: T;
  language: Language;
  poll: Poll;
  isOpen: boolean;
  isSent: boolean;
  formKey: string;
};

/** A short question, for whoever has the link; answered in words. */
export function PollPage(props: PollPageProps) {
  const { t, language, poll, isOpen, isSent, errors } = props;
  return (
    <Page title={t("region:cooperation.polling.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      {isSent && (
        <Notice kind="good">
          <p>{t("region:cooperation.polling.sent")}</p>
        </Notice>
      )}
      <h1>{t("region:cooperation.polling.title")}</h1>
      <div class="card stack">
        <p>
          <b>{t("region:cooperation.polling.aboutThis")}</b>
        </p>
        <Words text={poll.about} />
      </div>
      {poll.outcome && (
        <section class="stack--sm" aria-labelledby="h-uitkomst">
          <h2 id="h-uitkomst">{t("region:cooperation.polling.outcome")}</h2>
          <Words text={poll.outcome} />
        </section>
      )}
      {!isOpen && <p>{t("region:cooperation.polling.closed", { day: formatDate(poll.untilOn, language) })}</p>}
      {isOpen && !isSent && <AnswerForm {...props} />}
    </Page>
  );
}

function AnswerForm({ t, language, poll, formKey, typed, errors }: PollPageProps) {
  const sent = { typed, errors };
  return (
    <>
      <p>{t("region:cooperation.polling.lead", { day: formatDate(poll.untilOn, language) })}</p>
      <GuardedForm formKey={formKey} send={t("region:cooperation.polling.send")}>
        {(["holds", "needs", "changed"] as const).map((name) => (
          <TextArea
            {...typedField(sent, name)}
            label={t(`region:cooperation.polling.${name}`)}
            rows={4}
            maxlength={longestWords}
          />
        ))}
        <TextField
          {...typedField(sent, "organization")}
          label={t("region:cooperation.polling.organization")}
          hint={t("region:cooperation.polling.organizationHint")}
          maxlength={longestLine}
          autocomplete="organization"
        />
        <NothingOfPersons t={t} />
        <p class="muted">{t("region:cooperation.polling.whoReads")}</p>
      </GuardedForm>
    </>
  );
}
