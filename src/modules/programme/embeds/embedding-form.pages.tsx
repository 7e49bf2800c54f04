// SPDX-License-Identifier: EUPL-1.2
import { EmbedChoiceForm } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import { Choice, Select } from "#platform/ui";
import { optionsOf } from "../finding/filter-options.ts";
import { type FilterKey, parameterName } from "../finding/filters.ts";
import { dayChoices } from "./embed-choice.ts";
import type { EmbeddingPageProps } from "./embedding.pages.tsx";

const selects = ["kind", "place", "audience", "language", "need"] as const;
const carriedAlong: readonly FilterKey[] = ["part", "within", "from", "words"];

export function ChoiceForm({ visitor, choice, choices }: EmbeddingPageProps) {
  const { t, language } = visitor;
  const { filter, days } = choice;
  const options = optionsOf(visitor, filter, choices);
  return (
    <EmbedChoiceForm
      t={t}
      action={inLanguage(language, "/insluiten")}
      title={t("programme:embeds.choose.title")}
      colours={choice.colours}
    >
      <Select
        name="dagen"
        label={t("programme:embeds.choose.days")}
        value={String(days)}
        options={dayChoices.map((count) => ({
          value: String(count),
          label: t("programme:embeds.choose.daysAhead", { count }),
        }))}
      />
      {selects.map((key) => (
        <Select
          name={parameterName(key)}
          label={t(`programme:finding.filter.${key}`)}
          value={filter[key] ?? ""}
          options={[{ value: "", label: t(`programme:finding.filter.any.${key}`) }, ...options[key]]}
        />
      ))}
      <Choice
        type="checkbox"
        name={parameterName("withoutSignUp")}
        value="1"
        label={t("programme:embeds.choose.withoutSignUp")}
        checked={filter.withoutSignUp !== undefined}
      />
      {carriedAlong.map((key) => filter[key] && <input type="hidden" name={parameterName(key)} value={filter[key]} />)}
    </EmbedChoiceForm>
  );
}
