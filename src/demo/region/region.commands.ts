// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { drawRegion } from "#modules/region";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { demoCentreId, demoZone } from "../centre.ts";
import { idOfOrganization } from "../directory/directory.ts";
import { municipalities, neighbourhoods, securings } from "./region.ts";
import { addTalk } from "./talk.commands.ts";

/** The region around Waterdam, with its map drawn of the directory and the programme that stand there. */
export async function addRegion(trx: Transaction, now: Temporal.Instant): Promise<void> {
  const { regionId } = await trx
    .selectFrom("network.centre")
    .select("regionId")
    .where("id", "=", demoCentreId)
    .executeTakeFirstOrThrow();
  await trx.updateTable("network.region").set({ name: "Zaanstreek-Waterland" }).where("id", "=", regionId).execute();
  await trx
    .insertInto("region.municipality")
    .values(municipalities.map((code) => ({ regionId, code })))
    .execute();
  await trx
    .insertInto("region.neighbourhood")
    .values(neighbourhoods.map(({ postcodes, ...facts }) => ({ ...facts, regionId, postcodes: [...postcodes] })))
    .execute();
  await saySecurings(trx, regionId, localToday(now, demoZone));
  await drawRegion(trx, regionId, now);
  await addTalk(trx, { regionId, today: localToday(now, demoZone), now });
}

async function saySecurings(trx: Transaction, regionId: string, today: string): Promise<void> {
  const rows = securings.map(({ key, months, ...facts }) => ({
    ...facts,
    regionId,
    organizationId: idOfOrganization(new Map(), key),
    untilOn: months === null ? null : Temporal.PlainDate.from(today).add({ months }).toString(),
    saidOn: today,
    saidBy: "team" as const,
  }));
  await trx.insertInto("region.securing").values(rows).execute();
}
