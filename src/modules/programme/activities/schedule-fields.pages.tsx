// SPDX-License-Identifier: EUPL-1.2

import { weekdayName, weekdays } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { TextArea, TextField, useFrame } from "#platform/ui";
import { repeats, weekdayCodes } from "../schedules/schedule.form.ts";
import { Choices } from "./form-pieces.pages.tsx";

type ScheduleFieldsProps = Sent & { t: T };

/** When, without a script: every question is there, and says when it can stay empty. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { t } = props;
  const { language } = useFrame();
  const days = weekdayCodes.map((value, index) => ({ value, label: weekdayName(weekdays[index] ?? 1, language) }));
  return (
    <>
      <div class="velden">
        <TextField {...typedField(props, "date")} type="date" label={t("programme:activity.field.date")} />
        <TextField {...typedField(props, "startTime")} type="time" label={t("programme:activity.field.startTime")} />
        <TextField {...typedField(props, "endTime")} type="time" label={t("programme:activity.field.endTime")} />
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
        {...typedField(props, "until")}
        type="date"
        label={t("programme:activity.field.until")}
        hint={t("programme:activity.hint.until")}
        short
      />
      <TextArea
        {...typedField(props, "skipped")}
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
  const { t, typed, errors } = props;
  const isUsed = ["endDate", "rrule"].some((name) => typedText(typed, name) !== "" || errors[name]);
  return (
    <details open={isUsed}>
      <summary>{t("programme:activity.rare")}</summary>
      <div class="stack">
        <TextField
          {...typedField(props, "endDate")}
          type="date"
          label={t("programme:activity.field.endDate")}
          hint={t("programme:activity.hint.endDate")}
          short
        />
        <TextField
          {...typedField(props, "rrule")}
          label={t("programme:activity.field.rrule")}
          hint={t("programme:activity.hint.rrule")}
        />
      </div>
    </details>
  );
}
