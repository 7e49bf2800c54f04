// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { drawRegion } from "#modules/region";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { centre, demoCentreId, demoZone } from "../centre.ts";
import { idOfOrganization } from "../directory/directory.ts";
import { coordinator, host } from "../people.ts";
import { addAsking } from "./asking.commands.ts";
import { addDocuments } from "./documents.commands.ts";
import { municipalities, neighbourhoods, securings } from "./region.ts";
import { addTalk } from "./talk.commands.ts";
import { addTogether } from "./together.commands.ts";

type Team = { coordinatorId: string; hostId: string };

/** The region around Waterdam, with its map drawn of the directory and the programme, and what people do together there. */
export async function addRegion(
  trx: Transaction,
  { coordinatorId, hostId }: Team,
  now: Temporal.Instant,
): Promise<void> {
  const today = localToday(now, demoZone);
  const { regionId, organizationId } = await trx
    .selectFrom("network.centre")
    .select(["regionId", "organizationId"])
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
  await saySecurings(trx, regionId, today);
  await drawRegion(trx, regionId, now);
  await addTalk(trx, { regionId, today, now });
  const idOf = (key: string) => (key === "house" ? organizationId : idOfOrganization(new Map(), key));
  await addTogether(trx, { regionId, today, now, idOf });
  await addAsking(trx, centre.name, today);
  const two = [
    { id: coordinatorId, name: coordinator.name },
    { id: hostId, name: host.name },
  ] as const;
  await addDocuments(trx, { house: centre.name, today, now, two });
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
