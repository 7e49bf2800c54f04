// SPDX-License-Identifier: EUPL-1.2

import type { Organization } from "#modules/network";
import { inLanguage, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { EmptyState, Form, FormKey, SubmitButton, TextArea, TextField } from "#platform/ui";
import { type Common, type FormProps, HousePart, SaveRow } from "./house-part.pages.tsx";

type PartnersProps = Common & FormProps & { partners: Organization[]; saved: boolean };

export function PartnersPage({ t, language, partners, saved, ...form }: PartnersProps) {
  return (
    <HousePart
      t={t}
      language={language}
      title={t("site:house.partners.title")}
      lead={t("site:house.partners.lead")}
      errors={form.errors}
      saved={saved}
    >
      {partners.length === 0 ? (
        <EmptyState title={t("site:house.partners.none")}>
          <p>{t("site:house.partners.noneText")}</p>
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
        <h2 id="h-nieuw">{t("site:house.partners.new")}</h2>
        <PartnerFields t={t} {...form} />
        <p>
          <SubmitButton>{t("site:house.partners.add")}</SubmitButton>
        </p>
      </Form>
    </HousePart>
  );
}

export function ChangePartnerPage({ t, language, partner, ...form }: Common & FormProps & { partner: Organization }) {
  return (
    <HousePart
      t={t}
      language={language}
      title={t("site:house.partners.changing", { name: partner.name })}
      lead={t("site:house.partners.changingText")}
      errors={form.errors}
      back={{ path: "/team/huis/partners", label: t("site:house.partners.title") }}
    >
      <Form class="card stack">
        <PartnerFields t={t} {...form} />
        <SaveRow t={t} language={language} back="/team/huis/partners" />
      </Form>
    </HousePart>
  );
}

function PartnerFields({ t, formKey, typed, errors }: { t: T } & FormProps) {
  const field = (name: "name" | "description" | "website" | "email" | "phone" | "onMap") => ({
    name,
    label: t(`site:house.partners.${name}`),
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <>
      <FormKey value={formKey} />
      <TextField {...field("name")} maxlength={120} short />
      <TextArea {...field("description")} hint={t("site:house.partners.descriptionHint")} rows={3} maxlength={1000} />
      <TextField {...field("website")} hint={t("site:house.partners.websiteHint")} type="url" maxlength={300} short />
      <TextField {...field("email")} type="email" short />
      <TextField {...field("phone")} type="tel" short />
      <TextField {...field("onMap")} hint={t("site:house.partners.onMapHint")} maxlength={2000} />
    </>
  );
}
