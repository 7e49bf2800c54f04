// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, Page } from "#platform/ui";
import { readCharacteristic } from "../characteristic.ts";
import type { Sentence } from "../sentences/sentence.queries.ts";
import { countsInWords, statementInWords } from "../words.ts";
import type { Column, StatementView } from "./outcome-view.ts";

type TalkSheetPageProps = {
  t: T;
  name: string;
  closesOn: string;
  statements: readonly StatementView[];
  sentences: readonly Sentence[];
  back: { href: string; label: string };
};

/** On paper, to talk about together: what showed, and a question that stays open. */
export function TalkSheetPage({ t, name, closesOn, statements, sentences, back }: TalkSheetPageProps) {
  return (
    <Page title={t("region:characteristics.sheet.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <p class="niet-printen">{t("region:characteristics.sheet.print")}</p>
      <article class="spanblad vraagblad">
        <header class="spanblad__kop">
          <p class="spanblad__huis">{name}</p>
          <h1>{t("region:characteristics.sheet.title")}</h1>
          <p>{t("region:characteristics.sheet.lead", { date: closesOn })}</p>
        </header>
        {statements.map((statement, index) => (
          <section aria-labelledby={`h-${statement.place}`}>
            <h2 id={`h-${statement.place}`}>
              {index + 1}. {statementInWords(t, statement)}
            </h2>
            <OwnSentence t={t} sentence={sentences.find(({ characteristic }) => characteristic === statement.code)} />
            <ul>
              {linesOf(t, statement.columns).map(({ who, words }) => (
                <li>
                  <b>{who}:</b> {words}
                </li>
              ))}
            </ul>
            <p>{questionOf(t, statement.code)}</p>
            <p class="vraagblad__lijn" />
          </section>
        ))}
        <section class="spanblad__bron">
          <h2>{t("region:characteristics.missing.title")}</h2>
          <p class="vraagblad__lijn" />
        </section>
      </article>
    </Page>
  );
}

/** Groups of which nothing shows stand on one line, so that the sheet stays short. */
function linesOf(t: T, columns: readonly Column[]): { who: string; words: string }[] {
  const nameOf = ({ group }: Column) => t(`region:characteristics.group.${group}`);
  const shown = columns.flatMap((column) =>
    column.counts ? [{ who: nameOf(column), words: countsInWords(t, column.counts) }] : [],
  );
  const held = columns.filter(({ counts }) => counts === null).map(nameOf);
  return held.length > 0 ? [...shown, { who: held.join(", "), words: t("region:characteristics.held") }] : shown;
}

function OwnSentence({ t, sentence }: { t: T; sentence: Sentence | undefined }) {
  if (!sentence?.words) return null;
  return <p>{t("region:characteristics.sheet.own", { words: sentence.words })}</p>;
}

function questionOf(t: T, code: string | null): string {
  const characteristic = readCharacteristic(code);
  return characteristic
    ? t(`region:characteristics.talk.${characteristic}`)
    : t("region:characteristics.sheet.ownQuestion");
}
