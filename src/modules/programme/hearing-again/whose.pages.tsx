// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, Form, Notice, Page, Select, SubmitButton, TextField } from "#platform/ui";

type WhosePageProps = {
  t: T;
  activities: { id: string; title: string }[];
  code: { typed?: string; problem?: string };
  links: { self: string; desk: string };
  isDone: boolean;
};

/** First for whom: by the code of their slip, or for someone with a place of their own. */
export function WhosePage({ t, activities, code, links, isDone }: WhosePageProps) {
  return (
    <Page title={t("programme:hearing.spoken.title")} robots="noindex">
      <BackLink href={links.desk}>{t("programme:hearing.spoken.desk")}</BackLink>
      {isDone && <Notice kind="good">{t("programme:hearing.spoken.done")}</Notice>}
      <ErrorSummary errors={{ code: code.problem }} />
      <div class="stack--sm">
        <h1>{t("programme:hearing.spoken.title")}</h1>
        <p class="lead">{t("programme:hearing.spoken.lead")}</p>
      </div>
      <Form class="card stack" action={`${links.self}/code`} labelledBy="h-code">
        <h2 id="h-code">{t("programme:hearing.spoken.bySlip")}</h2>
        <p>{t("programme:hearing.spoken.bySlipText")}</p>
        <TextField
          name="code"
          label={t("programme:hearing.spoken.code")}
          value={code.typed}
          error={code.problem}
          autocomplete="off"
          short
        />
        <SubmitButton>{t("programme:hearing.spoken.next")}</SubmitButton>
      </Form>
      {activities.length > 0 && (
        <Form class="card stack" method="get" action={links.self} labelledBy="h-plek">
          <h2 id="h-plek">{t("programme:hearing.spoken.byPlace")}</h2>
          <Select
            name="activiteit"
            label={t("programme:hearing.spoken.activity")}
            options={activities.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SubmitButton kind="second">{t("programme:hearing.spoken.next")}</SubmitButton>
        </Form>
      )}
    </Page>
  );
}
