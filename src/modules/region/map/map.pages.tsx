// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { Language, T } from "#platform/i18n";
import { EmptyState, Icon, LinkButton, Notice, Page, type TextLink } from "#platform/ui";
import type { CellState } from "./cell.ts";
import { looksOfStates } from "./cell-mark.pages.tsx";
import { Legend, Matrix } from "./matrix.pages.tsx";
import type { MatrixGroup } from "./matrix.ts";

export type MapPageProps = {
  t: T;
  language: Language;
  title: string;
  lead: string;
  /** What was chosen, in words. */
  choice: string | null;
  choices: ComponentChildren;
  columns: readonly { name: string; href: string | null }[];
  groups: readonly MatrixGroup<CellState>[];
  /** Opens all rows, or closes them. */
  unfold: TextLink;
  /** "24 november 2026 om 11.00 uur"; null before it was drawn for the first time. */
  drawnAt: string | null;
  somewhere: readonly TextLink[];
  links: Record<"gaps" | "csv" | "xlsx" | (typeof together)[number], string>;
  canonical: string;
};

/** What the region has and what it lacks, to look at together. */
export function MapPage(props: MapPageProps) {
  const { t, title, lead, choices, columns, canonical } = props;
  return (
    <Page title={title} description={t("region:map.description")} canonical={canonical} wide>
      <div class="wrap section section--kop stack">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      {columns.length === 0 ? (
        <NoColumns t={t} />
      ) : (
        <>
          <div class="wrap stack">
            {choices}
            <Table {...props} />
          </div>
          <Below {...props} />
        </>
      )}
    </Page>
  );
}

function NoColumns({ t }: { t: T }) {
  return (
    <div class="wrap section">
      <EmptyState title={t("region:map.noColumns.title")}>
        <p>{t("region:map.noColumns.text")}</p>
      </EmptyState>
    </div>
  );
}

function Table({ t, choice, columns, groups, unfold, drawnAt }: MapPageProps) {
  const looks = looksOfStates(t);
  return (
    <section class="stack" aria-labelledby="h-tabel">
      <div class="row row--between">
        <h2 id="h-tabel">{t("region:map.table.title")}</h2>
        <Legend looks={looks} />
      </div>
      {choice && (
        <Notice>
          <p>{choice}</p>
        </Notice>
      )}
      <p class="niet-printen">
        <a href={unfold.href}>{unfold.label}</a>
      </p>
      <Matrix
        caption={t("region:map.table.caption")}
        firstHeading={t("region:map.table.first")}
        columns={columns}
        groups={groups}
        looks={looks}
      />
      <InWords t={t} columns={columns} />
      {drawnAt && <p class="small muted">{t("region:map.drawnAt", { moment: drawnAt })}</p>}
    </section>
  );
}

/** On a telephone the names of the columns, which lead to these, are not at hand. */
function InWords({ t, columns }: Pick<MapPageProps, "t" | "columns">) {
  return (
    <p class="alleen-smal niet-printen">
      {`${t("region:map.table.inWords")} `}
      {columns.flatMap(({ name, href }, index) =>
        href === null ? [] : [index > 0 && ", ", <a href={href}>{name}</a>],
      )}
    </p>
  );
}

function Below(props: MapPageProps) {
  const { t, links } = props;
  return (
    <div class="wrap section">
      <div class="cols cols--7-5">
        <div class="stack">
          <Rule t={t} />
          <Somewhere {...props} />
        </div>
        <div class="stack">
          <section class="card stack niets niet-printen" aria-labelledby="h-niets">
            <h2 id="h-niets" class="h-klein">
              {t("region:map.gaps.title")}
            </h2>
            <p>{t("region:map.gaps.invite")}</p>
            <p>
              <LinkButton href={links.gaps}>{t("region:map.gaps.look")}</LinkButton>
            </p>
          </section>
          <Together {...props} />
          <Downloads {...props} />
        </div>
      </div>
    </div>
  );
}

const rules = ["there", "missing", "double", "coming", "block", "until", "where"] as const;

/** The rule by which a cell gets its word, so that nobody has to guess. */
function Rule({ t }: { t: T }) {
  return (
    <section class="card stack" aria-labelledby="h-regel">
      <h2 id="h-regel" class="h-klein">
        {t("region:map.rule.title")}
      </h2>
      <p>{t("region:map.rule.from")}</p>
      <dl class="regio-regel">
        {rules.map((name) => (
          <div>
            <dt>{t(`region:map.rule.${name}.word`)}</dt>
            <dd>{t(`region:map.rule.${name}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t("region:map.rule.people")}</p>
    </section>
  );
}

function Somewhere({ t, somewhere }: Pick<MapPageProps, "t" | "somewhere">) {
  if (somewhere.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-ergens">
      <h2 id="h-ergens" class="h-klein">
        {t("region:map.somewhere.title")}
      </h2>
      <p>{t("region:map.somewhere.text")}</p>
      <ul>
        {somewhere.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const together = ["charts", "sheet", "commitments", "thenAndNow", "principles"] as const;

function Together({ t, links }: Pick<MapPageProps, "t" | "links">) {
  return (
    <section class="card stack--sm niet-printen" aria-labelledby="h-samen">
      <h2 id="h-samen" class="h-klein">
        {t("region:map.together.title")}
      </h2>
      {together.map((name) => (
        <p>
          <a href={links[name]}>{t(`region:map.together.${name}`)}</a>
        </p>
      ))}
    </section>
  );
}

function Downloads({ t, links }: Pick<MapPageProps, "t" | "links">) {
  return (
    <section class="card stack--sm niet-printen" aria-labelledby="h-bestand">
      <h2 id="h-bestand" class="h-klein">
        {t("region:map.downloads.title")}
      </h2>
      <p>{t("region:map.downloads.text")}</p>
      <p class="row">
        <a class="terug" href={links.xlsx}>
          <Icon name="download" />
          {t("region:map.downloads.xlsx")}
        </a>
        <a class="terug" href={links.csv}>
          <Icon name="download" />
          {t("region:map.downloads.csv")}
        </a>
      </p>
    </section>
  );
}
