// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { LinkButton, Page } from "#platform/ui";
import { type Characteristic, characteristics } from "./characteristic.ts";
import type { Sentence } from "./sentences/sentence.queries.ts";

type RoundLink = { href: string; closesOn: string };
type CharacteristicsPageProps = {
  t: T;
  language: Language;
  house: string;
  open: RoundLink | null;
  shown: readonly RoundLink[];
  sentences: readonly Sentence[];
  beginHref: string;
};

/** The ten in words, how the people here say they do it, and the way to asking whether that is so. */
export function CharacteristicsPage(props: CharacteristicsPageProps) {
  const { t, language, house, open, shown, sentences, beginHref } = props;
  return (
    <Page title={t("region:characteristics.title")} description={t("region:characteristics.public.description")}>
      <h1>{t("region:characteristics.title")}</h1>
      <p class="lead">{t("region:characteristics.public.lead")}</p>
      {open && <OpenRound t={t} language={language} round={open} />}
      {questions.map(({ question, codes }) => (
        <section class="stack" aria-labelledby={`h-${question}`}>
          <h2 id={`h-${question}`}>{t(`region:characteristics.question.${question}`)}</h2>
          {codes.map((code) => (
            <Statement t={t} language={language} house={house} code={code} sentences={sentences} />
          ))}
        </section>
      ))}
      {shown.length > 0 && (
        <section class="stack" aria-labelledby="h-uitkomst">
          <h2 id="h-uitkomst">{t("region:characteristics.public.shown")}</h2>
          <ul>
            {shown.map(({ href, closesOn }) => (
              <li>
                <a href={href}>{t("region:characteristics.outcome.round", { date: formatDate(closesOn, language) })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="card stack" aria-labelledby="h-ook">
        <h2 id="h-ook">{t("region:characteristics.public.alsoYou")}</h2>
        <p>{t("region:characteristics.public.alsoYouHint")}</p>
        <p>
          <LinkButton href={beginHref}>{t("region:characteristics.begin.title")}</LinkButton>
        </p>
      </section>
    </Page>
  );
}

/** As `reference/characteristics.json` has them; a test compares. */
export const questions = [
  { question: "for-whom", codes: characteristics.slice(0, 1) },
  { question: "what-for", codes: characteristics.slice(1, 2) },
  { question: "how", codes: characteristics.slice(2, 8) },
  { question: "by-whom", codes: characteristics.slice(8, 9) },
  { question: "with-whom", codes: characteristics.slice(9, 10) },
] as const;

function OpenRound({ t, language, round }: { t: T; language: Language; round: RoundLink }) {
  return (
    <section class="card stack" aria-labelledby="h-nu">
      <h2 id="h-nu">{t("region:characteristics.public.open")}</h2>
      <p>{t("region:characteristics.start.until", { date: formatDate(round.closesOn, language) })}</p>
      <p>
        <LinkButton href={round.href} kind="main">
          {t("region:characteristics.public.answer")}
        </LinkButton>
      </p>
    </section>
  );
}

type StatementProps = Pick<CharacteristicsPageProps, "t" | "language" | "house" | "sentences"> & {
  code: Characteristic;
};

function Statement({ t, language, house, code, sentences }: StatementProps) {
  const own = sentences.find(({ characteristic, words }) => characteristic === code && words !== "");
  return (
    <div class="stack--sm">
      <p>
        <b>{t(`region:characteristics.statement.${code}`)}</b>
      </p>
      {own && (
        <blockquote class="card">
          <p>{own.words}</p>
          <p>
            <small>{t("region:characteristics.public.own", { house, date: formatDate(own.chosenOn, language) })}</small>
          </p>
        </blockquote>
      )}
    </div>
  );
}
