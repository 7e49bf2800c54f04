// SPDX-License-Identifier: EUPL-1.2
import { spokenLanguages } from "#modules/programme";
import { typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset, Radios, TextArea, TextField } from "#platform/ui";
import { lifeThemes, weekdays } from "../reference.ts";
import type { Common, FormProps } from "./own-form.ts";
import { ageBands, genders, longestLine, longestWords } from "./request.form.ts";

type WishFieldsProps = Pick<Common, "t"> & FormProps;
const fields = ["languages", "themes", "neighbourhood", "days", "gender", "ageBand", "wishWords"];

/** Whom somebody would like: folded away, because nothing of it is needed. */
export function WishFields(props: WishFieldsProps) {
  const { t, typed, errors } = props;
  const isOpen = fields.some((name) => typedText(typed, name) !== "" || errors[name] !== undefined);
  return (
    <details class="vouw" open={isOpen}>
      <summary>{t("support:requests.wishes.title")}</summary>
      <div class="stack">
        <p class="muted">{t("support:requests.wishes.hint")}</p>
        <Ticks
          name="languages"
          legend={t("support:requests.wishes.languages")}
          options={spokenLanguages.map((code) => ({ value: code, label: t(`programme:languageName.${code}`) }))}
          {...props}
        />
        <Ticks
          name="days"
          legend={t("support:requests.wishes.days")}
          options={weekdays.map((code) => ({ value: code, label: t(`support:day.${code}`) }))}
          {...props}
        />
        <TextField
          {...typedField({ typed, errors }, "neighbourhood")}
          label={t("support:requests.wishes.neighbourhood")}
          hint={t("support:requests.wishes.neighbourhoodHint")}
          maxlength={longestLine}
          autocomplete="off"
          short
        />
        <Ticks
          name="themes"
          legend={t("support:requests.wishes.themes")}
          hint={t("support:requests.wishes.themesHint")}
          options={lifeThemes.map((code) => ({ value: code, label: t(`support:theme.${code}`) }))}
          {...props}
        />
        <WhoItMayBe {...props} />
      </div>
    </details>
  );
}

function WhoItMayBe({ t, typed, errors }: WishFieldsProps) {
  return (
    <>
      <Radios
        name="gender"
        legend={t("support:requests.wishes.gender")}
        value={typedText(typed, "gender")}
        error={errors.gender}
        options={noMatter(
          t,
          genders.map((code) => ({ value: code, label: t(`support:gender.${code}`) })),
        )}
      />
      <Radios
        name="ageBand"
        legend={t("support:requests.wishes.ageBand")}
        value={typedText(typed, "ageBand")}
        error={errors.ageBand}
        options={noMatter(
          t,
          ageBands.map((code) => ({ value: code, label: t(`support:ageBand.${code}`) })),
        )}
      />
      <TextArea
        {...typedField({ typed, errors }, "wishWords")}
        label={t("support:requests.wishes.words")}
        hint={t("support:requests.wishes.wordsHint")}
        rows={3}
        maxlength={longestWords}
      />
    </>
  );
}

type Options = { value: string; label: string }[];

function noMatter(t: T, options: Options): Options {
  return [{ value: "", label: t("support:requests.wishes.noMatter") }, ...options];
}

type TicksProps = Pick<FormProps, "typed" | "errors"> & {
  name: string;
  legend: string;
  hint?: string;
  options: Options;
};

export function Ticks({ name, legend, hint, options, typed, errors }: TicksProps) {
  const ticked = [typed[name] ?? []].flat();
  return (
    <Fieldset name={name} legend={legend} hint={hint} error={errors[name]}>
      <div class="kaarten">
        {options.map(({ value, label }) => (
          <Choice type="checkbox" name={name} value={value} label={label} checked={ticked.includes(value)} />
        ))}
      </div>
    </Fieldset>
  );
}
