// SPDX-License-Identifier: EUPL-1.2
import { type Weekday, weekdayName } from "#platform/clock";
import { type TypedValues, typedField } from "#platform/http";
import { capitalize, type Language, type T } from "#platform/i18n";
import { type FieldErrors, Fieldset, TextField } from "#platform/ui";
import { hoursField } from "./hours.form.ts";
import { weekdayCodes } from "./week-hours.ts";

type HoursFieldsProps = { t: T; language: Language; typed: TypedValues; errors: FieldErrors; prefix: string };

/** Seven lines to type in: "9.00-17.00". Empty is closed, or not known. */
export function HoursFields({ t, language, typed, errors, prefix }: HoursFieldsProps) {
  return (
    <Fieldset name={`${prefix}hours`} legend={t("network:keeping.field.hours")} hint={t("network:keeping.hint.hours")}>
      <div class="velden velden--smal">
        {weekdayCodes.map((code, at) => (
          <TextField
            {...typedField({ typed, errors }, hoursField(prefix, code))}
            label={capitalize(weekdayName((at + 1) as Weekday, language))}
            maxlength={100}
            autocomplete="off"
          />
        ))}
      </div>
    </Fieldset>
  );
}
