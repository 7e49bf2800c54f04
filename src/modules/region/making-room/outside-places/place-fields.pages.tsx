// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset, Select, TextArea, TextField } from "#platform/ui";
import { longestLine, longestWords } from "../../cooperation/writing/fields.form.ts";
import type { NamedOrganization } from "../../cooperation/writing/organizations.queries.ts";
import { NothingOfPersons } from "../../cooperation/writing/writing.pages.tsx";
import { placeKinds } from "../place-kinds.ts";

type FieldsProps = { t: T; sent: Sent };

export function PlaceFields({ t, sent }: FieldsProps) {
  const chosen = typedText(sent.typed, "kind");
  return (
    <>
      <TextField {...typedField(sent, "name")} label={t("region:makingRoom.name")} maxlength={longestLine} />
      <Fieldset name="kind" legend={t("region:makingRoom.kind")} error={sent.errors.kind}>
        {placeKinds.map((kind) => (
          <Choice
            type="radio"
            name="kind"
            value={kind}
            label={t(`region:makingRoom.kinds.${kind}`)}
            checked={kind === chosen}
          />
        ))}
      </Fieldset>
      <TextField {...typedField(sent, "address1")} label={t("region:makingRoom.address")} maxlength={longestLine} />
      <TextField {...typedField(sent, "postalCode")} label={t("region:makingRoom.postalCode")} maxlength={20} short />
      <TextField {...typedField(sent, "city")} label={t("region:makingRoom.city")} maxlength={100} />
    </>
  );
}

export function PlaceVisitFields({ t, sent, organizations }: FieldsProps & { organizations: NamedOrganization[] }) {
  const options = organizations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        {...typedField(sent, "by")}
        label={t("region:makingRoom.by")}
        options={[{ value: "", label: t("region:cooperation.choose") }, ...options]}
      />
      <TextField
        {...typedField(sent, "visitedOn")}
        type="date"
        label={t("region:makingRoom.visitedOn")}
        hint={t("region:cooperation.dayHint")}
        short
      />
      <TextArea
        {...typedField(sent, "asked")}
        label={t("region:makingRoom.asked")}
        hint={t("region:makingRoom.askedHint")}
        rows={3}
        maxlength={longestWords}
      />
      <TextArea
        {...typedField(sent, "answered")}
        label={t("region:makingRoom.answered")}
        rows={3}
        maxlength={longestWords}
      />
      <TextField
        {...typedField(sent, "nextStep")}
        label={t("region:makingRoom.nextStep")}
        hint={t("region:makingRoom.nextStepHint")}
        maxlength={longestWords}
      />
      <TextField
        {...typedField(sent, "nextOn")}
        type="date"
        label={t("region:makingRoom.nextOn")}
        hint={t("region:makingRoom.nextOnHint")}
        short
      />
      <NothingOfPersons t={t} />
    </>
  );
}
