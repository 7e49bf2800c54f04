// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { type Database, prepare, withActor } from "#platform/db";
import type { SignedInPerson } from "#platform/http";
import type { OpenSession } from "#platform/identity";
import { centresOf } from "./centres-of.ts";

/** Whose session this is, with the tier that this session has reached. */
export async function findPersonOfSession(
  db: Database,
  { personId, sessionId, tier }: OpenSession,
  now: Temporal.Instant,
): Promise<SignedInPerson | null> {
  const person = await findSignedInPerson(db, personId, now);
  return person && { ...person, sessionId, tier };
}

/** Who this is, what they hold and where, asked as that person. Asked at each request: what is paused or ended opens nothing any more. */
export async function findSignedInPerson(
  db: Database,
  personId: string,
  now: Temporal.Instant,
): Promise<Omit<SignedInPerson, "sessionId" | "tier"> | null> {
  const asThemselves = { kind: "person", personId, hostAt: [], coordinatorAt: [] } as const;
  const asked = { personId, now: now.toString() };
  const [person] = await withActor(db, asThemselves, async (trx) => await askForPerson(trx, asked));
  return person ? { ...person, ...centresOf(person.roles) } : null;
}

const askForPerson = prepare((db, value: (name: "personId" | "now") => string) =>
  db
    .selectFrom("people.person as person")
    .select(["person.id", "person.name"])
    .select([
      sql<SignedInPerson["roles"]>`coalesce((select json_agg(json_build_object('role', role.role,
        'organizationId', role.organization_id, 'centreId', role.centre_id, 'isPaused', role.paused_at is not null)
        order by role.started_at, role.id)
        from people.role where role.person_id = person.id and role.ended_at is null), '[]')`.as("roles"),
      sql<SignedInPerson["tasks"]>`coalesce((select json_agg(json_build_object('task', given.task, 'way', choice.who,
        'centreId', given.centre_id) order by given.starts_at, given.id)
        from people.given_task as given
        join people.task_choice as choice on choice.centre_id = given.centre_id and choice.task = given.task
          and choice.who <> 'coordinators'
        where given.person_id = person.id and given.accepted_at is not null
          and given.stopped_at is null and given.starts_at <= ${value("now")}::timestamptz
          and (given.ends_at is null or given.ends_at > ${value("now")}::timestamptz)),
        '[]')`.as("tasks"),
      sql<boolean>`exists (select from people.operator where operator.person_id = person.id)`.as("isOperator"),
    ])
    .where("person.id", "=", value("personId")),
);
