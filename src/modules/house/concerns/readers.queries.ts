// SPDX-License-Identifier: EUPL-1.2
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { getFacts } from "../facts/facts.queries.ts";
import type { ChosenReader, ReadersHere } from "./concern.ts";

type Holder = { id: string; name: string; language: string; roles: string[] };

/** Asks as the house: whoever tells something is nobody, and may know who the coordinators are. */
export async function findReadersHere(db: Database, centreId: string): Promise<ReadersHere> {
  const holders = await withActor(db, house, async (trx) => await listHolders(trx, centreId));
  const facts = await getFacts(db, centreId);
  return {
    hosts: holders.some((holder) => reads(holder, "hosts")),
    peerWorkers: holders.some((holder) => reads(holder, "peerWorkers")),
    coordinators: holders.filter((holder) => reads(holder, "coordinators")).map(({ id, name }) => ({ id, name })),
    confidant: facts.confidantName && facts.confidantMail ? facts.confidantName : null,
  };
}

/** Who hears that something waits. For the house. */
export async function listChosen(
  trx: Transaction,
  centreId: string,
  { reader, readerId }: ChosenReader,
): Promise<Holder[]> {
  const holders = await listHolders(trx, centreId);
  if (reader === "person") return holders.filter(({ id }) => id === readerId);
  return reader === "confidant" ? [] : holders.filter((holder) => reads(holder, reader));
}

/** As `house.actor_is_chosen` has it in the database: what is told to a host is not for who coordinates. */
function reads({ roles }: Holder, reader: "hosts" | "peerWorkers" | "coordinators"): boolean {
  if (reader === "coordinators") return roles.includes("coordinator");
  return roles.includes(reader === "hosts" ? "host" : "peerWorker") && !roles.includes("coordinator");
}

async function listHolders(trx: Transaction, centreId: string): Promise<Holder[]> {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .select(["person.id", "person.name", "person.language"])
    .select((e) => e.fn.agg<string[]>("array_agg", ["role.role"]).as("roles"))
    .where("role.centreId", "=", centreId)
    .where("role.endedAt", "is", null)
    .where("role.pausedAt", "is", null)
    .where("role.role", "in", ["host", "peerWorker", "coordinator"])
    .groupBy(["person.id", "person.name", "person.language"])
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}
