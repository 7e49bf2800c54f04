// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, personalPage, type Sent, statusOf } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { isActivity } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { cellName } from "../cell-name.ts";
import { regionHref } from "../links.ts";
import { listPlaces } from "../places.queries.ts";
import { AnswerDoublePage } from "./answer-double.pages.tsx";
import { type DoubleInside, listParties } from "./double.queries.ts";
import { partyLine, untilWords } from "./double-line.ts";

type Shown = { double: DoubleInside; organizationId: string; back: TextLink; isGuarded: boolean };

/** For the organization that asks, with what it said before to say otherwise. */
export async function showAnswerDouble(
  c: AppContext,
  { double, organizationId, back, isGuarded }: Shown,
  sent: Sent,
): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const places = await listPlaces(db, centre.regionId);
  const parties = await listParties(db, [double.id]);
  const own = parties.find((party) => party.organizationId === organizationId);
  const isNew = Object.keys(sent.typed).length === 0;
  const typed = isNew && own ? { view: own.view ?? "", words: own.words } : sent.typed;
  const view = (
    <AnswerDoublePage
      t={t}
      typed={typed}
      errors={sent.errors}
      cell={{ label: cellName(t, places, double), href: hrefOfCell(c, double) }}
      parties={parties.map((party) => partyLine(language, party))}
      until={untilWords(t, language, { toldOn: own?.toldOn ?? null, shownOn: double.shownOn })}
      back={back}
      isGuarded={isGuarded}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

function hrefOfCell(c: AppContext, { place, activity }: DoubleInside): string {
  return isActivity(activity) ? inLanguage(c.var.language, cellAddress({ place, activity })) : regionHref(c);
}
