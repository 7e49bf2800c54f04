// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, typedField } from "#platform/http";
import { Fieldset, Form, FormKey, LinkButton, TextArea, TextField } from "#platform/ui";
import { ArrangingPage, type Common, type FormProps, SaveRow } from "../arranging.pages.tsx";

export function FrontPage(props: Common & FormProps) {
  const { t, language, formKey, errors } = props;
  const field = (name: FieldName) => ({
    ...typedField(props, name),
    label: t(`site:front.${name}`),
  });
  return (
    <ArrangingPage title={t("site:front.title")} lead={t("site:front.lead")} errors={errors}>
      <p>
        <LinkButton href={inLanguage(language, "/team/huis/voorpagina/beeld")} icon="image">
          {t("site:frontPicture.link")}
        </LinkButton>
      </p>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <div class="stack">
          <TextField {...field("name")} hint={t("site:front.nameHint")} maxlength={120} short />
          <TextArea {...field("intro")} hint={t("site:front.introHint")} rows={3} maxlength={300} />
          <TextArea {...field("doorNote")} hint={t("site:front.doorNoteHint")} rows={3} maxlength={500} />
        </div>
        <Fieldset name="reach" legend={t("site:front.reach")} hint={t("site:front.reachHint")}>
          <div class="stack">
            <TextField {...field("phone")} type="tel" short />
            <TextField {...field("email")} type="email" short />
          </div>
        </Fieldset>
        <Fieldset name="address" legend={t("site:front.address")}>
          <div class="stack">
            <TextField {...field("address1")} short />
            <TextField {...field("address2")} short />
            <TextField {...field("postalCode")} short />
            <TextField {...field("city")} short />
            <TextField {...field("onMap")} hint={t("site:front.onMapHint")} maxlength={2000} />
          </div>
        </Fieldset>
        <SaveRow />
      </Form>
    </ArrangingPage>
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
