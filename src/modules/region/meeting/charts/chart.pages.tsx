// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Page, type TextLink } from "#platform/ui";
import { type ActivityCode, type Block, type BlockCode, blocks, type GroupCode, groups } from "../../map/activities.ts";
import { type CellsToShow, stateOfBlock } from "../../map/shown-cells.ts";
import type { Column } from "../sheet-columns.queries.ts";
import { Bar, BarPatterns } from "./bars.pages.tsx";

type ChartsPageProps = {
  t: T;
  day: string;
  columns: readonly Column[];
  map: CellsToShow;
  hrefOfBlock: (code: BlockCode) => string;
  tableHref: string;
  back: TextLink;
};

/** How it stands per block: a square for each municipality, none of them by name. */
export function ChartsPage(props: ChartsPageProps) {
  const { t, day, columns, tableHref, back } = props;
  return (
    <Page title={t("region:meeting.charts.title")} back={back}>
      <h1>{t("region:meeting.charts.title")}</h1>
      <p class="lead">{t("region:meeting.charts.lead")}</p>
      {columns.length === 0 && <EmptyState title={t("region:meeting.noColumns")} />}
      <BarPatterns />
      {columns.length > 0 && groups.map(({ code }) => <GroupBars {...props} group={code} />)}
      <p class="small muted">{t("region:meeting.charts.rule")}</p>
      <p class="small muted">{t("region:meeting.charts.source", { day })}</p>
      <p>
        <a href={tableHref}>{t("region:meeting.charts.table")}</a>
      </p>
    </Page>
  );
}

/** One bar per block, and the same opened to its activities. */
function GroupBars(props: ChartsPageProps & { group: GroupCode }) {
  const { t, group, columns, map, hrefOfBlock } = props;
  const own = blocks.filter((block) => block.group === group);
  return (
    <section class="card stack" aria-labelledby={`h-${group}`}>
      <h2 id={`h-${group}`}>{`${group}. ${t(`region:map.group.${group}`)}`}</h2>
      <ul class="staat" role="list">
        {own.map((block) => (
          <Bar
            t={t}
            name={t(`region:map.block.${block.code}`)}
            href={hrefOfBlock(block.code)}
            states={columns.map(({ place }) => stateOfBlock(block, place, map))}
          />
        ))}
      </ul>
      <details class="toegang">
        <summary>{t("region:meeting.charts.activities")}</summary>
        <ul class="staat" role="list">
          {own.flatMap((block) =>
            block.activities.map((activity) => <ActivityBar {...{ ...props, block, activity }} />),
          )}
        </ul>
      </details>
    </section>
  );
}

function ActivityBar(props: ChartsPageProps & { block: Block; activity: ActivityCode }) {
  const { t, block, activity, columns, map, hrefOfBlock } = props;
  return (
    <Bar
      t={t}
      name={t(`region:map.activity.${activity}`)}
      href={hrefOfBlock(block.code)}
      states={columns.map(({ place }) => map({ place, activity }).state)}
    />
  );
}
