// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset, TextField, useFrame } from "#platform/ui";
import { ownTerms } from "../terms/own-terms.ts";
import { Folded } from "./folded.pages.tsx";
import { HoursFields } from "./hours-fields.pages.tsx";
import { type PlaceField, placeField } from "./places.form.ts";

type PlaceFieldsProps = { t: T; typed: TypedValues; errors: FieldErrors; at: number; isNew: boolean };
type Word = "name" | "address1" | "postalCode" | "city";

/** One place. Of a secret one nobody outside ever sees where it is. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { t, typed, at, isNew } = props;
  const isFirst = isNew && at === 0;
  const title =
    isNew && !isFirst ? t("network:keeping.place.another") : t("network:keeping.place.title", { count: at + 1 });
  const isWrong = Object.keys(props.errors).some((name) => name.startsWith(`place${at}`));
  return (
    <details class="vouw" open={!isNew || isFirst || isWrong}>
      <summary>{title}</summary>
      <div class="stack">
        <input type="hidden" name={placeField(at, "id")} value={typedText(typed, placeField(at, "id"))} />
        <Words {...props} />
        <Secret {...props} />
        <PlaceHours {...props} />
        <More {...props} />
        {!isNew && <Gone {...props} />}
      </div>
    </details>
  );
}

function Words({ t, typed, errors, at }: PlaceFieldsProps) {
  const field = (name: Word) => ({
    ...typedField({ typed, errors }, placeField(at, name)),
    label: t(`network:keeping.place.${name}`),
    hint: t(`network:keeping.placeHint.${name}`) || undefined,
  });
  return (
    <>
      <TextField {...field("name")} maxlength={300} />
      <TextField {...field("address1")} maxlength={300} />
      <div class="velden">
        <TextField {...field("postalCode")} maxlength={12} />
        <TextField {...field("city")} maxlength={100} />
      </div>
    </>
  );
}

/** What helps to come and to get in. */
function More(props: PlaceFieldsProps) {
  const { t, typed, errors, at } = props;
  const names = ["transportation", "description", "onMap"] as const;
  const isFilled = names.some((name) => typedText(typed, placeField(at, name)) !== "" || errors[placeField(at, name)]);
  return (
    <Folded
      title={t("network:keeping.place.more")}
      isOpen={isFilled || [typed[placeField(at, "access")] ?? []].flat().length > 0}
    >
      {names.map((name) => (
        <TextField
          {...typedField({ typed, errors }, placeField(at, name))}
          label={t(`network:keeping.place.${name}`)}
          hint={t(`network:keeping.placeHint.${name}`)}
          maxlength={name === "onMap" ? 2000 : 300}
        />
      ))}
      <Access {...props} />
    </Folded>
  );
}

function Secret({ t, typed, at }: PlaceFieldsProps) {
  const name = placeField(at, "secret");
  return (
    <Choice
      type="checkbox"
      name={name}
      value="yes"
      label={t("network:keeping.place.secret")}
      hint={t("network:keeping.placeHint.secret")}
      checked={typedText(typed, name) !== ""}
    />
  );
}

function Access({ t, typed, at }: PlaceFieldsProps) {
  const name = placeField(at, "access");
  const chosen = [typed[name] ?? []].flat();
  return (
    <Fieldset name={name} legend={t("network:keeping.place.access")}>
      <div class="keuzes">
        {ownTerms.access.map((code) => (
          <Choice
            type="checkbox"
            name={name}
            value={code}
            label={t(`network:terms.access.${code}`)}
            checked={chosen.includes(code)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function PlaceHours({ t, typed, errors, at }: PlaceFieldsProps) {
  const { language }: { language: Language } = useFrame();
  return <HoursFields t={t} language={language} typed={typed} errors={errors} prefix={`place${at}`} />;
}

function Gone({ t, typed, at }: PlaceFieldsProps) {
  const name: string = placeField(at, "gone" satisfies PlaceField);
  return (
    <Choice
      type="checkbox"
      name={name}
      value="yes"
      label={t("network:keeping.place.gone")}
      checked={typedText(typed, name) !== ""}
    />
  );
}
