// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type AppContext, withAsker } from "#platform/http";
import { dayHere } from "../day-here.ts";
import { isContactRole } from "../persons/roles.ts";
import { recordReading } from "../reading/reading.commands.ts";
import { offerRole } from "../roles/request.commands.ts";
import { type RoleServices, writeTo } from "../roles/role.mails.ts";
import type { RequestHere } from "../roles/roles.queries.ts";
import type { RequestInWords } from "./team-requests.pages.tsx";

/** Asks someone, who hears it in the same transaction. How the page that follows knows whom. */
export async function offer(
  c: AppContext,
  services: RoleServices,
  offered: Parameters<typeof offerRole>[1],
): Promise<string> {
  const asked = await withAsker(c, async (trx) => {
    const made = await offerRole(trx, offered, c.var.now());
    if (made?.isNew) await writeTo(c, services, trx, "asked", offered.email);
    return made;
  });
  return asked ? `?gevraagd=${asked.requestId}` : "";
}

export function requestInWords(c: AppContext, { organization, createdAt, ...request }: RequestHere): RequestInWords {
  return { ...request, day: dayHere(c, createdAt), organization: isContactRole(request.role) ? organization : null };
}

/** Await it before showing a name. */
export async function recordTeamReading(c: AppContext, logDb: Database, personIds: readonly string[]): Promise<void> {
  const { person: reader, centre } = c.var;
  if (!reader) return;
  const others = new Set(personIds.filter((id) => id !== reader.id));
  await recordReading(logDb, { reader, centreId: centre.id, what: "people.team", aboutIds: [...others] }, c.var.now());
}
