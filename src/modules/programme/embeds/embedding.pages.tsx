// SPDX-License-Identifier: EUPL-1.2
import { EmbedChoosingPage } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import type { FilterChoices } from "../finding/finding.queries.ts";
import { type EmbedChoice, embedAddress } from "./embed-choice.ts";
import { ChoiceForm } from "./embedding-form.pages.tsx";
import { framePath, snippetsOf } from "./snippets.ts";

export type EmbeddingPageProps = {
  visitor: Visitor;
  choice: EmbedChoice;
  choices: FilterChoices;
  house: { name: string; origin: string };
  canonical: string;
};

export function EmbeddingPage(props: EmbeddingPageProps) {
  const { visitor, choice, house, canonical } = props;
  const { t, language } = visitor;
  return (
    <EmbedChoosingPage
      t={t}
      title={t("programme:embeds.title")}
      lead={t("programme:embeds.lead", { house: house.name })}
      canonical={canonical}
      back={{ href: inLanguage(language, "/programma"), label: t("programme:finding.toProgramme") }}
      colours={choice.colours}
      frame={{
        src: inLanguage(language, embedAddress(choice, framePath)),
        title: t("programme:embeds.frame.title", { house: house.name }),
      }}
      snippets={snippetsOf(props)}
    >
      <ChoiceForm {...props} />
    </EmbedChoosingPage>
  );
}
