// SPDX-License-Identifier: EUPL-1.2
import { Form, FormKey } from "#platform/ui";
import { OpeningFields } from "../opening-fields.tsx";
import { type Common, type FormProps, HousePart, SaveRow } from "./house-part.pages.tsx";

export function OpeningWeekPage({ t, language, formKey, typed, errors }: Common & FormProps) {
  return (
    <HousePart
      t={t}
      language={language}
      title={t("site:house.hours.title")}
      lead={t("site:house.hours.lead")}
      errors={errors}
    >
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <OpeningFields t={t} language={language} typed={typed} errors={errors} />
        <SaveRow t={t} language={language} />
      </Form>
    </HousePart>
  );
}
