// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, Choice, ErrorSummary, Fieldset, Form, Page, SubmitButton, TextField } from "#platform/ui";

/** For all houses of the region together. */
export function RulesPage({ t, typed, errors, backHref }: Sent & { t: T; backHref: string }) {
  const field = (name: "staleDays" | "unansweredDays" | "hiddenDays") => ({
    ...typedField({ typed, errors }, name),
    label: t(`network:keeping.rules.${name}`),
    hint: t(`network:keeping.rules.${name}Hint`),
  });
  return (
    <Page title={t("network:keeping.rules.title")} robots="noindex">
      <BackLink href={backHref}>{t("network:keeping.team.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("network:keeping.rules.title")}</h1>
      <p class="lead">{t("network:keeping.rules.lead")}</p>
      <Form class="card stack">
        <TextField {...field("staleDays")} inputmode="numeric" maxlength={3} short />
        <TextField {...field("unansweredDays")} inputmode="numeric" maxlength={3} short />
        <TextField {...field("hiddenDays")} inputmode="numeric" maxlength={3} short />
        <Fieldset name="needsNod" legend={t("network:keeping.rules.nod")} error={errors.needsNod}>
          {(["yes", "no"] as const).map((value) => (
            <Choice
              type="radio"
              name="needsNod"
              value={value}
              label={t(`network:keeping.nod.${value}`)}
              checked={typedText(typed, "needsNod") === value}
            />
          ))}
        </Fieldset>
        <p>
          <SubmitButton>{t("network:keeping.form.save")}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}
