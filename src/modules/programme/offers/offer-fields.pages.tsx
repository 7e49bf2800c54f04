// SPDX-License-Identifier: EUPL-1.2
import { typedField } from "#platform/http";
import { Select, TextField } from "#platform/ui";
import { KindField, NameFields, PlaceNoteField } from "../activities/activity-fields.pages.tsx";
import { placeKinds } from "../activities/facts.ts";
import { Choices, Part, type TypedFields } from "../activities/form-pieces.pages.tsx";
import { LimitFields, WaysOfJoining } from "../activities/joining-fields.pages.tsx";
import { ScheduleFields } from "../activities/schedule-fields.pages.tsx";
import { WhomFields } from "../activities/whom-fields.pages.tsx";

export type OfferFieldsProps = TypedFields & { centreName: string; locations: { id: string; name: string }[] };

/** The short form: what a partner knows, without what the house decides. */
export function OfferFields(props: OfferFieldsProps) {
  const { t } = props;
  return (
    <>
      <Part title={t("programme:activity.part.what")}>
        <NameFields {...props} />
        <KindField {...props} />
      </Part>
      <Part title={t("programme:activity.part.when")}>
        <ScheduleFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.where")}>
        <PlaceFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.joining")}>
        <WaysOfJoining {...props} />
        <LimitFields {...props} />
      </Part>
      <Part title={t("programme:activity.part.whom")}>
        <WhomFields {...props} />
      </Part>
      <SenderFields {...props} />
    </>
  );
}

function PlaceFields({ centreName, locations, ...props }: OfferFieldsProps) {
  const { t } = props;
  const placeOf = (code: (typeof placeKinds)[number]) =>
    code === "here" ? t("programme:offers.atCentre", { centre: centreName }) : t(`programme:place.${code}`);
  return (
    <>
      <Choices
        {...props}
        type="radio"
        name="placeKind"
        legend={t("programme:offers.field.placeKind")}
        options={placeKinds.map((code) => ({ value: code, label: placeOf(code) }))}
      />
      {locations.length > 0 && (
        <Select
          {...typedField(props, "locationId")}
          label={t("programme:activity.field.location")}
          hint={t("programme:activity.hint.location")}
          options={[
            { value: "", label: t("programme:activity.noChoice") },
            ...locations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <PlaceNoteField {...props} />
    </>
  );
}

export function SenderFields(props: TypedFields) {
  const { t } = props;
  return (
    <Part title={t("programme:offers.part.sender")}>
      <p class="muted">{t("programme:offers.senderWhy")}</p>
      <TextField {...typedField(props, "senderName")} label={t("programme:offers.field.senderName")} maxlength={80} />
      <TextField
        {...typedField(props, "senderPhone")}
        type="tel"
        label={t("programme:offers.field.senderPhone")}
        maxlength={30}
        short
      />
    </Part>
  );
}
