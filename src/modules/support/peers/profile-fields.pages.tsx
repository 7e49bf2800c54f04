// SPDX-License-Identifier: EUPL-1.2
import { spokenLanguages } from "#modules/programme";
import { typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { NameOfChoice, type Option, Radios, TextArea } from "#platform/ui";
import { lifeThemes, supportKinds, weekdays } from "../reference.ts";
import { Ticks } from "../requests/wish-fields.pages.tsx";
import { Folded } from "./folded.pages.tsx";
import { ageBands, genders, longestAbout } from "./profile.form.ts";
import type { ProfilePageProps } from "./profile.pages.tsx";

export type FieldsProps = Pick<ProfilePageProps, "t" | "language" | "typed" | "errors">;

/** What whoever looks for somebody may read. */
export function ProfileFields(props: FieldsProps) {
  const { t, typed, errors } = props;
  return (
    <div class="card stack">
      <NameOfChoice
        typed={typed.name}
        error={errors.name}
        label={t("support:peers.name")}
        hint={t("support:peers.nameHint")}
      />
      <TextArea
        {...typedField({ typed, errors }, "about")}
        label={t("support:peers.about")}
        hint={t("support:peers.aboutHint")}
        rows={5}
        maxlength={longestAbout}
      />
      <Ticks
        {...props}
        name="kinds"
        legend={t("support:peers.kinds")}
        hint={t("support:peers.kindsHint")}
        options={supportKinds.map((code) => ({ value: code, label: t(`support:kind.${code}`) }))}
      />
      <FoldedTicks
        {...props}
        name="languages"
        options={spokenLanguages.map((code) => ({ value: code, label: t(`programme:languageName.${code}`) }))}
      />
      <FoldedTicks
        {...props}
        name="themes"
        options={lifeThemes.map((code) => ({ value: code, label: t(`support:theme.${code}`) }))}
      />
      <Neighbourhoods {...props} />
      <FoldedTicks
        {...props}
        name="days"
        options={weekdays.map((code) => ({ value: code, label: t(`support:day.${code}`) }))}
      />
      <WhoIAm {...props} />
    </div>
  );
}

type FoldedTicksProps = FieldsProps & { name: "languages" | "themes" | "days" | "ratherNot"; options: Option[] };

export function FoldedTicks({ name, options, ...props }: FoldedTicksProps) {
  const { t, language, typed, errors } = props;
  const ticked = [typed[name] ?? []].flat();
  const chosen = options.filter(({ value }) => ticked.includes(value)).map(({ label }) => label);
  return (
    <Folded
      language={language}
      title={t(`support:peers.fold.${name}`)}
      chosen={chosen}
      isOpen={errors[name] !== undefined}
    >
      <Ticks
        {...props}
        name={name}
        legend={t(`support:peers.legend.${name}`)}
        hint={t(`support:peers.hint.${name}`)}
        options={options}
      />
    </Folded>
  );
}

function Neighbourhoods({ t, language, typed, errors }: FieldsProps) {
  const field = typedField({ typed, errors }, "neighbourhoods");
  const chosen = field.value.split("\n").filter((name) => name !== "");
  return (
    <Folded
      language={language}
      title={t("support:peers.fold.neighbourhoods")}
      chosen={chosen}
      isOpen={field.error !== undefined}
    >
      <TextArea
        {...field}
        label={t("support:peers.neighbourhoods")}
        hint={t("support:peers.neighbourhoodsHint")}
        rows={3}
        maxlength={1000}
      />
    </Folded>
  );
}

function WhoIAm({ t, language, typed, errors }: FieldsProps) {
  const ofGender = genders.map((code) => ({ value: code, label: t(`support:gender.${code}`) }));
  const ofAge = ageBands.map((code) => ({ value: code, label: t(`support:ageBand.${code}`) }));
  const chosen = [...ofGender, ...ofAge]
    .filter(({ value }) => [typedText(typed, "gender"), typedText(typed, "ageBand")].includes(value))
    .map(({ label }) => label);
  return (
    <Folded
      language={language}
      title={t("support:peers.fold.whoIAm")}
      chosen={chosen}
      isOpen={errors.gender !== undefined || errors.ageBand !== undefined}
    >
      <Radios
        name="gender"
        legend={t("support:peers.gender")}
        hint={t("support:peers.genderHint")}
        value={typedText(typed, "gender")}
        error={errors.gender}
        options={ratherNotSay(t, ofGender)}
      />
      <Radios
        name="ageBand"
        legend={t("support:peers.ageBand")}
        hint={t("support:peers.ageBandHint")}
        value={typedText(typed, "ageBand")}
        error={errors.ageBand}
        options={ratherNotSay(t, ofAge)}
      />
    </Folded>
  );
}

function ratherNotSay(t: T, options: Option[]): Option[] {
  return [{ value: "", label: t("support:peers.notSaid") }, ...options];
}
