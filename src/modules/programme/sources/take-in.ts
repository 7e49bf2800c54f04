// SPDX-License-Identifier: EUPL-1.2

import { getCentre } from "#modules/network";
import { localToday } from "#platform/clock";
import { type Actor, withActor } from "#platform/db";
import type { Tools } from "../incoming/bring-in-file.ts";
import { applyAgenda } from "../incoming/incoming.commands.ts";
import { decideRecords } from "../incoming/incoming.queries.ts";
import type { Outcome } from "../incoming/outcome.ts";
import { positionsByDefault } from "../incoming/preview.ts";
import { fetchAgenda, isEmptyAgenda, readAgendaOf, type SourceAgenda } from "./agenda-of-source.ts";
import { claimSource, holdClaim, noteFailure, noteSuccess, noteWaiting, type Remembered } from "./fetched.commands.ts";
import { findSource } from "./source.queries.ts";
import { asksFirst, type ComingActivity, listGone, type Source, type SourceOutcome } from "./source.ts";
import { adoptFromFile, endUnlessPeopleCome } from "./source-activities.commands.ts";
import { listComingFrom } from "./source-activities.queries.ts";

const claimMinutes = 10;
const recordsPerClaim = 25;

type Asked = { centreId: string; id: string; by: "schedule" | "hand" };
type Work = { tools: Tools; actor: Actor; source: Source; by: Asked["by"] };

/**
 * Fetches one agenda and brings in what changed, or follows the yes that somebody gave. Done twice it is done once;
 * broken off, it is done again, for only at the end is remembered that there is nothing new.
 */
export async function workOnSource(tools: Tools, actor: Actor, asked: Asked): Promise<"done" | "busy"> {
  const now = tools.now();
  const isOurs = await withActor(
    tools.db,
    actor,
    async (trx) => await claimSource(trx, asked.id, now.add({ minutes: claimMinutes }), now),
  );
  if (!isOurs) return "busy";
  const source = await findSource(tools.db, asked.centreId, asked.id);
  if (!source) return "done";
  const work = { tools, actor, source, by: asked.by };
  const { agreedAt, waitingContent } = source;
  if (agreedAt && waitingContent) await takeIn(work, waitingContent, { agreed: true, remembered: null });
  else await fetchAndTakeIn(work);
  return "done";
}

async function fetchAndTakeIn(work: Work): Promise<void> {
  const { tools, source } = work;
  const fetched = await fetchAgenda(tools, source);
  switch (fetched.is) {
    case "unchanged":
      return await succeed(work, null, null);
    case "problem":
      return await fail(work, fetched);
    case "new": {
      const { etag, lastModified } = fetched;
      return await takeIn(work, fetched.body, { agreed: false, remembered: { etag, lastModified } });
    }
  }
}

type How = { agreed: boolean; remembered: Remembered | null };

async function takeIn(work: Work, content: Buffer, { agreed, remembered }: How): Promise<void> {
  const { tools, actor, source } = work;
  const agenda = await readAgendaOf(tools, source, content);
  if (agenda.refused && !isEmptyAgenda(agenda))
    return await fail(work, { problem: agenda.refused.reason, status: null, retryAfter: null });
  const coming = await listComingFrom(tools.db, source.id, tools.now());
  const gone = listGone(coming, agenda);
  if (!source.acceptedAt || (!agreed && asksFirst(coming, gone, source.outcome?.stays ?? [])))
    return await withActor(tools.db, actor, async (trx) => await noteWaiting(trx, source, content, tools.now()));
  const outcome = await apply(work, agenda, gone);
  // What went wrong is tried again the next time, so the agenda is then asked for as if it were new.
  await succeed(work, outcome, outcome.failed > 0 ? { etag: null, lastModified: null } : remembered);
}

async function apply(work: Work, agenda: SourceAgenda, gone: readonly ComingActivity[]): Promise<SourceOutcome> {
  const { tools, actor, source } = work;
  const { records, here } = agenda;
  await withActor(tools.db, actor, async (trx) => await adoptFromFile(trx, source, [...agenda.uids]));
  const outcomes: Outcome[] = [];
  const decisions = await decideRecords(tools.db, records, here);
  await applyAgenda(tools, actor, records, {
    here,
    positions: positionsByDefault(records, decisions),
    publish: source.publishes,
    onOutcome: async (outcome) => {
      outcomes.push(outcome);
      if (outcomes.length % recordsPerClaim === 0) await keepClaim(work);
    },
  });
  const stays: string[] = [];
  for (const { id } of gone) if ((await end(work, id)) === "stays") stays.push(id);
  const { ended, ...counts } = countOutcomes(outcomes);
  const leftOut = decisions.filter(({ what }) => what === "leftOut").length;
  return { ...counts, ended: ended + gone.length - stays.length, leftOut, unread: agenda.unread.length, stays };
}

function countOutcomes(outcomes: readonly Outcome[]) {
  const count = (kind: Outcome["what"]) => outcomes.filter(({ what }) => what === kind).length;
  return {
    added: count("added"),
    changed: count("changed"),
    ended: count("ended"),
    failed: count("failed"),
    kept: outcomes.flatMap(({ kept, activityId }) => (kept > 0 && activityId ? [activityId] : [])),
  };
}

async function end({ tools, actor, source }: Work, activityId: string): Promise<"ended" | "stays"> {
  return await withActor(
    tools.db,
    actor,
    async (trx) => await endUnlessPeopleCome(trx, source.id, activityId, tools.now()),
  );
}

async function keepClaim({ tools, actor, source }: Work): Promise<void> {
  const until = tools.now().add({ minutes: claimMinutes });
  await withActor(tools.db, actor, async (trx) => await holdClaim(trx, source.id, until));
}

async function succeed(
  { tools, actor, source }: Work,
  outcome: SourceOutcome | null,
  remembered: Remembered | null,
): Promise<void> {
  const now = tools.now();
  const { timeZone } = await getCentre(tools.db, source.centreId, tools.config.publicUrl);
  const isOtherDay = !source.succeededAt || localToday(source.succeededAt, timeZone) !== localToday(now, timeZone);
  await withActor(
    tools.db,
    actor,
    async (trx) => await noteSuccess(trx, source, { outcome, remembered, isOtherDay }, now),
  );
}

async function fail({ tools, actor, source, by }: Work, failure: Parameters<typeof noteFailure>[2]): Promise<void> {
  await withActor(tools.db, actor, async (trx) => await noteFailure(trx, source, failure, by, tools.now()));
}
