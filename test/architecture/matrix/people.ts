// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { addPersonWithoutRole, addRole } from "../../support/people.ts";
import type { CentreRow } from "../../support/rows.ts";
import { giveTurn } from "../../support/turns.ts";
import { type Actor, actorNames, type HeldRole, kindOf } from "./actors.ts";

const taskNames = ["publish", "moderate", "approve"] as const;
type Centres = { here: CentreRow; there: CentreRow };

/** Each person of the table; whoever holds nothing, not even no role, is not signed in. */
export async function addPeople(pool: pg.Pool, centres: Centres): Promise<Map<Actor, string>> {
  const people = new Map<Actor, string>();
  for (const actor of actorNames) {
    const { holds, isOperator, hasTurns } = kindOf(actor);
    if (holds === undefined) continue;
    const id = await addPersonWithoutRole(pool, { name: actor, email: emailOf(actor) });
    if (isOperator) await pool.query("insert into people.operator (person_id, since) values ($1, now())", [id]);
    if (holds) await give(pool, id, holds, centres);
    for (const task of hasTurns ? taskNames : []) {
      await giveTurn(pool, { centreId: centres.here.id, personId: id, task, who: "one" });
    }
    people.set(actor, id);
  }
  return people;
}

export function emailOf(actor: string): string {
  return `${actor}@matrix.example`;
}

/** A contact holds their role at an organization of their own, and is known to the centre here. */
async function give(pool: pg.Pool, personId: string, { role, at, state }: HeldRole, { here, there }: Centres) {
  const organizationId = at === "outside" ? await addOrganization(pool, role) : undefined;
  await addRole(pool, personId, { role, centre: at === "there" ? there : here, organizationId, state });
}

async function addOrganization(pool: pg.Pool, name: string): Promise<string> {
  const id = randomUUID();
  await pool.query("insert into network.organization (id, name) values ($1, $2)", [id, name]);
  return id;
}
