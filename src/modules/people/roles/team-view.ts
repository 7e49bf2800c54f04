// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { formatDate, localToday } from "#platform/clock";
import { type Database, type Transaction, withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import { contactRoles } from "../persons/centres-of.ts";
import { recordReading } from "../reading/reading.commands.ts";
import type { RoleName } from "../tables.ts";
import type { RequestHere } from "./roles.queries.ts";
import type { RequestInWords } from "./team-requests.pages.tsx";

export function isContactRole(role: RoleName): boolean {
  return (contactRoles as readonly RoleName[]).includes(role);
}

export function requestInWords(c: AppContext, { organization, createdAt, ...request }: RequestHere): RequestInWords {
  return { ...request, day: dayHere(c, createdAt), organization: isContactRole(request.role) ? organization : null };
}

/** "24 november 2026", as the calendar of this centre has it. */
export function dayHere(c: AppContext, instant: Temporal.Instant): string {
  return formatDate(localToday(instant, c.var.centre.timeZone), c.var.language);
}

/** Await it before showing a name. */
export async function recordTeamReading(c: AppContext, logDb: Database, personIds: readonly string[]): Promise<void> {
  const { person: reader, centre } = c.var;
  if (!reader) return;
  const others = new Set(personIds.filter((id) => id !== reader.id));
  await recordReading(logDb, { reader, centreId: centre.id, what: "people.team", aboutIds: [...others] }, c.var.now());
}

export function askedId(c: AppContext): string {
  return z.uuid().safeParse(c.req.param("id")).data ?? notFound();
}

export async function change<Result>(c: AppContext, work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(c.var.db, c.var.actor, work);
}
