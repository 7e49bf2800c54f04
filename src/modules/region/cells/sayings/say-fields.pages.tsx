// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset, FormKey, Select, TextArea, TextField } from "#platform/ui";
import { activityOptions, placeOptions } from "../cell-name.ts";
import type { Place } from "../places.queries.ts";
import { longestSaying, longestWho, sayingKinds } from "./saying.form.ts";

type SayFieldsProps = Sent & { t: T; places: readonly Place[]; formKey: string };

/** About which cell, what kind of thing, and in which words. The same for the team, a keeper and a guest at a meeting. */
export function SayFields({ t, typed, errors, places, formKey }: SayFieldsProps) {
  const sent = { typed, errors };
  return (
    <>
      <FormKey value={formKey} />
      <CellFields {...sent} t={t} places={places} none={t("region:cells.say.choose")} />
      <Fieldset name="kind" legend={t("region:cells.say.kind")} error={errors.kind}>
        {sayingKinds.map((kind) => (
          <Choice
            type="radio"
            name="kind"
            value={kind}
            label={t(`region:cells.kinds.${kind}`)}
            checked={typedText(typed, "kind") === kind}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField(sent, "words")}
        label={t("region:cells.say.words")}
        hint={t("region:cells.say.wordsHint")}
        rows={4}
        maxlength={longestSaying}
      />
      <Fieldset name="coming" legend={t("region:cells.say.coming")} hint={t("region:cells.say.comingHint")}>
        <div class="stack">
          <TextField {...typedField(sent, "who")} label={t("region:cells.say.who")} maxlength={longestWho} />
          <TextField
            {...typedField(sent, "fromOn")}
            label={t("region:cells.say.fromOn")}
            hint={t("region:cells.say.fromOnHint")}
            type="date"
            short
          />
        </div>
      </Fieldset>
    </>
  );
}

type CellFieldsProps = Sent & { t: T; places: readonly Place[] /** The words for no choice. */; none: string };

export function CellFields({ t, typed, errors, places, none }: CellFieldsProps) {
  const nothing = { value: "", label: none };
  return (
    <>
      <Select
        {...typedField({ typed, errors }, "activity")}
        label={t("region:cells.say.activity")}
        options={[nothing, ...activityOptions(t)]}
      />
      <Select
        {...typedField({ typed, errors }, "place")}
        label={t("region:cells.say.place")}
        options={[nothing, ...placeOptions(places)]}
        short
      />
    </>
  );
}
