// SPDX-License-Identifier: EUPL-1.2
import { Form, FormKey } from "#platform/ui";
import { ArrangingPage, type Common, type FormProps, SaveRow } from "../arranging.pages.tsx";
import { OpeningFields } from "./opening-fields.pages.tsx";

export function OpeningWeekPage({ t, language, formKey, typed, errors }: Common & FormProps) {
  return (
    <ArrangingPage title={t("site:opening.hours.title")} lead={t("site:opening.hours.lead")} errors={errors}>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <OpeningFields t={t} language={language} typed={typed} errors={errors} />
        <SaveRow />
      </Form>
    </ArrangingPage>
  );
}
