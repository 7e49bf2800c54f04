// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { Choice, Fieldset, Form, FormKey, SubmitButton, TextField } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { lookBackMonths, monthsAfter } from "./look-back.ts";
import { RemindField } from "./remind-field.pages.tsx";
import { shortDay } from "./seen.ts";

type PlanProps = Walking & {
  moments: readonly string[];
  action: string;
  button: string;
  canBeWritten: boolean;
  formKey: string;
  sent: Sent;
};

/** After three months, after six, or on a day of one's own. */
export function PlanLookBack(props: PlanProps) {
  const { t, moments, action, button, formKey, sent } = props;
  const { typed, errors } = sent;
  return (
    <Form class="stack" action={action}>
      <FormKey value={formKey} />
      {moments.length > 0 && (
        <Fieldset name="onDay" legend={t("support:following.lookBacks.planLegend")} error={errors.onDay}>
          {moments.map((day) => (
            <Choice
              type="radio"
              name="onDay"
              value={day}
              label={momentLabel(props, day)}
              checked={typedText(typed, "onDay") === day}
            />
          ))}
          <Choice
            type="radio"
            name="onDay"
            value="other"
            label={t("support:following.lookBacks.otherDay")}
            checked={typedText(typed, "onDay") === "other"}
          />
        </Fieldset>
      )}
      <TextField
        name="otherDay"
        id={moments.length > 0 ? "otherDay" : "onDay"}
        label={t("support:following.lookBacks.onDay")}
        hint={t("support:following.lookBacks.otherDayHint")}
        value={typedText(typed, "otherDay")}
        error={moments.length > 0 ? undefined : errors.onDay}
        type="date"
        short
      />
      <RemindField {...props} checked={typedText(typed, "remind") === "yes"} />
      <SubmitButton kind="second">{button}</SubmitButton>
    </Form>
  );
}

function momentLabel(seen: Walking, day: string): string {
  const months = lookBackMonths.find((count) => monthsAfter(seen.path.beganOn, count) === day);
  return seen.t("support:following.lookBacks.afterMonths", { months: months ?? 0, day: shortDay(seen, day) });
}
