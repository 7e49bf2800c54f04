// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { addDays, localToday } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import type { CentreOfRequest } from "#platform/http";
import type { T } from "#platform/i18n";
import { findActivity, lockActivity } from "../activities/activity.queries.ts";
import { listLocations, listOfferers, listRooms } from "../activities/choices.queries.ts";
import { listClosedDays } from "../dates/occurrence.queries.ts";
import type { Here } from "./here.ts";
import { type Decision, decideRecord, type Known, saysTheSame } from "./incoming.ts";
import type { IncomingRecord } from "./reading/incoming-record.ts";

const daysAhead = 366;

/** Where a file is from, as far as that says who offers what stands in it. */
export type From = Pick<Here, "source" | "organizationId" | "partner">;
export const fromFile = "file";

/** What a file is compared with: the rooms, places and partners of this centre. */
export async function getHere(
  db: Database,
  centre: CentreOfRequest,
  t: T,
  now: Temporal.Instant,
  from: From = { source: fromFile, organizationId: centre.organizationId, partner: null },
): Promise<Here> {
  const { id, timeZone, frame } = centre;
  const today = localToday(now, timeZone);
  const closedDays = await listClosedDays(db, id, { from: today, until: addDays(today, daysAhead) });
  return {
    centreId: id,
    ...from,
    zone: timeZone,
    today,
    ownNames: [frame.name, ...frame.addressLines.slice(0, 1)],
    rooms: await listRooms(db, id),
    locations: await listLocations(db, id),
    offerers: await listOfferers(db, id),
    closedDays: new Set(closedDays.map(({ day }) => day)),
    t,
  };
}

/** What would happen with each record, in the order of the file. Only what the file changed is looked up. */
export async function decideRecords(db: Database, records: IncomingRecord[], here: Here): Promise<Decision[]> {
  const marks = await listBroughtIn(db, here);
  const decisions: Decision[] = [];
  for (const record of records) {
    const mark = marks.get(uidOf(record, marks));
    if (mark && saysTheSame(record, mark.broughtIn)) decisions.push({ what: "unchanged", activityId: mark.id });
    else decisions.push(decideRecord(record, mark ? await findKnown(db, here.centreId, mark) : null, here));
  }
  return decisions;
}

/** What is known now about one record, locked until the transaction that brings it in ends. */
export async function lockKnown(trx: Transaction, record: IncomingRecord, here: Here): Promise<Known | null> {
  const uids = record.partOf ? [record.partOf.uid, record.uid] : [record.uid];
  const rows = await selectMarks(trx, here).where("uid", "in", uids).execute();
  const mark = uids.map((uid) => rows.find((row) => row.uid === uid)).find((row) => row !== undefined);
  if (!mark) return null;
  const { broughtIn, broughtInSequence } = mark;
  return { activity: await lockActivity(trx, mark.id), broughtIn, broughtInSequence };
}

type Mark = { id: string; uid: string | null; broughtIn: string | null; broughtInSequence: number | null };

/** One changed date belongs to its series when that is known, and otherwise is an activity by itself. */
function uidOf({ uid, partOf }: IncomingRecord, marks: ReadonlyMap<string, Mark>): string {
  return partOf && marks.has(partOf.uid) ? partOf.uid : uid;
}

async function findKnown(db: Database, centreId: string, mark: Mark): Promise<Known | null> {
  const activity = await findActivity(db, centreId, mark.id);
  return activity && { activity, broughtIn: mark.broughtIn, broughtInSequence: mark.broughtInSequence };
}

async function listBroughtIn(db: Database, here: Here): Promise<Map<string, Mark>> {
  const rows = await selectMarks(db, here).execute();
  return new Map(rows.reverse().map((row) => [row.uid ?? "", row]));
}

/** What was brought in as a file before it came in by address is known too; what came by address itself goes first. */
function selectMarks(db: Database, { centreId, source }: Pick<Here, "centreId" | "source">) {
  return db
    .selectFrom("programme.activity")
    .select(["id", "uid", "broughtIn", "broughtInSequence"])
    .where("centreId", "=", centreId)
    .where("source", "in", [source, fromFile])
    .orderBy(sql`source = ${fromFile}`)
    .orderBy("id");
}
