// SPDX-License-Identifier: EUPL-1.2
import { EmbedPreview, EmbedSnippets } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import { BackLink, Page } from "#platform/ui";
import type { Reader } from "../entries/reader.ts";
import { addressOf } from "../finding/filter.ts";
import { type EmbedChoice, embedAddress, embedPaths } from "./embed-choice.ts";
import { ChoiceForm } from "./embedding-form.pages.tsx";
import { type House, snippetsOf } from "./snippets.ts";

export type EmbeddingPageProps = { reader: Reader; choice: EmbedChoice; house: House; canonical: string };

/** For a partner's site: what to show, how it looks there, and what to put in one's own page. */
export function EmbeddingPage({ reader, choice, house, canonical }: EmbeddingPageProps) {
  const { t, language } = reader;
  const lead = t("network:embeds.lead", { house: house.name });
  return (
    <Page title={t("network:embeds.title")} description={lead} wide canonical={canonical}>
      <div class="wrap section section--kop stack">
        <p>
          <BackLink href={inLanguage(language, addressOf(choice.filter))}>{t("network:embeds.back")}</BackLink>
        </p>
        <h1>{t("network:embeds.title")}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap cols cols--7-5" id="keuze">
        <div class="stack--lg">
          <EmbedPreview
            t={t}
            colours={choice.colours}
            src={inLanguage(language, embedAddress(choice, embedPaths.frame))}
            title={t("network:embeds.frame.title", { house: house.name })}
          />
          <EmbedSnippets t={t} {...snippetsOf({ t, language, choice, house })} />
        </div>
        <ChoiceForm reader={reader} choice={choice} />
      </div>
    </Page>
  );
}
