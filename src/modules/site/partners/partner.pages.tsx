// SPDX-License-Identifier: EUPL-1.2

import type { Organization } from "#modules/network";
import { inLanguage, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { EmptyState, Form, FormKey, SubmitButton, TextArea, TextField } from "#platform/ui";
import { ArrangingPage, type Common, type FormProps, SaveRow } from "../arranging.pages.tsx";

type PartnersProps = Common & FormProps & { partners: Organization[]; saved: boolean };

export function PartnersPage({ t, language, partners, saved, ...form }: PartnersProps) {
  return (
    <ArrangingPage
      title={t("site:partners.title")}
      lead={t("site:partners.lead")}
      errors={form.errors}
      done={saved && t("site:saved")}
    >
      {partners.length === 0 ? (
        <EmptyState title={t("site:partners.none")}>
          <p>{t("site:partners.noneText")}</p>
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {partners.map(({ id, name, description }) => (
              <li>
                <a href={inLanguage(language, `/team/huis/partners/${id}`)}>{name}</a>
                {description && <p class="muted">{description}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Form class="card stack" labelledBy="h-nieuw">
        <h2 id="h-nieuw">{t("site:partners.new")}</h2>
        <PartnerFields t={t} {...form} />
        <p>
          <SubmitButton>{t("site:partners.add")}</SubmitButton>
        </p>
      </Form>
    </ArrangingPage>
  );
}

export function ChangePartnerPage({ t, language, partner, ...form }: Common & FormProps & { partner: Organization }) {
  return (
    <ArrangingPage
      title={t("site:partners.changing", { name: partner.name })}
      lead={t("site:partners.changingText")}
      errors={form.errors}
      back={{ path: "/team/huis/partners", label: t("site:partners.title") }}
    >
      <Form class="card stack">
        <PartnerFields t={t} {...form} />
        <SaveRow back="/team/huis/partners" />
      </Form>
    </ArrangingPage>
  );
}

function PartnerFields({ t, formKey, ...sent }: { t: T } & FormProps) {
  const field = (name: "name" | "description" | "website" | "email" | "phone" | "onMap") => ({
    ...typedField(sent, name),
    label: t(`site:partners.${name}`),
  });
  return (
    <>
      <FormKey value={formKey} />
      <TextField {...field("name")} maxlength={120} short />
      <TextArea {...field("description")} hint={t("site:partners.descriptionHint")} rows={3} maxlength={1000} />
      <TextField {...field("website")} hint={t("site:partners.websiteHint")} type="url" maxlength={300} short />
      <TextField {...field("email")} type="email" short />
      <TextField {...field("phone")} type="tel" short />
      <TextField {...field("onMap")} hint={t("site:partners.onMapHint")} maxlength={2000} />
    </>
  );
}
