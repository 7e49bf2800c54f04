// SPDX-License-Identifier: EUPL-1.2
import { EmbedChoiceForm } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import { Choice, type Option, Select, TextField } from "#platform/ui";
import { audienceOptions, languageOptions, themeOptions, valuesOf } from "../entries/filter-options.ts";
import type { Reader } from "../entries/reader.ts";
import { type FilterKey, parameterName } from "../finding/filter.ts";
import { counts, type EmbedChoice, embedPaths } from "./embed-choice.ts";

type ChoiceFormProps = { reader: Reader; choice: EmbedChoice };

const flags = ["open", "cost", "direct"] as const;
const values = { open: "1", cost: "gratis", direct: "1" } as const;
const texts = { open: "open", cost: "free", direct: "direct" } as const;
const carriedAlong: readonly FilterKey[] = ["withinKm", "access", "block", "organizationId"];

export function ChoiceForm({ reader, choice }: ChoiceFormProps) {
  const { t, language } = reader;
  const { filter, count } = choice;
  return (
    <EmbedChoiceForm
      t={t}
      action={inLanguage(language, embedPaths.choosing)}
      title={t("network:embeds.choose.title")}
      colours={choice.colours}
    >
      <Select
        name="aantal"
        label={t("network:embeds.choose.count")}
        value={String(count)}
        options={counts.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <TextField
        name={parameterName("words")}
        type="search"
        label={t("network:entries.filter.words")}
        value={filter.words}
        maxlength={100}
        autocomplete="off"
      />
      <TextField
        name={parameterName("from")}
        label={t("network:entries.filter.from")}
        hint={t("network:entries.filter.fromHint")}
        value={filter.from}
        maxlength={100}
        autocomplete="off"
      />
      <OneOf reader={reader} choice={choice} choose="theme" options={themeOptions(t)} />
      <OneOf reader={reader} choice={choice} choose="audience" options={audienceOptions(t)} />
      <OneOf reader={reader} choice={choice} choose="language" options={languageOptions(reader, filter.language)} />
      {flags.map((key) => (
        <Choice
          type="checkbox"
          name={parameterName(key)}
          value={values[key]}
          label={t(`network:entries.filter.${texts[key]}`)}
          checked={filter[key] !== undefined}
        />
      ))}
      {carriedAlong.flatMap((key) =>
        valuesOf(filter, key).map((value) => <input type="hidden" name={parameterName(key)} value={value} />),
      )}
    </EmbedChoiceForm>
  );
}

type OneOfProps = ChoiceFormProps & { choose: "theme" | "audience" | "language"; options: Option[] };

function OneOf({ reader: { t }, choice: { filter }, choose: key, options }: OneOfProps) {
  return (
    <Select
      name={parameterName(key)}
      label={t(`network:entries.filter.${key}`)}
      value={valuesOf(filter, key)[0] ?? ""}
      options={[{ value: "", label: t(`network:entries.filter.any.${key}`) }, ...options]}
    />
  );
}
