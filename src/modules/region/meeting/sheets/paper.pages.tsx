// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Page, type TextLink } from "#platform/ui";
import type { ActivityCode, Block } from "../../map/activities.ts";
import { cellStates } from "../../map/cell.ts";
import { CellMark } from "../../map/cell-mark.pages.tsx";
import type { CellsToShow } from "../../map/shown-cells.ts";
import type { Column } from "../sheet-columns.queries.ts";
import { columnsPerSheet } from "./columns-per-sheet.ts";

const linesToWriteOn = 4;

type PaperPageProps = {
  t: T;
  region: string;
  day: string;
  blocks: readonly Block[];
  columns: readonly Column[];
  map: CellsToShow;
  back: TextLink;
};

/** To tick and to write on, each block on an A4 of its own. */
export function PaperPage(props: PaperPageProps) {
  const { t, blocks, columns, back } = props;
  return (
    <Page title={t("region:meeting.paper.title")} robots="noindex" back={back}>
      <h1>{t("region:meeting.paper.title")}</h1>
      <p class="lead">{t("region:meeting.paper.lead")}</p>
      {columns.length === 0 && <EmptyState title={t("region:meeting.noColumns")} />}
      {blocks.map((block) => (
        <BlockPaper {...props} block={block} />
      ))}
    </Page>
  );
}

function BlockPaper(props: PaperPageProps & { block: Block }) {
  const { t, region, day, block, columns } = props;
  return (
    <div class="regio-papier">
      <p class="small muted">{[region, day].filter(Boolean).join(", ")}</p>
      <h2>{t(`region:map.block.${block.code}`)}</h2>
      <p>{t(`region:meeting.blocks.${block.code}.what`)}</p>
      {columnsPerSheet(columns).map((some) => (
        <TickTable {...props} columns={some} />
      ))}
      <p class="small">{t("region:meeting.paper.tick")}</p>
      <div class="regio-papier__vragen">
        <Lines question={t(`region:meeting.blocks.${block.code}.question`)} />
        <Lines question={t("region:meeting.paper.who")} />
        <Lines question={t("region:meeting.paper.agree")} />
      </div>
    </div>
  );
}

/** In each cell what is known, and boxes for what people say it is. */
function TickTable({ t, block, columns, map }: PaperPageProps & { block: Block }) {
  return (
    <section
      class="scroll"
      tabindex={0}
      aria-label={[t(`region:map.block.${block.code}`), ...columns.map(({ name }) => name)].join(", ")}
    >
      <table class="tabel regio-vinken">
        <thead>
          <tr>
            <th scope="col">{t("region:meeting.paper.activity")}</th>
            {columns.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.activities.map((activity) => (
            <tr>
              <th scope="row">{t(`region:map.activity.${activity}`)}</th>
              {columns.map(({ place }) => (
                <td>
                  <TickCell {...{ t, map, place, activity }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TickCell({ t, map, place, activity }: { t: T; map: CellsToShow; place: string; activity: ActivityCode }) {
  const { state } = map({ place, activity });
  return (
    <>
      <CellMark t={t} state={state} />
      <span class="regio-vinken__hokjes" aria-hidden="true">
        {cellStates
          .filter((other) => other !== state)
          .map((other) => (
            <span>{`☐ ${t(`region:map.state.${other}`)}`}</span>
          ))}
      </span>
    </>
  );
}

function Lines({ question }: { question: string }) {
  return (
    <div class="regio-regels">
      <p>
        <b>{question}</b>
      </p>
      <div aria-hidden="true">
        {Array.from({ length: linesToWriteOn }, () => (
          <hr />
        ))}
      </div>
    </div>
  );
}
