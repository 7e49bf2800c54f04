// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, LinkButton, Page, Tag, type TextLink } from "#platform/ui";
import type { Block } from "../../map/activities.ts";
import { type CellLine, CellsInWords } from "../in-words.pages.tsx";

export type CommitmentLine = { what: string; who: string; day: string };

type BlockPageProps = {
  t: T;
  block: Block;
  activities: { name: string; cells: CellLine[] }[];
  commitments: CommitmentLine[];
  paperHref: string;
  back: TextLink;
};

/** One row of the map, opened: what it is, what there is of it where, and what was agreed. */
export function BlockPage({ t, block, activities, commitments, paperHref, back }: BlockPageProps) {
  const { code, group } = block;
  return (
    <Page title={t(`region:map.block.${code}`)} back={back}>
      <p>
        <Tag>{`${group}. ${t(`region:map.group.${group}`)}`}</Tag>
      </p>
      <h1>{t(`region:map.block.${code}`)}</h1>
      <p class="lead">{t(`region:meeting.blocks.${code}.what`)}</p>
      <p>{t("region:meeting.block.question", { question: t(`region:meeting.blocks.${code}.question`) })}</p>
      <p class="niet-printen">
        <LinkButton href={paperHref}>{t("region:meeting.block.paper")}</LinkButton>
      </p>
      {activities.map(({ name, cells }) => (
        <section class="card stack">
          <h2>{name}</h2>
          {cells.length === 0 ? (
            <EmptyState title={t("region:meeting.noColumns")} />
          ) : (
            <CellsInWords t={t} lines={cells} />
          )}
        </section>
      ))}
      {commitments.length > 0 && <Commitments t={t} commitments={commitments} />}
    </Page>
  );
}

function Commitments({ t, commitments }: Pick<BlockPageProps, "t" | "commitments">) {
  return (
    <section class="stack" aria-labelledby="h-afspraken">
      <h2 id="h-afspraken">{t("region:meeting.block.commitments")}</h2>
      <ul class="stack--sm" role="list">
        {commitments.map(({ what, who, day }) => (
          <li class="card">
            <p>{what}</p>
            <p class="small muted">{t("region:meeting.block.by", { who, day })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
