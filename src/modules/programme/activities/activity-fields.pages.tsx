// SPDX-License-Identifier: EUPL-1.2
import { buildingBlockActivities } from "#modules/network";
import { typedField } from "#platform/http";
import { type Option, Select, TextArea, TextField, useFrame } from "#platform/ui";
import { longest } from "./activity.form.ts";
import { placeKinds } from "./facts.ts";
import { Choices, Part, type TypedFields } from "./form-pieces.pages.tsx";
import { JoiningFields } from "./joining-fields.pages.tsx";
import { kinds } from "./kinds.ts";
import { ScheduleFields } from "./schedule-fields.pages.tsx";
import { FactFields, WhomFields } from "./whom-fields.pages.tsx";

/** What there is to choose from at this centre. */
export type ActivityChoices = { offerers: NamedRow[]; rooms: NamedRow[]; locations: NamedRow[] };
type NamedRow = { id: string; name: string };

export type FieldsProps = TypedFields & { choices: ActivityChoices };

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
  const { parts } = useFrame();
  const offeredBy = typedField(props, "offeredBy");
  const [ourselves] = choices.offerers;
  const offerers = choices.offerers.filter(
    (one) => parts.has("partners") || one === ourselves || one.id === offeredBy.value, // what is a partner's stays so
  );
  const blocks = buildingBlockActivities.map((code) => ({
    value: code,
    label: t(`network:terms.building-blocks.${code}`),
  }));
  return (
    <>
      <NameFields {...props} />
      <TextArea
        {...typedField(props, "expect")}
        label={t("programme:activity.field.expect")}
        hint={t("programme:activity.hint.expect")}
        rows={4}
      />
      <KindField {...props} />
      <Select
        {...typedField(props, "buildingBlockActivity")}
        label={t("programme:activity.field.buildingBlock")}
        hint={t("programme:activity.hint.buildingBlock")}
        options={[{ value: "", label: t("programme:activity.asKind") }, ...blocks]}
      />
      <Select {...offeredBy} label={t("programme:activity.field.offeredBy")} options={offerers.map(asOption)} />
      <TextField
        {...typedField(props, "hosts")}
        label={t("programme:activity.field.hosts")}
        hint={t("programme:activity.hint.hosts")}
      />
    </>
  );
}

/** What it is called and what it is about. */
export function NameFields(props: TypedFields) {
  const { t } = props;
  return (
    <>
      <TextField
        {...typedField(props, "title")}
        label={t("programme:activity.field.title")}
        maxlength={longest.title}
      />
      <TextField
        {...typedField(props, "summary")}
        label={t("programme:activity.field.summary")}
        hint={t("programme:activity.hint.summary")}
        maxlength={longest.summary}
      />
      <TextArea {...typedField(props, "description")} label={t("programme:activity.field.description")} rows={6} />
    </>
  );
}

export function KindField(props: TypedFields) {
  const { t } = props;
  return (
    <Select
      {...typedField(props, "kind")}
      label={t("programme:activity.field.kind")}
      options={[
        { value: "", label: t("programme:activity.choose") },
        ...kinds.map((code) => ({ value: code, label: t(`programme:kind.${code}`) })),
      ]}
    />
  );
}

function WhereFields({ choices, ...props }: FieldsProps) {
  const { t } = props;
  const { parts } = useFrame();
  const none = { value: "", label: t("programme:activity.noChoice") };
  const room = typedField(props, "roomId");
  return (
    <>
      <PlaceKindField {...props} />
      {(parts.has("rooms") || room.value !== "") && (
        <Select
          {...room}
          label={t("programme:activity.field.room")}
          hint={t("programme:activity.hint.room")}
          options={[none, ...choices.rooms.map(asOption)]}
        />
      )}
      <Select
        {...typedField(props, "locationId")}
        label={t("programme:activity.field.location")}
        hint={t("programme:activity.hint.location")}
        options={[none, ...choices.locations.map(asOption)]}
      />
      <PlaceNoteField {...props} />
      <TextField
        {...typedField(props, "onlineLink")}
        type="url"
        label={t("programme:activity.field.onlineLink")}
        hint={t("programme:activity.hint.onlineLink")}
        maxlength={longest.link}
      />
    </>
  );
}

function PlaceKindField(props: TypedFields) {
  const { t } = props;
  return (
    <Choices
      {...props}
      type="radio"
      name="placeKind"
      legend={t("programme:activity.field.placeKind")}
      options={placeKinds.map((code) => ({ value: code, label: t(`programme:place.${code}`) }))}
    />
  );
}

export function PlaceNoteField(props: TypedFields) {
  const { t } = props;
  return (
    <TextField
      {...typedField(props, "placeNote")}
      label={t("programme:activity.field.placeNote")}
      hint={t("programme:activity.hint.placeNote")}
      maxlength={longest.summary}
    />
  );
}

function asOption({ id, name }: NamedRow): Option {
  return { value: id, label: name };
}
