// SPDX-License-Identifier: EUPL-1.2

import { weekdayName, weekdays } from "#platform/clock";
import type { TypedValues } from "#platform/http";
import { typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { type FieldErrors, TextArea, TextField, useFrame } from "#platform/ui";
import { repeats, weekdayCodes } from "../schedules/schedule.form.ts";
import { Choices, field } from "./form-pieces.pages.tsx";

type ScheduleFieldsProps = { t: T; values: TypedValues; errors: FieldErrors };

/** When, without a script: every question is there, and says when it can stay empty. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { t } = props;
  const { language } = useFrame();
  const days = weekdayCodes.map((value, index) => ({ value, label: weekdayName(weekdays[index] ?? 1, language) }));
  return (
    <>
      <div class="velden">
        <TextField {...field("date", props)} type="date" label={t("programme:activity.field.date")} />
        <TextField {...field("startTime", props)} type="time" label={t("programme:activity.field.startTime")} />
        <TextField {...field("endTime", props)} type="time" label={t("programme:activity.field.endTime")} />
      </div>
      <Choices
        {...props}
        type="radio"
        name="repeat"
        legend={t("programme:activity.field.repeat")}
        options={repeats.map((code) => ({ value: code, label: t(`programme:activity.repeat.${code}`) }))}
      />
      <Choices
        {...props}
        type="checkbox"
        name="weekdays"
        legend={t("programme:activity.field.weekdays")}
        hint={t("programme:activity.hint.weekdays")}
        options={days}
      />
      <TextField
        {...field("until", props)}
        type="date"
        label={t("programme:activity.field.until")}
        hint={t("programme:activity.hint.until")}
        short
      />
      <TextArea
        {...field("skipped", props)}
        label={t("programme:activity.field.skipped")}
        hint={t("programme:activity.hint.skipped")}
        rows={3}
      />
      <RareFields {...props} />
    </>
  );
}

/** Folded away, unless something stands there or is wrong there. */
function RareFields(props: ScheduleFieldsProps) {
  const { t, values, errors } = props;
  const isUsed = ["endDate", "rrule"].some((name) => typedText(values, name) !== "" || errors[name]);
  return (
    <details open={isUsed}>
      <summary>{t("programme:activity.rare")}</summary>
      <div class="stack">
        <TextField
          {...field("endDate", props)}
          type="date"
          label={t("programme:activity.field.endDate")}
          hint={t("programme:activity.hint.endDate")}
          short
        />
        <TextField
          {...field("rrule", props)}
          label={t("programme:activity.field.rrule")}
          hint={t("programme:activity.hint.rrule")}
        />
      </div>
    </details>
  );
}
