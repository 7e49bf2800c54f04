// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { loadDirectory } from "#modules/network";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { demoCentreId, demoZone } from "../centre.ts";
import type { Ids } from "../ids.ts";
import { confidentialPlaces, directoryRows, idOfEntry, idOfOrganization, organizations } from "./directory.ts";
import { addKeepers, noteLooks } from "./keeping.commands.ts";

/** Who offers what around Waterdam, with the house and its partners among them. */
export async function addDirectory(
  trx: Transaction,
  { organizationId, partners }: Pick<Ids, "organizationId" | "partners">,
  now: Temporal.Instant,
): Promise<void> {
  const { regionId, locationId } = await trx
    .selectFrom("network.centre")
    .select(["regionId", "locationId"])
    .where("id", "=", demoCentreId)
    .executeTakeFirstOrThrow();
  const known = new Map([...partners, ["house", { organizationId, locationId }]]);
  const today = localToday(now, demoZone);
  await loadDirectory(trx, regionId, directoryRows(known, today));
  await trx
    .updateTable("network.location")
    .set({ isConfidential: true })
    .where("id", "in", confidentialPlaces)
    .execute();
  const all = organizations.map((organization) => ({
    organization,
    organizationId: idOfOrganization(known, organization.key),
  }));
  await addKeepers(trx, { regionId, invitedAt: now.subtract({ hours: 24 * 300 }) }, all);
  await noteLooks(
    trx,
    { regionId, today },
    all.flatMap((one) => one.organization.entries.map((entry) => ({ ...one, entry, serviceId: idOfEntry(entry.key) }))),
  );
}
