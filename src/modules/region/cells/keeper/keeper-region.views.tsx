// SPDX-License-Identifier: EUPL-1.2

import { asKeeper, type Keeper } from "#modules/network";
import { withActor } from "#platform/db";
import { type AppContext, inLanguage, keyToUse, personalPage, type Sent, statusOf, todayOf } from "#platform/http";
import { cellName } from "../cell-name.ts";
import { type Commitment, listCommitmentsOf } from "../commitments/commitment.queries.ts";
import { commitmentLines, showStanding } from "../commitments/commitments.views.tsx";
import { showAnswerDouble } from "../doubles/answer-double.views.tsx";
import { type DoubleInside, listDoublesOf } from "../doubles/double.queries.ts";
import { untilWords } from "../doubles/double-line.ts";
import { keeperRegionHref, regionHref } from "../links.ts";
import { listPlaces, type Place } from "../places.queries.ts";
import { saidLine } from "../sayings/said-line.ts";
import { SayPage } from "../sayings/say.pages.tsx";
import { listOwnSayings } from "../sayings/saying.queries.ts";
import { KeeperRegionPage, keeperRegionNews } from "./keeper-region.pages.tsx";

export async function showKeeperRegion(c: AppContext, keeper: Keeper): Promise<Response> {
  const { t, db, language } = c.var;
  const { regionId, organizationId, organization } = keeper;
  const places = await listPlaces(db, regionId);
  const said = await withActor(
    db,
    asKeeper(keeper),
    async (trx) => await listOwnSayings(trx, regionId, organizationId),
  );
  const doubles = await listDoublesOf(db, regionId, organizationId);
  const view = (
    <KeeperRegionPage
      t={t}
      organization={organization}
      news={keeperRegionNews.find((news) => news === c.req.query("gedaan"))}
      doubles={doubles.map((double) => ({
        cell: cellName(t, places, double),
        isNew: double.view === null,
        until: untilWords(t, language, double),
        href: keeperRegionHref(c, `/dubbel/${double.id}`),
      }))}
      said={said.map((saying) => ({
        ...saidLine(t, language, todayOf(c), saying),
        cell: cellName(t, places, saying),
        isRead: saying.shownAt !== null,
        backHref: keeperRegionHref(c, `/gezegd/${saying.id}/terug`),
      }))}
      commitments={await commitmentLines(c, await listCommitmentsOf(db, regionId, organizationId))}
      commitmentHref={(id) => keeperRegionHref(c, `/afspraken/${id}`)}
      links={{
        say: keeperRegionHref(c, "/zeggen"),
        map: regionHref(c),
        entries: inLanguage(language, `/wegwijzer/bijhouden/${c.req.param("token")}`),
      }}
    />
  );
  return personalPage(c, view);
}

export function showKeeperSay(c: AppContext, keeper: Keeper, sent: Sent, places: readonly Place[]): Response {
  const { t } = c.var;
  const view = (
    <SayPage
      {...sent}
      t={t}
      places={places}
      formKey={keyToUse(sent.typed)}
      back={backOf(c)}
      shows={t("region:cells.say.shows.afterReading", { organization: keeper.organization })}
      isGuarded
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

export async function showKeeperDouble(
  c: AppContext,
  { organizationId }: Keeper,
  double: DoubleInside,
  sent: Sent,
): Promise<Response> {
  return await showAnswerDouble(c, { double, organizationId, back: backOf(c), isGuarded: true }, sent);
}

export async function showKeeperStanding(c: AppContext, commitment: Commitment, sent?: Sent): Promise<Response> {
  return await showStanding(c, { commitment, back: backOf(c), isGuarded: true }, sent);
}

function backOf(c: AppContext) {
  return { href: keeperRegionHref(c), label: c.var.t("region:cells.keeper.back") };
}
