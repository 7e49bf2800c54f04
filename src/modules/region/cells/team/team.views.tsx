// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, personalPage, todayOf, withAsker } from "#platform/http";
import { meetingLinks } from "../../meeting/meeting-links.ts";
import { cellName } from "../cell-name.ts";
import { listCommitments } from "../commitments/commitment.queries.ts";
import { commitmentLines } from "../commitments/commitments.views.tsx";
import { listOpenDoubles, listParties } from "../doubles/double.queries.ts";
import { regionHref, teamRegionHref } from "../links.ts";
import { listPlaces, type Place } from "../places.queries.ts";
import { saidLine } from "../sayings/said-line.ts";
import { listLaidAside, listStanding, listUnread, type Saying } from "../sayings/saying.queries.ts";
import { type SaidInTeam, TeamRegionPage, teamNews } from "./team.pages.tsx";
import type { DoublesForTeam } from "./team-doubles.pages.tsx";

export async function showTeamRegion(c: AppContext): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const { regionId } = centre;
  const places = await listPlaces(db, regionId);
  const said = await withAsker(c, async (trx) => ({
    unread: await listUnread(trx, regionId),
    standing: await listStanding(trx, regionId),
    aside: await listLaidAside(trx, regionId, todayOf(c)),
  }));
  const inTeam = (sayings: readonly Saying[]) => sayings.map((saying) => saidInTeam(c, places, saying));
  const commitments = await commitmentLines(c, await listCommitments(db, regionId));
  const view = (
    <TeamRegionPage
      t={t}
      news={teamNews.find((news) => news === c.req.query("gedaan"))}
      unread={inTeam(said.unread)}
      standing={inTeam(said.standing)}
      aside={inTeam(said.aside)}
      doubles={await doublesForTeam(c, places)}
      commitments={commitments.filter(({ state }) => state === "open")}
      commitmentHref={(id) => teamRegionHref(c, `/afspraken/${id}`)}
      links={{
        say: teamRegionHref(c, "/zeggen"),
        commit: teamRegionHref(c, "/afspraken/nieuw"),
        commitments: regionHref(c, "/afspraken"),
        history: regionHref(c, "/toen-en-nu"),
        map: regionHref(c),
        back: inLanguage(language, "/team"),
      }}
      more={meetingLinks(c)}
    />
  );
  return personalPage(c, view);
}

function saidInTeam(c: AppContext, places: readonly Place[], saying: Saying): SaidInTeam {
  const { t, language } = c.var;
  const to = (done: string) => teamRegionHref(c, `/gezegd/${saying.id}/${done}`);
  return {
    ...saidLine(t, language, todayOf(c), saying),
    cell: cellName(t, places, saying),
    actions: { yes: to("ja"), no: to("nee"), back: to("terug") },
  };
}

/** What the house itself is asked, and who was not told yet where it does the same as another. */
async function doublesForTeam(c: AppContext, places: readonly Place[]): Promise<DoublesForTeam> {
  const { t, db, centre } = c.var;
  const doubles = await listOpenDoubles(db, centre.regionId);
  const parties = (
    await listParties(
      db,
      doubles.map(({ id }) => id),
    )
  ).flatMap((party) => {
    const double = doubles.find(({ id }) => id === party.doubleId);
    return double ? [{ ...party, cell: cellName(t, places, double) }] : [];
  });
  const untold = Map.groupBy(
    parties.filter(({ toldOn }) => toldOn === null),
    ({ organizationId }) => organizationId,
  );
  return {
    own: parties
      .filter(({ organizationId }) => organizationId === centre.organizationId)
      .map(({ doubleId, cell, view }) => ({
        ...{ cell, isNew: view === null, href: teamRegionHref(c, `/dubbel/${doubleId}`) },
      })),
    untold: [...untold].map(([id, of]) => ({
      name: of[0]?.name ?? "",
      cells: of.map(({ cell }) => cell),
      linkHref: inLanguage(c.var.language, `/team/wegwijzer/organisaties/${id}`),
      toldHref: teamRegionHref(c, `/verteld/${id}`),
    })),
  };
}
