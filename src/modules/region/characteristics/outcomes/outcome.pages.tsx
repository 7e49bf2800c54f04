// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { LinkButton, Page, Table } from "#platform/ui";
import { faces } from "../face.ts";
import { FaceWithWords } from "../face-mark.pages.tsx";
import type { ShownStory } from "../stories/story.queries.ts";
import { statementInWords, timesInWords } from "../words.ts";
import type { Column, StatementView } from "./outcome-view.ts";

type OutcomePageProps = {
  t: T;
  language: Language;
  name: string;
  closesOn: string;
  statements: readonly StatementView[];
  stories: readonly ShownStory[];
  back: { href: string; label: string };
  sheetHref: string | null;
};

/** What came of a round, for anyone: where who asked chose so. */
export function OutcomePage({ t, language, name, closesOn, statements, stories, back, sheetHref }: OutcomePageProps) {
  return (
    <Page title={t("region:characteristics.outcome.title")} robots="noindex" back={back}>
      <p class="h-klein">{name}</p>
      <h1>{t("region:characteristics.outcome.title")}</h1>
      <p class="lead">{t("region:characteristics.outcome.lead", { date: closesOn })}</p>
      {sheetHref && (
        <p>
          <LinkButton href={sheetHref} icon="printer">
            {t("region:characteristics.sheet.link")}
          </LinkButton>
        </p>
      )}
      <Outcomes t={t} language={language} statements={statements} />
      <Stories t={t} stories={stories} statements={statements} />
      <HowWeShow t={t} />
    </Page>
  );
}

export function Outcomes({ t, language, statements }: Pick<OutcomePageProps, "t" | "language" | "statements">) {
  return (
    <>
      {statements.map((statement, index) => (
        <section class="stack" aria-labelledby={`h-stelling-${statement.place}`}>
          <h2 id={`h-stelling-${statement.place}`}>
            {index + 1}. {statementInWords(t, statement)}
          </h2>
          <Columns
            t={t}
            id={`tabel-${statement.place}`}
            caption={t("region:characteristics.outcome.caption", { about: statementInWords(t, statement) })}
            columns={statement.columns.map(({ group, ...rest }) => ({
              ...rest,
              label: t(`region:characteristics.group.${group}`),
            }))}
          />
          {statement.before.length > 0 && (
            <details class="afdruk">
              <summary>{t("region:characteristics.outcome.before")}</summary>
              <div class="stack">
                {statement.before.map(({ closesOn, columns }, at) => (
                  <>
                    <h3>{t("region:characteristics.outcome.round", { date: formatDate(closesOn, language) })}</h3>
                    <Columns
                      t={t}
                      id={`tabel-${statement.place}-${at}`}
                      caption={`${t("region:characteristics.outcome.round", { date: formatDate(closesOn, language) })}: ${statementInWords(t, statement)}`}
                      columns={columns.map(({ group, ...rest }) => ({
                        ...rest,
                        label: t(`region:characteristics.group.${group}`),
                      }))}
                    />
                  </>
                ))}
              </div>
            </details>
          )}
        </section>
      ))}
    </>
  );
}

type ColumnsProps = {
  t: T;
  id: string;
  caption: string;
  columns: (Pick<Column, "counts"> & { label: string })[];
};

/** Side by side, each for itself; below it who is not in it. */
export function Columns({ t, id, caption, columns }: ColumnsProps) {
  const shown = columns.flatMap(({ label, counts }) => (counts ? [{ label, counts }] : []));
  const held = columns.filter(({ counts }) => counts === null);
  return (
    <>
      {shown.length > 0 && (
        <Table
          id={id}
          caption={caption}
          captionHidden
          columns={[t("region:characteristics.outcome.face"), ...shown.map(({ label }) => label)]}
          rows={faces.map((face) => [
            <FaceWithWords t={t} face={face} />,
            ...shown.map(({ counts }) => <Times t={t} count={counts[face]} />),
          ])}
        />
      )}
      {held.length > 0 && (
        <p>
          <b>{held.map(({ label }) => label).join(", ")}</b>: {t("region:characteristics.held")}
        </p>
      )}
    </>
  );
}

const inARow = 10;

/** As a word, and as so many squares beside it. */
function Times({ t, count }: { t: T; count: number }) {
  const width = Math.min(count, inARow) * 10;
  const height = Math.ceil(count / inARow) * 10;
  return (
    <span>
      {timesInWords(t, count)}
      {count > 0 && (
        <>
          <br />
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <path d={squares(count)} fill="currentColor" />
          </svg>
        </>
      )}
    </span>
  );
}

function squares(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    return `M${(at % inARow) * 10} ${Math.floor(at / inARow) * 10}h8v8h-8z`;
  }).join("");
}

type StoriesProps = { t: T; stories: readonly ShownStory[]; statements: readonly StatementView[] };

/** Apart from the faces, and never with a group. */
function Stories({ t, stories, statements }: StoriesProps) {
  if (stories.length === 0) return null;
  const about = [
    ...statements.map((statement) => ({ place: statement.place, title: statementInWords(t, statement) })),
    { place: null, title: t("region:characteristics.missing.title") },
  ];
  return (
    <section class="stack" aria-labelledby="h-verhalen">
      <h2 id="h-verhalen">{t("region:characteristics.stories.title")}</h2>
      {about.map(({ place, title }) => {
        const own = stories.filter((story) => story.place === place);
        return own.length === 0 ? null : (
          <>
            <h3>{title}</h3>
            {own.map(({ words }) => (
              <blockquote class="card">
                <p>{words}</p>
              </blockquote>
            ))}
          </>
        );
      })}
    </section>
  );
}

export function HowWeShow({ t }: { t: T }) {
  return (
    <section class="stack" aria-labelledby="h-hoe">
      <h2 id="h-hoe">{t("region:characteristics.how.title")}</h2>
      <ul>
        {rules.map((rule) => (
          <li>{t(`region:characteristics.how.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}

const rules = ["counted", "five", "known", "rounds", "lot", "nothing"] as const;
