// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { inLanguage, type Sent, typedText } from "#platform/http";
import { BackLink, ErrorSummary, Form, Notice, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Common } from "../form-parts.ts";
import type { Facts } from "./facts.ts";

type FactsPageProps = Common & Sent & { saved: boolean };

export function FactsPage({ t, language, saved, ...form }: FactsPageProps) {
  const to = (path: string) => inLanguage(language, path);
  return (
    <Page title={t("house:facts.title")} robots="noindex">
      <ErrorSummary errors={form.errors} />
      {saved && <Notice kind="good">{t("house:facts.saved")}</Notice>}
      <BackLink href={to("/beheer")}>{t("house:facts.toHouse")}</BackLink>
      <h1>{t("house:facts.title")}</h1>
      <p class="lead">{t("house:facts.lead")}</p>
      <ul class="lijn" role="list">
        <li>
          <a href={to("/beheer/als-het-schuurt/huisafspraken")}>{t("house:facts.toAgreements")}</a>
        </li>
        <li>
          <a href={to("/team/als-het-spannend-is")}>{t("house:facts.toSheet")}</a>
        </li>
      </ul>
      <FactsForm t={t} {...form} />
    </Page>
  );
}

function FactsForm({ t, typed, errors }: Pick<Common, "t"> & Sent) {
  const field = (name: keyof Facts) => ({
    name,
    label: t(`house:facts.${name}`),
    hint: t(`house:facts.${name}Hint`),
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <Form class="card stack">
      <Part title={t("house:facts.confidant")} hint={t("house:facts.confidantHint")}>
        <TextField {...field("confidantName")} maxlength={200} />
        <TextArea {...field("confidantDoes")} rows={3} maxlength={1000} />
        <TextArea {...field("confidantReach")} rows={3} maxlength={1000} />
        <TextField {...field("confidantMail")} type="email" />
      </Part>
      <Part title={t("house:facts.complaints")} hint={t("house:facts.complaintsHint")}>
        <TextField {...field("complaintsName")} maxlength={200} />
        <TextArea {...field("complaintsReach")} rows={3} maxlength={1000} />
        <TextField {...field("complaintsSite")} type="url" maxlength={500} />
      </Part>
      <Part title={t("house:facts.numbers")} hint={t("house:facts.numbersHint")}>
        <TextArea {...field("callFirst")} rows={3} maxlength={1000} />
        <TextField {...field("doctorsPost")} maxlength={200} />
        <TextField {...field("crisisLine")} maxlength={200} />
      </Part>
      <Part title={t("house:facts.no")}>
        <TextField {...field("longestNoWeeks")} inputmode="numeric" short />
      </Part>
      <SubmitButton>{t("house:facts.save")}</SubmitButton>
    </Form>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <div class="deel">
      <div>
        <h2>{title}</h2>
        {hint && <p class="muted">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
