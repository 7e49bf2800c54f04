// SPDX-License-Identifier: EUPL-1.2
import { typedField } from "#platform/http";
import { TextField } from "#platform/ui";
import { longest } from "./activity.form.ts";
import { joinings } from "./facts.ts";
import { Choices, type TypedFields } from "./form-pieces.pages.tsx";

/** The five ways, each with what it means for someone who comes, and what goes with some of them. */
export function JoiningFields(props: TypedFields) {
  return (
    <>
      <WaysOfJoining {...props} />
      <LimitFields {...props} />
      <WaitingListFields {...props} />
      <SeriesFields {...props} />
    </>
  );
}

export function WaysOfJoining(props: TypedFields) {
  const { t } = props;
  return (
    <Choices
      {...props}
      type="radio"
      name="joining"
      legend={t("programme:activity.field.joining")}
      options={joinings.map((code) => ({
        value: code,
        label: t(`programme:activity.joining.${code}`),
        hint: t(`programme:activity.joiningHint.${code}`),
      }))}
    />
  );
}

export function LimitFields(props: TypedFields) {
  const { t } = props;
  return (
    <>
      <TextField
        {...typedField(props, "capacity")}
        label={t("programme:activity.field.capacity")}
        hint={t("programme:activity.hint.capacity")}
        inputmode="numeric"
        short
      />
      <TextField
        {...typedField(props, "capacityReason")}
        label={t("programme:activity.field.capacityReason")}
        hint={t("programme:activity.hint.capacityReason")}
        maxlength={longest.summary}
      />
    </>
  );
}

function WaitingListFields(props: TypedFields) {
  const { t } = props;
  return (
    <TextField
      {...typedField(props, "offerHours")}
      label={t("programme:activity.field.offerHours")}
      hint={t("programme:activity.hint.offerHours")}
      inputmode="numeric"
      short
    />
  );
}

function SeriesFields(props: TypedFields) {
  const { t } = props;
  return (
    <Choices
      {...props}
      type="checkbox"
      name="joinLater"
      legend={t("programme:activity.field.joinLater")}
      hint={t("programme:activity.hint.joinLater")}
      options={[{ value: "yes", label: t("programme:activity.joinLater") }]}
    />
  );
}
