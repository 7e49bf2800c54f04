// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { EmptyState, Icon, LinkButton, Page, Table } from "#platform/ui";
import { fewest } from "../figures/figure.ts";
import type { Period } from "../figures/period.ts";
import type { FiguresOfTalks, FigureTable } from "./talk-figure-words.ts";
import { fewestTogether } from "./together.ts";

type TalkFiguresPageProps = {
  t: T;
  language: Language;
  year: Period;
  years: { label: string; href: string; isCurrent: boolean }[];
  figures: FiguresOfTalks;
  tables: FigureTable[];
  links: { back: string; file: string };
};

export function TalkFiguresPage(props: TalkFiguresPageProps) {
  const { t, language, year, figures, tables, links } = props;
  const days = { from: formatDate(year.from, language), until: formatDate(year.until, language) };
  return (
    <Page
      title={t("support:talks.figures.title")}
      robots="noindex"
      back={{ href: links.back, label: t("support:hours.board.title") }}
    >
      <div class="stack--sm">
        <h1>{t("support:talks.figures.title")}</h1>
        <p class="lead">{t("support:talks.figures.lead")}</p>
      </div>
      <Years {...props} />
      <section class="stack" aria-labelledby="h-gesprekken">
        <h2 id="h-gesprekken">{year.code}</h2>
        <p class="muted">{t("support:talks.figures.days", days)}</p>
        {figures.talks === null ? (
          <EmptyState title={t("support:talks.figures.none")}>
            <p>{t("support:talks.figures.noneText")}</p>
          </EmptyState>
        ) : (
          <p>
            <b>{t("support:talks.counted", { count: figures.talks })}</b>
          </p>
        )}
        {tables.map(({ id, caption, rows }) => (
          <Table
            id={`tabel-${id}`}
            caption={caption}
            columns={[t("support:talks.figures.file.which"), t("support:talks.figures.file.number")]}
            rows={rows}
          />
        ))}
      </section>
      <Rules t={t} figures={figures} />
      <p class="row niet-printen">
        <LinkButton href={links.file} icon="download">
          {t("support:talks.figures.download")}
        </LinkButton>
      </p>
    </Page>
  );
}

function Years({ t, years }: TalkFiguresPageProps) {
  return (
    <nav class="niet-printen" aria-label={t("support:talks.figures.choose")}>
      <ul class="row" role="list">
        {years.map(({ label, href, isCurrent }) => (
          <li>
            <a class="chip" href={href} aria-current={isCurrent ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is not said, and why. */
function Rules({
  t,
  figures: { talks, themes, neighbourhoods, together },
}: Pick<TalkFiguresPageProps, "t" | "figures">) {
  const isWithheld = talks !== null && (themes === null || neighbourhoods === null);
  return (
    <div class="feit feit--hoog">
      <Icon name="info" />
      <div class="stack--sm">
        <p>{t("support:talks.figures.rule", { fewest })}</p>
        <p>
          {t(together === null ? "support:talks.figures.later" : "support:talks.figures.ten", {
            fewest: fewestTogether,
          })}
        </p>
        {isWithheld && <p>{t("support:talks.figures.withheld")}</p>}
      </div>
    </div>
  );
}
