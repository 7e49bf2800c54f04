// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database, Transaction } from "./pool.ts";

/**
 * On whose behalf rows about persons are read and written. Row-level security in the database decides by it:
 * every table with a person in it has policies over the functions of schema `platform` (`actor_kind()` and its kin).
 */
export type Actor = { formKey?: string | undefined } & (
  | { kind: "nobody" }
  /** Whoever holds a personal link: `subjectId` is what the link opens. */
  | { kind: "guest"; subjectId: string }
  /** `hostAt` and `coordinatorAt` are the centres at which the person now has that role. */
  | { kind: "person"; personId: string; hostAt: readonly string[]; coordinatorAt: readonly string[] }
  | { kind: "house" }
);

export const nobody: Actor = { kind: "nobody" };
export const house: Actor = { kind: "house" };

/** The one way to rows about persons: a transaction in which the database knows who asks. */
export async function withActor<Result>(
  db: Database,
  actor: Actor,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await db.transaction().execute(async (trx) => {
    await becomeActor(trx, actor);
    return await work(trx);
  });
}

/** Acts on others' rows within someone's transaction, and is that someone again afterwards. `test/architecture` lists who may call it. */
export async function asHouse<Result>(trx: Transaction, work: () => Promise<Result>): Promise<Result> {
  const { rows } = await sql<{ before: string }>`
    select coalesce(current_setting('app.actor', true), '') as before, set_config('app.actor', 'house', true)`.execute(
    trx,
  );
  const result = await work();
  await sql`select set_config('app.actor', ${rows[0]?.before ?? ""}, true)`.execute(trx);
  return result;
}

async function becomeActor(trx: Transaction, actor: Actor): Promise<void> {
  const person = actor.kind === "person" ? actor : null;
  await sql`select
    set_config('app.actor', ${actor.kind}, true),
    set_config('app.form_key', ${actor.formKey ?? ""}, true),
    set_config('app.subject', ${actor.kind === "guest" ? actor.subjectId : ""}, true),
    set_config('app.person', ${person?.personId ?? ""}, true),
    set_config('app.host_at', ${asArray(person?.hostAt)}, true),
    set_config('app.coordinator_at', ${asArray(person?.coordinatorAt)}, true)`.execute(trx);
}

function asArray(ids: readonly string[] | undefined): string {
  return `{${(ids ?? []).join(",")}}`;
}
