// SPDX-License-Identifier: EUPL-1.2
import { typedField } from "#platform/http";
import { TextField } from "#platform/ui";
import { audiences, longest } from "./activity.form.ts";
import { accessFacts, energyFacts, spokenLanguages } from "./facts.ts";
import { Choices, type TypedFields } from "./form-pieces.pages.tsx";

/** For whom it is, in which languages, and what it costs. */
export function WhomFields(props: TypedFields) {
  const { t } = props;
  return (
    <>
      <Choices
        {...props}
        type="radio"
        name="forWhom"
        legend={t("programme:activity.field.forWhom")}
        options={audiences.map((code) => ({ value: code, label: t(`programme:activity.forWhom.${code}`) }))}
      />
      <TextField
        {...typedField(props, "audience")}
        label={t("programme:activity.field.audience")}
        hint={t("programme:activity.hint.audience")}
        maxlength={longest.name}
      />
      <TextField
        {...typedField(props, "audienceReason")}
        label={t("programme:activity.field.audienceReason")}
        hint={t("programme:activity.hint.audienceReason")}
        maxlength={longest.summary}
      />
      <Choices
        {...props}
        type="checkbox"
        name="languages"
        legend={t("programme:activity.field.languages")}
        options={spokenLanguages.map((code) => ({ value: code, label: t(`programme:languageName.${code}`) }))}
      />
      <CostFields {...props} />
    </>
  );
}

function CostFields(props: TypedFields) {
  const { t } = props;
  return (
    <>
      <TextField
        {...typedField(props, "cost")}
        label={t("programme:activity.field.cost")}
        hint={t("programme:activity.hint.cost")}
        inputmode="decimal"
        short
      />
      <TextField
        {...typedField(props, "costNote")}
        label={t("programme:activity.field.costNote")}
        hint={t("programme:activity.hint.costNote")}
        maxlength={longest.summary}
      />
    </>
  );
}

export function FactFields(props: TypedFields) {
  const { t } = props;
  return (
    <>
      <Choices
        {...props}
        type="checkbox"
        name="access"
        legend={t("programme:activity.field.access")}
        options={accessFacts.map((code) => ({ value: code, label: t(`programme:access.${code}`) }))}
      />
      <Choices
        {...props}
        type="checkbox"
        name="energy"
        legend={t("programme:activity.field.energy")}
        options={energyFacts.map((code) => ({ value: code, label: t(`programme:energy.${code}`) }))}
      />
    </>
  );
}
