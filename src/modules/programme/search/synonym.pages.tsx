// SPDX-License-Identifier: EUPL-1.2

import { inLanguage, type Sent, type TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, BackLink, ErrorSummary, Form, FormKey, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import type { Visitor } from "../finding/date-words.ts";
import { DateLinks } from "../finding/nothing.pages.tsx";
import type { FoundDate } from "./found.queries.ts";
import { Ours } from "./our-groups.pages.tsx";
import { WhatWeDid } from "./results.pages.tsx";
import type { Results } from "./results.ts";
import type { Synonym } from "./synonym.queries.ts";
import { newGroup, synonymsPath as path } from "./synonym-links.ts";

export type Tried = { visitor: Visitor; results: Results; first: readonly FoundDate[] };

/** `group`: the one that the form was about. */
export type SentWords = Sent & { group: string };

export type SynonymsPageProps = {
  t: T;
  language: Language;
  own: readonly Synonym[];
  /** The names of the groups of ours that are switched off. */
  off: ReadonlySet<string>;
  tried: Tried | null;
  saved: boolean;
  formKey: string;
  /** What was typed in one of the forms, when something was wrong with it. */
  sent: SentWords | null;
};

const longest = 500;

/** Words that mean the same to this centre, so that people find things under the word that they use themselves. */
export function SynonymsPage(props: SynonymsPageProps) {
  const { t, language, own, saved, sent } = props;
  const { words, ...others } = sent?.errors ?? {};
  return (
    <Page title={t("programme:search.synonyms.title")} robots="noindex">
      <ErrorSummary errors={sent ? { ...others, [fieldOf(sent.group)]: words } : {}} />
      {saved && <Notice kind="good">{t("programme:search.synonyms.saved")}</Notice>}
      <BackLink href={inLanguage(language, "/beheer")}>{t("programme:search.synonyms.toHouse")}</BackLink>
      <h1>{t("programme:search.synonyms.title")}</h1>
      <p class="lead">{t("programme:search.synonyms.lead")}</p>
      <TryOut {...props} />
      <section class="stack" aria-labelledby="h-eigen">
        <h2 id="h-eigen">{t("programme:search.synonyms.own")}</h2>
        {own.length === 0 && <p>{t("programme:search.synonyms.noneOwn")}</p>}
        {own.map((group) => (
          <OwnGroup {...props} group={group} />
        ))}
      </section>
      <NewGroup {...props} />
      <Ours {...props} />
    </Page>
  );
}

function TryOut({ t, language, tried }: SynonymsPageProps) {
  return (
    <section class="card stack" aria-labelledby="h-probeer">
      <h2 id="h-probeer">{t("programme:search.synonyms.try")}</h2>
      <Form method="get" action={inLanguage(language, path)} class="zoek">
        <TextField
          name="probeer"
          type="search"
          label={t("programme:search.label")}
          value={tried?.results.filter.words}
          maxlength={100}
          autocomplete="off"
        />
        <SubmitButton kind="second">{t("programme:search.synonyms.tryIt")}</SubmitButton>
      </Form>
      {tried && (
        <div class="stack--sm" role="status">
          {tried.first.length === 0 && <p>{t("programme:search.none", { words: tried.results.filter.words ?? "" })}</p>}
          <DateLinks visitor={tried.visitor} title={t("programme:search.synonyms.first")} dates={tried.first} />
          <WhatWeDid {...tried} />
        </div>
      )}
    </section>
  );
}

function OwnGroup({ t, language, formKey, sent, group: { id, words } }: SynonymsPageProps & { group: Synonym }) {
  const text = words.join(", ");
  const typed = sent?.group === id ? sent : null;
  return (
    <div class="card stack--sm">
      <Form action={inLanguage(language, `${path}/${id}`)} class="stack--sm">
        <FormKey value={formKey} />
        <TextField
          name="words"
          id={fieldOf(id)}
          label={t("programme:search.synonyms.group", { word: words[0] ?? "" })}
          value={typed ? typedWords(typed.typed) : text}
          error={typed?.errors.words}
          maxlength={longest}
          autocomplete="off"
        />
        <SubmitButton kind="second">
          {t("programme:search.synonyms.change")}
          <AsideOf>{text}</AsideOf>
        </SubmitButton>
      </Form>
      <Form action={inLanguage(language, `${path}/${id}/verwijdering`)}>
        <FormKey value={formKey} />
        <SubmitButton kind="quiet">
          {t("programme:search.synonyms.remove")}
          <AsideOf>{text}</AsideOf>
        </SubmitButton>
      </Form>
    </div>
  );
}

function NewGroup({ t, language, formKey, sent }: SynonymsPageProps) {
  const typed = sent?.group === newGroup ? sent : null;
  return (
    <Form class="card stack" labelledBy="h-nieuw" action={inLanguage(language, path)}>
      <h2 id="h-nieuw">{t("programme:search.synonyms.new")}</h2>
      <FormKey value={formKey} />
      <TextField
        name="words"
        id={fieldOf(newGroup)}
        label={t("programme:search.synonyms.words")}
        hint={t("programme:search.synonyms.wordsHint")}
        value={typed ? typedWords(typed.typed) : undefined}
        error={typed?.errors.words}
        maxlength={longest}
        autocomplete="off"
      />
      <p>
        <SubmitButton>{t("programme:search.synonyms.add")}</SubmitButton>
      </p>
    </Form>
  );
}

function fieldOf(group: string): string {
  return `woorden-${group}`;
}

function typedWords(typed: TypedValues): string {
  return [typed.words ?? ""].flat().join(", ");
}
