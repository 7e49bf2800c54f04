// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { RoleTable } from "#modules/people";
import type { CentreRow } from "./rows.ts";

export type RoleName = RoleTable["role"];

export async function addPerson(
  pool: pg.Pool,
  { centre, role, ...person }: { name: string; email: string; role: RoleName; centre: CentreRow },
): Promise<string> {
  const id = await addPersonWithoutRole(pool, person);
  await addRole(pool, id, { role, centre });
  return id;
}

/** Someone who has no more than a place of their own. */
export async function addPersonWithoutRole(
  pool: pg.Pool,
  { name, email }: { name: string; email: string },
): Promise<string> {
  const id = randomUUID();
  await pool.query("insert into people.person (id, name, created_at) values ($1, $2, now())", [id, name]);
  await pool.query(
    `insert into identity."user" (id, name, email, email_verified, created_at, updated_at) values ($1, '', $2, true, now(), now())`,
    [id, email],
  );
  return id;
}

export type RoleFacts = {
  role: RoleName;
  centre: CentreRow;
  /** An organization outside, of which the centre knows this person. */
  organizationId?: string | undefined;
  state?: "paused" | "ended" | undefined;
};

export async function addRole(pool: pg.Pool, personId: string, facts: RoleFacts): Promise<string> {
  const { role, centre, organizationId, state = null } = facts;
  const { rows } = await pool.query<{ id: string }>(
    `insert into people.role (person_id, organization_id, centre_id, invited_by_centre_id, role, started_at, paused_at, ended_at)
     values ($1, $2, $3, $4, $5, now(), case when $6 = 'paused' then now() end, case when $6 = 'ended' then now() end) returning id`,
    organizationId
      ? [personId, organizationId, null, centre.id, role, state]
      : [personId, centre.organizationId, centre.id, null, role, state],
  );
  return rows[0]?.id ?? "";
}
