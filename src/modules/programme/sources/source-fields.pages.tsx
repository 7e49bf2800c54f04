// SPDX-License-Identifier: EUPL-1.2

import { type TypedValues, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset, FormKey, Select, TextField } from "#platform/ui";
import { everyHours } from "./source.ts";

export type SourceFieldsProps = {
  t: T;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
  organizations: { id: string; name: string }[];
};

/** Where it is, whose it is, and what becomes of it. */
export function SourceFields({ t, formKey, typed, errors, organizations }: SourceFieldsProps) {
  return (
    <>
      <FormKey value={formKey} />
      <TextField
        {...typedField({ typed, errors }, "url")}
        label={t("programme:sources.field.url")}
        hint={t("programme:sources.field.urlHint")}
      />
      <Select
        {...typedField({ typed, errors }, "organizationId")}
        label={t("programme:sources.field.organization")}
        hint={t("programme:sources.field.organizationHint")}
        options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
        short
      />
      <TextField
        {...typedField({ typed, errors }, "name")}
        label={t("programme:sources.field.name")}
        hint={t("programme:sources.field.nameHint")}
        maxlength={120}
        short
      />
      <Select
        name="everyHours"
        label={t("programme:sources.field.everyHours")}
        error={errors.everyHours}
        value={typedText(typed, "everyHours") || "6"}
        options={everyHours.map((hours) => ({
          value: String(hours),
          label: t("programme:sources.field.hours", { count: hours }),
        }))}
        short
      />
      <Fieldset name="publishes" legend={t("programme:sources.field.publishes")}>
        <Choice
          type="checkbox"
          name="publishes"
          value="yes"
          checked={typedText(typed, "publishes") === "yes"}
          label={t("programme:incoming.preview.publish")}
          hint={t("programme:sources.field.publishesHint")}
        />
      </Fieldset>
    </>
  );
}
