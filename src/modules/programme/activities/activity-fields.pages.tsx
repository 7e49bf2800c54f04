// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { type FieldErrors, type Option, Select, TextArea, TextField } from "#platform/ui";
import { audiences, longest } from "./activity.form.ts";
import {
  accessFacts,
  buildingBlockActivities,
  energyFacts,
  joinings,
  kinds,
  placeKinds,
  spokenLanguages,
} from "./facts.ts";
import { Choices, field, Part } from "./form-pieces.pages.tsx";
import { ScheduleFields } from "./schedule-fields.pages.tsx";

/** What there is to choose from at this centre. */
export type ActivityChoices = { offerers: NamedRow[]; rooms: NamedRow[]; locations: NamedRow[] };
type NamedRow = { id: string; name: string };

export type FieldsProps = { t: T; values: TypedValues; errors: FieldErrors; choices: ActivityChoices };
type PartProps = Omit<FieldsProps, "choices">;

export function ActivityFields(props: FieldsProps) {
  const { t } = props;
  return (
    <>
      <Part title={t("programme:activity.part.what")}>
        <WhatFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.when")}>
        <ScheduleFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.where")}>
        <WhereFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.joining")}>
        <JoiningFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.whom")}>
        <WhomFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.facts")}>
        <FactFields {...props} />
      </Part>
    </>
  );
}

function WhatFields({ choices, ...props }: FieldsProps) {
  const { t } = props;
  const blocks = buildingBlockActivities.map((code) => ({ value: code, label: t(`programme:buildingBlock.${code}`) }));
  return (
    <>
      <TextField {...field("title", props)} label={t("programme:activity.field.title")} maxlength={longest.title} />
      <TextField
        {...field("summary", props)}
        label={t("programme:activity.field.summary")}
        hint={t("programme:activity.hint.summary")}
        maxlength={longest.summary}
      />
      <TextArea {...field("description", props)} label={t("programme:activity.field.description")} rows={6} />
      <TextArea
        {...field("expect", props)}
        label={t("programme:activity.field.expect")}
        hint={t("programme:activity.hint.expect")}
        rows={4}
      />
      <Select
        {...field("kind", props)}
        label={t("programme:activity.field.kind")}
        options={[
          { value: "", label: t("programme:activity.choose") },
          ...kinds.map((code) => ({ value: code, label: t(`programme:kind.${code}`) })),
        ]}
      />
      <Select
        {...field("buildingBlockActivity", props)}
        label={t("programme:activity.field.buildingBlock")}
        hint={t("programme:activity.hint.buildingBlock")}
        options={[{ value: "", label: t("programme:activity.asKind") }, ...blocks]}
      />
      <Select
        {...field("offeredBy", props)}
        label={t("programme:activity.field.offeredBy")}
        options={choices.offerers.map(asOption)}
      />
      <TextField
        {...field("hosts", props)}
        label={t("programme:activity.field.hosts")}
        hint={t("programme:activity.hint.hosts")}
      />
    </>
  );
}

function WhereFields({ choices, ...props }: FieldsProps) {
  const { t } = props;
  const none = { value: "", label: t("programme:activity.noChoice") };
  return (
    <>
      <Choices
        {...props}
        type="radio"
        name="placeKind"
        legend={t("programme:activity.field.placeKind")}
        options={placeKinds.map((code) => ({ value: code, label: t(`programme:place.${code}`) }))}
      />
      <Select
        {...field("roomId", props)}
        label={t("programme:activity.field.room")}
        hint={t("programme:activity.hint.room")}
        options={[none, ...choices.rooms.map(asOption)]}
      />
      <Select
        {...field("locationId", props)}
        label={t("programme:activity.field.location")}
        hint={t("programme:activity.hint.location")}
        options={[none, ...choices.locations.map(asOption)]}
      />
      <TextField
        {...field("placeNote", props)}
        label={t("programme:activity.field.placeNote")}
        hint={t("programme:activity.hint.placeNote")}
        maxlength={longest.summary}
      />
    </>
  );
}

function JoiningFields(props: PartProps) {
  const { t } = props;
  return (
    <>
      <Choices
        {...props}
        type="radio"
        name="joining"
        legend={t("programme:activity.field.joining")}
        options={joinings.map((code) => ({ value: code, label: t(`programme:activity.joining.${code}`) }))}
      />
      <TextField
        {...field("capacity", props)}
        label={t("programme:activity.field.capacity")}
        hint={t("programme:activity.hint.capacity")}
        inputmode="numeric"
        short
      />
      <TextField
        {...field("capacityReason", props)}
        label={t("programme:activity.field.capacityReason")}
        hint={t("programme:activity.hint.capacityReason")}
        maxlength={longest.summary}
      />
      <TextField
        {...field("offerHours", props)}
        label={t("programme:activity.field.offerHours")}
        hint={t("programme:activity.hint.offerHours")}
        inputmode="numeric"
        short
      />
    </>
  );
}

function WhomFields(props: PartProps) {
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
        {...field("audience", props)}
        label={t("programme:activity.field.audience")}
        hint={t("programme:activity.hint.audience")}
        maxlength={longest.name}
      />
      <TextField
        {...field("audienceReason", props)}
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
      <TextField
        {...field("cost", props)}
        label={t("programme:activity.field.cost")}
        hint={t("programme:activity.hint.cost")}
        inputmode="decimal"
        short
      />
      <TextField
        {...field("costNote", props)}
        label={t("programme:activity.field.costNote")}
        hint={t("programme:activity.hint.costNote")}
        maxlength={longest.summary}
      />
    </>
  );
}

function FactFields(props: PartProps) {
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

function asOption({ id, name }: NamedRow): Option {
  return { value: id, label: name };
}
