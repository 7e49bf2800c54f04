// SPDX-License-Identifier: EUPL-1.2
import { ColourFields } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import { Choice, Form, Select, SubmitButton } from "#platform/ui";
import { optionsOf } from "../finding/filter-options.ts";
import { type FilterKey, parameterName } from "../finding/filters.ts";
import { dayChoices } from "./embed-choice.ts";
import type { EmbeddingPageProps } from "./embedding.pages.tsx";

const selects = ["kind", "place", "audience", "language", "need"] as const;
const carriedAlong: readonly FilterKey[] = ["part", "within", "from", "words"];

/** All of it comes to stand in the address: a partner can keep it, and change it later. */
export function ChoiceForm({ visitor, choice, choices }: EmbeddingPageProps) {
  const { t, language } = visitor;
  const { filter, days } = choice;
  const options = optionsOf(visitor, filter, choices);
  return (
    <Form method="get" action={`${inLanguage(language, "/insluiten")}#keuze`} class="card stack" labelledBy="h-vorm">
      <h2 id="h-vorm" class="h-klein">
        {t("programme:embeds.choose.title")}
      </h2>
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
      <ColourFields t={t} colours={choice.colours} />
      <p>
        <SubmitButton>{t("embeds:show")}</SubmitButton>
      </p>
    </Form>
  );
}
