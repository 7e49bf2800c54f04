// SPDX-License-Identifier: EUPL-1.2
import type { EntryLink, Synonym } from "#modules/network";
import { type TriedInProgramme, TriedProgramme } from "#modules/programme";
import { inLanguage, type Sent, type TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, BackLink, ErrorSummary, Form, FormKey, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import { Ours } from "./our-groups.pages.tsx";
import { newGroup, synonymsPath as path } from "./synonym-links.ts";

/** What a visitor would find for these words, in the parts that this house has. */
export type Tried = { words: string; programme: TriedInProgramme | null; entries: readonly EntryLink[] };

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
    <Page title={t("site:searchWords.title")} robots="noindex">
      <ErrorSummary errors={sent ? { ...others, [fieldOf(sent.group)]: words } : {}} />
      {saved && <Notice kind="good">{t("site:searchWords.saved")}</Notice>}
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:searchWords.toHouse")}</BackLink>
      <h1>{t("site:searchWords.title")}</h1>
      <p class="lead">{t("site:searchWords.lead")}</p>
      <TryOut {...props} />
      <section class="stack" aria-labelledby="h-eigen">
        <h2 id="h-eigen">{t("site:searchWords.own")}</h2>
        {own.length === 0 && <p>{t("site:searchWords.noneOwn")}</p>}
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
      <h2 id="h-probeer">{t("site:searchWords.try")}</h2>
      <Form method="get" action={inLanguage(language, path)} class="zoek">
        <TextField
          name="probeer"
          type="search"
          label={t("site:searchWords.label")}
          value={tried?.words}
          maxlength={100}
          autocomplete="off"
        />
        <SubmitButton kind="second">{t("site:searchWords.tryIt")}</SubmitButton>
      </Form>
      {tried && <FoundByThem t={t} language={language} tried={tried} />}
    </section>
  );
}

function FoundByThem({ t, language, tried }: { t: T; language: Language; tried: Tried }) {
  const { programme, entries, words } = tried;
  const isNothing = entries.length === 0 && (programme?.first.length ?? 0) === 0;
  return (
    <div class="stack--sm" role="status">
      {isNothing && <p>{t("site:searchWords.none", { words })}</p>}
      {entries.length > 0 && (
        <>
          <p>{t("site:searchWords.firstInDirectory")}</p>
          <ul>
            {entries.map(({ id, name }) => (
              <li>
                <a href={inLanguage(language, `/wegwijzer/${id}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {programme && <TriedProgramme {...programme} title={t("site:searchWords.first")} />}
    </div>
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
          label={t("site:searchWords.group", { word: words[0] ?? "" })}
          value={typed ? typedWords(typed.typed) : text}
          error={typed?.errors.words}
          maxlength={longest}
          autocomplete="off"
        />
        <SubmitButton kind="second">
          {t("site:searchWords.change")}
          <AsideOf>{text}</AsideOf>
        </SubmitButton>
      </Form>
      <Form action={inLanguage(language, `${path}/${id}/verwijdering`)}>
        <FormKey value={formKey} />
        <SubmitButton kind="quiet">
          {t("site:searchWords.remove")}
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
      <h2 id="h-nieuw">{t("site:searchWords.new")}</h2>
      <FormKey value={formKey} />
      <TextField
        name="words"
        id={fieldOf(newGroup)}
        label={t("site:searchWords.words")}
        hint={t("site:searchWords.wordsHint")}
        value={typed ? typedWords(typed.typed) : undefined}
        error={typed?.errors.words}
        maxlength={longest}
        autocomplete="off"
      />
      <p>
        <SubmitButton>{t("site:searchWords.add")}</SubmitButton>
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
