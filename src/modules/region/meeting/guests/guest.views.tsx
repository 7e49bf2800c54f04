// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, newFormKey, page, type Sent, statusOf, todayOf } from "#platform/http";
import { type Block, blocks } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import { guestPath, type Meeting } from "../meetings/meeting.ts";
import { moreOfCell } from "../secured-words.ts";
import { type Column, listColumns } from "../sheet-columns.queries.ts";
import { CodePage, GuestBlockPage, WelcomePage } from "./guest.pages.tsx";

type WrongCode = { typed: string; problem: "code" | "codeUnknown"; status?: 404 | 422 };

export function showCode(c: AppContext, wrong?: WrongCode): Response {
  const { t, language } = c.var;
  const view = (
    <CodePage
      t={t}
      typed={wrong?.typed ?? ""}
      problem={wrong && t(`region:meeting.problem.${wrong.problem}`)}
      action={inLanguage(language, "/regio/meedoen")}
      back={{ href: inLanguage(language, "/regio"), label: t("region:meeting.toMap") }}
    />
  );
  return page(c, view, wrong ? (wrong.status ?? 422) : 200);
}

export function showWelcome(c: AppContext, { title, code }: Meeting): Response {
  const { t, language } = c.var;
  const view = (
    <WelcomePage
      t={t}
      title={title}
      blocks={blocks.map((block) => ({
        label: t(`region:map.block.${block.code}`),
        hint: t(`region:meeting.blocks.${block.code}.what`),
        href: inLanguage(language, `${guestPath(code)}/${block.code}`),
      }))}
    />
  );
  return page(c, view);
}

export async function showGuestBlock(c: AppContext, meeting: Meeting, block: Block, sent: Sent): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const columns = await listColumns(db, centre.regionId);
  const view = (
    <GuestBlockPage
      {...sent}
      t={t}
      block={block}
      columns={columns}
      wasSaid={c.req.query("gedaan") === "said"}
      activities={await activitiesOf(c, block, columns)}
      formKey={newFormKey()}
      back={{ href: inLanguage(language, guestPath(meeting.code)), label: meeting.title }}
    />
  );
  return page(c, view, statusOf(sent.errors));
}

async function activitiesOf(c: AppContext, block: Block, columns: readonly Column[]) {
  const { t, db, centre, language } = c.var;
  const places = columns.map(({ place }) => place);
  const map = await loadCellsToShow(db, centre.regionId, { places, filter: {}, today: todayOf(c) });
  return block.activities.map((activity) => ({
    name: t(`region:map.activity.${activity}`),
    cells: columns.map(({ place, name }) => {
      const cell = map({ place, activity });
      const href = inLanguage(language, cellAddress({ place, activity }));
      return { label: name, href, state: cell.state, more: moreOfCell(c, cell) };
    }),
  }));
}
