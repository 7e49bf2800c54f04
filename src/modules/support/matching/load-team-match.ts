// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { asHouse } from "#platform/db";
import { type AppContext, withAsker } from "#platform/http";
import type { Request } from "../requests/request.ts";
import { proposeFor } from "./load-match.ts";
import { findOpenMatch, listPastMatches } from "./match.queries.ts";
import type { MatchView } from "./match.ts";
import type { Proposal } from "./propose.ts";

export type TeamMatchView = {
  /** Who was asked, and since when; nothing of what they said to each other. */
  open: { peerName: string; day: string } | null;
  proposals: readonly Proposal[];
  refused: MatchView["refused"];
};

/** For a request that this coordinator was asked to look along with, and could read. */
export async function loadTeamMatch(c: AppContext, request: Request): Promise<TeamMatchView> {
  return await withAsker(c, async (trx) => {
    const { open, past } = await asHouse(trx, async () => ({
      open: await findOpenMatch(trx, request.id),
      past: await listPastMatches(trx, request.id),
    }));
    const refused = (["vol", "al-gekozen"] as const).find((one) => c.req.query("niet") === one) ?? null;
    if (!open) return { open: null, proposals: (await proposeFor(trx, request, past)).proposals, refused };
    const day = localToday(open.askedAt, c.var.centre.timeZone);
    return { open: { peerName: open.peerName, day }, proposals: [], refused };
  });
}
