// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { BackLink, Choice, Form, Notice, Page, Select, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Visitor } from "../finding/date-words.ts";
import { optionsOf } from "../finding/filter-options.ts";
import { type FilterKey, parameterName } from "../finding/filters.ts";
import type { FilterChoices } from "../finding/finding.queries.ts";
import { colourNames, readable } from "./colours.ts";
import { dayChoices, type EmbedChoice, embedAddress } from "./embed-choice.ts";
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
      current="programme"
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

const selects = ["kind", "place", "audience", "language", "need"] as const;
const carriedAlong: readonly FilterKey[] = ["part", "within", "from", "words"];

function ChoiceForm({ visitor, choice, choices }: EmbeddingPageProps) {
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
      <ColourFields visitor={visitor} choice={choice} />
      <p>
        <SubmitButton>{t("programme:embeds.choose.show")}</SubmitButton>
      </p>
    </Form>
  );
}

function ColourFields({ visitor: { t }, choice: { colours } }: Pick<EmbeddingPageProps, "visitor" | "choice">) {
  return (
    <>
      <p>{t("programme:embeds.colours.hint")}</p>
      {(["background", "text", "accent"] as const).map((key) => (
        <TextField
          name={colourNames[key]}
          label={t(`programme:embeds.colours.${key}`)}
          value={colours[key] ? `#${colours[key]}` : ""}
          maxlength={7}
          autocomplete="off"
          short
        />
      ))}
    </>
  );
}
