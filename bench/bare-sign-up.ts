// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import pg from "pg";

type Task = { occurrenceId: string; centreId: string };

/** Signs people up for one date over these connections, with as few words to the database as it takes; gives the seconds. */
export async function signUpBare(connections: readonly pg.Client[], task: Task, people: number): Promise<number> {
  const startedMs = performance.now();
  let next = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (next++ < people) await signUpOne(connection, task);
    }),
  );
  return (performance.now() - startedMs) / 1000;
}

export async function openConnections(connectionString: string, count: number): Promise<pg.Client[]> {
  return await Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString, options: "-c timezone=UTC" });
      client.on("error", () => {}); // the bench was broken off
      await client.connect();
      return client;
    }),
  );
}

/** Lock, decide, insert, event, job, version of the content, commit. */
async function signUpOne(connection: pg.Client, { occurrenceId, centreId }: Task): Promise<void> {
  const formKey = randomUUID();
  await connection.query("begin");
  await connection.query("select set_config('app.actor', 'nobody', true), set_config('app.form_key', $1, true)", [
    formKey,
  ]);
  const { rows } = await connection.query(
    "select capacity, places_taken, waiting from programme.occurrence where id = $1 for update",
    [occurrenceId],
  );
  const { capacity, places_taken: taken, waiting } = rows[0];
  const status = taken < capacity && waiting === 0 ? "confirmed" : "waiting";
  const signUp = await connection.query(
    `insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
     values ($1, $2, 'Anna', $3, $4, now()) returning id`,
    [centreId, occurrenceId, status, formKey],
  );
  const count = status === "confirmed" ? "places_taken" : "waiting";
  await connection.query(`update programme.occurrence set ${count} = ${count} + 1 where id = $1`, [occurrenceId]);
  await recordBare(connection, signUp.rows[0].id, centreId);
  await connection.query("commit");
}

async function recordBare(connection: pg.Client, signUpId: string, centreId: string): Promise<void> {
  const event = await connection.query(
    "insert into platform.event (kind, subject_id, centre_id, at) values ('programme.signed-up', $1, $2, now()) returning id",
    [signUpId, centreId],
  );
  const ids = { eventId: event.rows[0].id, kind: "programme.signed-up", subjectId: signUpId, centreId };
  await connection.query(
    "insert into jobs.job (name, data, singleton_key, policy) values ('programme.tell-signed-up', $1, $2, 'exclusive')",
    [JSON.stringify(ids), randomUUID()],
  );
  await connection.query(
    `with raised as (
       insert into platform.content_version (centre_id) values ($1)
       on conflict (centre_id) do update set version = content_version.version + 1 returning centre_id, version)
     select pg_notify('content', centre_id || ' ' || version) from raised`,
    [centreId],
  );
}
