// SPDX-License-Identifier: EUPL-1.2
import { type Weekday, weekdayName, weekdays } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Fieldset, TextField } from "#platform/ui";
import { fieldOf, type Stretch } from "./opening-hours.form.ts";

type Typed = Sent & { t: T };
type DayProps = Typed & { weekday: Weekday };

/** When a house is open, day by day. Few open twice a day, so the second time is folded away until it is used. */
export function OpeningFields({ language, ...typed }: Typed & { language: Language }) {
  return (
    <>
      {weekdays.map((weekday) => (
        <Fieldset name={`day${weekday}`} legend={weekdayName(weekday, language)}>
          <div class="stack--sm">
            <StretchFields {...typed} weekday={weekday} stretch={1} />
            <Again {...typed} weekday={weekday} />
          </div>
        </Fieldset>
      ))}
    </>
  );
}

function Again({ t, typed, errors, weekday }: DayProps) {
  const names = [fieldOf(weekday, 2, "from"), fieldOf(weekday, 2, "until")];
  const isUsed = names.some((name) => typedText(typed, name) !== "" || errors[name] !== undefined);
  return (
    <details open={isUsed}>
      <summary>{t("site:opening.hours.again")}</summary>
      <StretchFields t={t} typed={typed} errors={errors} weekday={weekday} stretch={2} />
    </details>
  );
}

function StretchFields({ t, weekday, stretch, ...sent }: DayProps & { stretch: Stretch }) {
  return (
    <div class="velden velden--smal">
      {(["from", "until"] as const).map((side) => {
        const field = typedField(sent, fieldOf(weekday, stretch, side));
        return <TextField {...field} type="time" label={t(`site:opening.hours.${side}.${stretch}`)} />;
      })}
    </div>
  );
}
