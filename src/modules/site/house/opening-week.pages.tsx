// SPDX-License-Identifier: EUPL-1.2

import { type Weekday, weekdayName, weekdays } from "#platform/clock";
import { typedText } from "#platform/http";
import { Fieldset, Form, FormKey, TextField } from "#platform/ui";
import { fieldOf, type Stretch, stretches } from "../set-up/opening-hours.form.ts";
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
        {weekdays.map((weekday) => (
          <Fieldset name={`day${weekday}`} legend={weekdayName(weekday, language)}>
            <div class="stack--sm">
              {stretches.map((stretch) => (
                <StretchFields t={t} weekday={weekday} stretch={stretch} typed={typed} errors={errors} />
              ))}
            </div>
          </Fieldset>
        ))}
        <SaveRow t={t} language={language} />
      </Form>
    </HousePart>
  );
}

type StretchProps = Pick<Common, "t"> & Pick<FormProps, "typed" | "errors"> & { weekday: Weekday; stretch: Stretch };

function StretchFields({ t, weekday, stretch, typed, errors }: StretchProps) {
  return (
    <div class="velden velden--smal">
      {(["from", "until"] as const).map((side) => {
        const name = fieldOf(weekday, stretch, side);
        const label = t(`site:house.hours.${side}.${stretch}`);
        return <TextField name={name} type="time" label={label} value={typedText(typed, name)} error={errors[name]} />;
      })}
    </div>
  );
}
