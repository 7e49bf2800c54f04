// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, Form, FormKey, Notice, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import { type Characteristic, characteristics } from "../characteristic.ts";
import { longestSentence } from "./sentence.form.ts";
import type { Sentence } from "./sentence.queries.ts";

type Link = { href: string; label: string };
type SentencesPageProps = {
  t: T;
  sentences: readonly Sentence[];
  href: (code: Characteristic) => string;
  back: Link;
  isSaved: boolean;
};

export function SentencesPage({ t, sentences, href, back, isSaved }: SentencesPageProps) {
  return (
    <Page title={t("region:characteristics.sentences.title")} robots="noindex" back={back}>
      <h1>{t("region:characteristics.sentences.title")}</h1>
      {isSaved && (
        <Notice kind="good">
          <p>{t("region:characteristics.saved")}</p>
        </Notice>
      )}
      <p class="lead">{t("region:characteristics.sentences.lead")}</p>
      <ol class="stack">
        {characteristics.map((code) => {
          const own = sentences.find(({ characteristic }) => characteristic === code)?.words;
          return (
            <li class="stack--sm">
              <p>
                <b>{t(`region:characteristics.statement.${code}`)}</b>
              </p>
              {own && <p>{own}</p>}
              <p>
                <a href={href(code)}>
                  {t(`region:characteristics.sentences.${own ? "change" : "write"}`)}
                  <span class="visually-hidden">: {t(`region:characteristics.statement.${code}`)}</span>
                </a>
              </p>
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

type SentencePageProps = Sent & {
  t: T;
  language: Language;
  code: Characteristic;
  versions: readonly Pick<Sentence, "words" | "chosenOn">[];
  formKey: string;
  today: string;
  back: Link;
};

/** Chosen by the people of the house together, on a day. What was before stays to be read. */
export function SentencePage(props: SentencePageProps) {
  const { t, language, code, versions, typed, errors, formKey, today, back } = props;
  const isFresh = Object.keys(typed).length === 0;
  return (
    <Page title={t("region:characteristics.sentences.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t(`region:characteristics.statement.${code}`)}</h1>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextArea
          name="words"
          value={isFresh ? versions[0]?.words : typedText(typed, "words")}
          error={errors.words}
          label={t("region:characteristics.sentences.words")}
          hint={t("region:characteristics.sentences.wordsHint")}
          rows={3}
          maxlength={longestSentence}
        />
        <TextField
          name="chosenOn"
          type="date"
          value={typedText(typed, "chosenOn") || today}
          error={errors.chosenOn}
          label={t("region:characteristics.sentences.chosenOn")}
          short
        />
        <SubmitButton>{t("region:characteristics.sentences.save")}</SubmitButton>
      </Form>
      {versions.length > 0 && (
        <section class="stack" aria-labelledby="h-eerder">
          <h2 id="h-eerder">{t("region:characteristics.sentences.versions")}</h2>
          <ul>
            {versions.map(({ words, chosenOn }) => (
              <li>
                {formatDate(chosenOn, language)}: {words || t("region:characteristics.sentences.taken")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
