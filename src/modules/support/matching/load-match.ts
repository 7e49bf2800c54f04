// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type Actor, type Transaction, withActor } from "#platform/db";
import type { AppContext } from "#platform/http";
import { isLookingFor, type Request } from "../requests/request.ts";
import { listCandidates, listKeptApart } from "./candidates.queries.ts";
import { findOpenMatch, listPastMatches } from "./match.queries.ts";
import { leftOutOf, type MatchView } from "./match.ts";
import { propose } from "./propose.ts";

/** What `<MatchPart>` shows to whoever asked; null where nobody is looked for any more. */
export async function loadMatch(c: AppContext, request: Request, actor: Actor): Promise<MatchView | null> {
  if (!isLookingFor(request)) return null;
  const { db, centre } = c.var;
  const found = await withActor(db, actor, async (trx) => await readMatch(trx, request));
  const day = (at: Request["createdAt"]) => localToday(at, centre.timeZone);
  return {
    ...found,
    asks: {
      teamSince: request.askedTeamAt && day(request.askedTeamAt),
      // who was told of a place and left it can wait anew
      waitsSince: request.toldRoomAt === null ? request.waitsForRoomAt && day(request.waitsForRoomAt) : null,
      hasEmail: request.email !== null,
      zone: centre.timeZone,
    },
    refused: refusals.find((one) => c.req.query("niet") === one) ?? null,
  };
}

const refusals = ["vol", "al-gekozen"] as const;

async function readMatch(trx: Transaction, request: Request) {
  const open = (await findOpenMatch(trx, request.id)) ?? null;
  const past = await listPastMatches(trx, request.id);
  return { open, past, ...(open ? { proposals: [], again: [] } : await proposeFor(trx, request, past)) };
}

/** Also for whoever looks along: what is known of others goes through the rule first. */
export async function proposeFor(trx: Transaction, request: Request, past: MatchView["past"]) {
  const { never, stopped } = leftOutOf(past, await listKeptApart(trx, request.id));
  const candidates = await listCandidates(trx, request.centreId);
  return {
    proposals: propose(request, candidates, new Set([...never, ...stopped])),
    again: propose(
      request,
      candidates.filter(({ id }) => stopped.has(id)),
      never,
    ),
  };
}
