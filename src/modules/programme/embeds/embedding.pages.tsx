// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { BackLink, Notice, Page, TextArea } from "#platform/ui";
import type { Visitor } from "../finding/date-words.ts";
import type { FilterChoices } from "../finding/finding.queries.ts";
import { readable } from "./colours.ts";
import { type EmbedChoice, embedAddress } from "./embed-choice.ts";
import { ChoiceForm } from "./embedding-form.pages.tsx";
import { componentSnippet, framePath, frameSnippet } from "./snippets.ts";

export type EmbeddingPageProps = {
  visitor: Visitor;
  choice: EmbedChoice;
  choices: FilterChoices;
  house: { name: string; origin: string };
  canonical: string;
};

/** For a partner's site: what to show, how it looks there, and what to put in one's own page. */
export function EmbeddingPage(props: EmbeddingPageProps) {
  const { visitor, house, canonical } = props;
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
          <Preview {...props} />
          <Snippets {...props} />
        </div>
        <ChoiceForm {...props} />
      </div>
    </Page>
  );
}

function Preview({ visitor: { t, language }, choice, house }: EmbeddingPageProps) {
  const { colours } = choice;
  const isRefused = Object.keys(colours).length > 0 && readable(colours) === null;
  return (
    <section class="stack" aria-labelledby="h-zo">
      <h2 id="h-zo">{t("programme:embeds.preview.title")}</h2>
      {isRefused && <Notice>{t("programme:embeds.preview.refused")}</Notice>}
      <iframe
        class="inbedding"
        src={inLanguage(language, embedAddress(choice, framePath))}
        title={t("programme:embeds.frame.title", { house: house.name })}
        loading="lazy"
        height={480}
        width="100%"
      />
    </section>
  );
}

function Snippets(props: EmbeddingPageProps) {
  const { t } = props.visitor;
  const [frame, component] = [frameSnippet(props), componentSnippet(props)];
  return (
    <section class="stack" aria-labelledby="h-code">
      <h2 id="h-code">{t("programme:embeds.snippets.title")}</h2>
      <p>{t("programme:embeds.snippets.cookies")}</p>
      <TextArea
        name="kader"
        label={t("programme:embeds.snippets.frame")}
        hint={t("programme:embeds.snippets.frameHint")}
        value={frame}
        rows={6}
        readonly
      />
      <TextArea
        name="onderdeel"
        label={t("programme:embeds.snippets.component")}
        hint={t("programme:embeds.snippets.componentHint")}
        value={component}
        rows={9}
        readonly
      />
    </section>
  );
}
