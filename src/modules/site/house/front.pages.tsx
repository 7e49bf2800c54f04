// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, typedText } from "#platform/http";
import { Fieldset, Form, FormKey, LinkButton, TextArea, TextField } from "#platform/ui";
import { type Common, type FormProps, HousePart, SaveRow } from "./house-part.pages.tsx";

export function FrontPage(props: Common & FormProps) {
  const { t, language, formKey, typed, errors } = props;
  const field = (name: FieldName) => ({
    name,
    label: t(`site:house.front.${name}`),
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <HousePart
      t={t}
      language={language}
      title={t("site:house.front.title")}
      lead={t("site:house.front.lead")}
      errors={errors}
    >
      <p>
        <LinkButton href={inLanguage(language, "/team/huis/voorpagina/beeld")} icon="image">
          {t("site:house.frontPicture.link")}
        </LinkButton>
      </p>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <div class="stack">
          <TextField {...field("name")} hint={t("site:house.front.nameHint")} maxlength={120} short />
          <TextArea {...field("intro")} hint={t("site:house.front.introHint")} rows={3} maxlength={300} />
          <TextArea {...field("doorNote")} hint={t("site:house.front.doorNoteHint")} rows={3} maxlength={500} />
        </div>
        <Fieldset name="reach" legend={t("site:house.front.reach")} hint={t("site:house.front.reachHint")}>
          <div class="stack">
            <TextField {...field("phone")} type="tel" short />
            <TextField {...field("email")} type="email" short />
          </div>
        </Fieldset>
        <Fieldset name="address" legend={t("site:house.front.address")}>
          <div class="stack">
            <TextField {...field("address1")} short />
            <TextField {...field("address2")} short />
            <TextField {...field("postalCode")} short />
            <TextField {...field("city")} short />
            <TextField {...field("onMap")} hint={t("site:house.front.onMapHint")} maxlength={2000} />
          </div>
        </Fieldset>
        <SaveRow t={t} language={language} />
      </Form>
    </HousePart>
  );
}

type FieldName =
  | "name"
  | "intro"
  | "doorNote"
  | "phone"
  | "email"
  | "address1"
  | "address2"
  | "postalCode"
  | "city"
  | "onMap";
