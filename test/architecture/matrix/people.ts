// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { CentreRow } from "../../support/rows.ts";
import type { Actor } from "./actors.ts";

type Role = { role: string; at: "here" | "there" | "outside"; state?: "paused" | "ended" };

/** What each person of the table is; whoever is not here is not signed in. */
const roles: Partial<Record<Actor, Role | null>> = {
  lead: { role: "facilitator", at: "here" },
  faci: { role: "facilitator", at: "here" },
  host: { role: "host", at: "here" },
  coor: { role: "coordinator", at: "here" },
  volu: { role: "volunteer", at: "here" },
  peer: { role: "peerWorker", at: "here" },
  trai: { role: "trainer", at: "here" },
  part: { role: "participant", at: "here" },
  xlea: { role: "facilitator", at: "there" },
  xhos: { role: "host", at: "there" },
  xcoo: { role: "coordinator", at: "there" },
  paus: { role: "coordinator", at: "here", state: "paused" },
  ende: { role: "coordinator", at: "here", state: "ended" },
  pcon: { role: "partnerContact", at: "outside" },
  muni: { role: "municipality", at: "outside" },
  insu: { role: "insurer", at: "outside" },
  bare: null,
  oper: null,
  ope1: null,
  hos1: { role: "host", at: "here" },
  coo1: { role: "coordinator", at: "here" },
};

type Centres = { here: CentreRow; there: CentreRow };

/** Each person of the table, by column. */
export async function addPeople(pool: pg.Pool, centres: Centres): Promise<Map<Actor, string>> {
  const people = new Map<Actor, string>();
  for (const [actor, role] of Object.entries(roles)) {
    const id = randomUUID();
    await pool.query("insert into people.person (id, name, created_at) values ($1, $2, now())", [id, actor]);
    await pool.query(
      `insert into identity."user" (id, name, email, email_verified, created_at, updated_at)
       values ($1, '', $2, true, now(), now())`,
      [id, emailOf(actor)],
    );
    if (actor.startsWith("ope")) {
      await pool.query("insert into people.operator (person_id, since) values ($1, now())", [id]);
    }
    if (role) await addRole(pool, id, role, centres);
    people.set(actor as Actor, id);
  }
  return people;
}

export function emailOf(actor: string): string {
  return `${actor}@matrix.example`;
}

/** A contact holds their role at an organization of their own, and is known to the centre here. */
async function addRole(pool: pg.Pool, personId: string, { role, at, state }: Role, { here, there }: Centres) {
  const outside = randomUUID();
  if (at === "outside") {
    await pool.query("insert into network.organization (id, name) values ($1, $2)", [outside, role]);
  }
  const centre = at === "there" ? there : here;
  await pool.query(
    `insert into people.role (person_id, organization_id, centre_id, invited_by_centre_id, role, started_at, paused_at, ended_at)
     values ($1, $2, $3, $4, $5, now(), case when $6 = 'paused' then now() end, case when $6 = 'ended' then now() end)`,
    [
      personId,
      at === "outside" ? outside : centre.organizationId,
      at === "outside" ? null : centre.id,
      at === "outside" ? centre.id : null,
      role,
      state ?? "now",
    ],
  );
}
