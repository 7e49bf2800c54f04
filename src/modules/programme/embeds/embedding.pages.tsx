// SPDX-License-Identifier: EUPL-1.2
import { EmbedPreview, EmbedSnippets } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import { BackLink, Page } from "#platform/ui";
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

/** For a partner's site: what to show, how it looks there, and what to put in one's own page. */
export function EmbeddingPage(props: EmbeddingPageProps) {
  const { visitor, choice, house, canonical } = props;
  const { t, language } = visitor;
  return (
    <Page
      title={t("programme:embeds.title")}
      description={t("programme:embeds.lead", { house: house.name })}
      wide
      canonical={canonical}
    >
      <div class="wrap section section--kop stack">
        <p>
          <BackLink href={inLanguage(language, "/programma")}>{t("programme:finding.toProgramme")}</BackLink>
        </p>
        <h1>{t("programme:embeds.title")}</h1>
        <p class="lead">{t("programme:embeds.lead", { house: house.name })}</p>
      </div>
      <div class="wrap cols cols--7-5" id="keuze">
        <div class="stack--lg">
          <EmbedPreview
            t={t}
            colours={choice.colours}
            src={inLanguage(language, embedAddress(choice, framePath))}
            title={t("programme:embeds.frame.title", { house: house.name })}
          />
          <EmbedSnippets t={t} {...snippetsOf(props)} />
        </div>
        <ChoiceForm {...props} />
      </div>
    </Page>
  );
}
