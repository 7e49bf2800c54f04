// SPDX-License-Identifier: EUPL-1.2
import { recordReadingAs } from "#modules/people";
import { formatTime } from "#platform/clock";
import { type Database, type Transaction, withActor } from "#platform/db";
import { type AppContext, withAsker } from "#platform/http";
import { recordReadingBy } from "../asking/asker.ts";
import { type Expected, listExpected, listExpectedAt } from "./arrival.queries.ts";
import type { Greeter } from "./greeter.queries.ts";

const what = "programme.arrival" as const;

export type ExpectedInWords = { id: string; time: string; name: string; title: string };

/** Who likes to be met that day, after it was written down that this person reads their names. */
export async function readExpectedGuests(c: AppContext, logDb: Database, day: string): Promise<ExpectedInWords[]> {
  return await readAsTeam(c, logDb, async (trx) => await listExpected(trx, c.var.centre.id, day));
}

/** The same for one date, also for whoever leads its group. */
export async function readExpectedAt(c: AppContext, logDb: Database, occurrenceId: string): Promise<ExpectedInWords[]> {
  return await readAsTeam(c, logDb, async (trx) => await listExpectedAt(trx, occurrenceId));
}

/** What whoever waits sees, after it was written down that they read it. */
export async function readAsGreeter(
  c: AppContext,
  logDb: Database,
  { id, name, day }: Greeter,
): Promise<ExpectedInWords[]> {
  const { db, centre, now } = c.var;
  const guests = await withActor(db, { kind: "guest", subjectId: id }, async (trx) => {
    return await listExpected(trx, centre.id, day);
  });
  const reading = { reader: { id, name, role: "greeter" }, centreId: centre.id, what, ...about(guests) };
  await recordReadingAs(logDb, reading, now());
  return guests.map((guest) => inWords(c, guest));
}

async function readAsTeam(c: AppContext, logDb: Database, list: (trx: Transaction) => Promise<Expected[]>) {
  const guests = await withAsker(c, list);
  await recordReadingBy(c, logDb, { what, ...about(guests) });
  return guests.map((guest) => inWords(c, guest));
}

function about(guests: Expected[]) {
  const titles = new Map(guests.map(({ id, title }) => [id, title]));
  return { aboutIds: [...titles.keys()], listOf: (id: string) => titles.get(id) };
}

function inWords({ var: { t, language } }: AppContext, { id, arrivesAt, name, title }: Expected): ExpectedInWords {
  const time = formatTime(`2000-01-01T${arrivesAt}`, language);
  return { id, time: t("programme:arriving.time", { time }), name, title };
}
