// SPDX-License-Identifier: EUPL-1.2
import { EmbedChoosingPage } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import type { Reader } from "../entries/reader.ts";
import { addressOf } from "../finding/filter.ts";
import { type EmbedChoice, embedAddress, embedPaths } from "./embed-choice.ts";
import { ChoiceForm } from "./embedding-form.pages.tsx";
import { type House, snippetsOf } from "./snippets.ts";

export type EmbeddingPageProps = { reader: Reader; choice: EmbedChoice; house: House; canonical: string };

export function EmbeddingPage({ reader, choice, house, canonical }: EmbeddingPageProps) {
  const { t, language } = reader;
  return (
    <EmbedChoosingPage
      t={t}
      title={t("network:embeds.title")}
      lead={t("network:embeds.lead", { house: house.name })}
      canonical={canonical}
      back={{ href: inLanguage(language, addressOf(choice.filter)), label: t("network:embeds.back") }}
      colours={choice.colours}
      frame={{
        src: inLanguage(language, embedAddress(choice, embedPaths.frame)),
        title: t("network:embeds.frame.title", { house: house.name }),
      }}
      snippets={snippetsOf({ t, language, choice, house })}
    >
      <ChoiceForm reader={reader} choice={choice} />
    </EmbedChoosingPage>
  );
}
