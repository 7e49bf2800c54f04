// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { GivenTaskTable, TaskChoiceTable } from "#modules/people";

type TurnFacts = {
  centreId: string;
  personId: string;
  task: GivenTaskTable["task"];
  who: TaskChoiceTable["who"];
  acceptedAt?: string | null;
};

/** Until the end of November, and said yes to unless told otherwise; the centre lets others do it in this way. */
export async function giveTurn(pool: pg.Pool, facts: TurnFacts): Promise<string> {
  const { centreId, personId, task, who, acceptedAt = "2026-11-20" } = facts;
  await chooseWhoDoes(pool, centreId, task, who);
  const id = randomUUID();
  await pool.query(
    `insert into people.given_task (id, centre_id, person_id, name, task, starts_at, ends_at, accepted_at, form_key, created_at)
     values ($1, $2, $3, 'Eva', $4, '2026-11-20', '2026-11-30T23:00:00Z', $5, $1, now())`,
    [id, centreId, personId, task, acceptedAt],
  );
  return id;
}

export async function chooseWhoDoes(pool: pg.Pool, centreId: string, task: TurnFacts["task"], who: TurnFacts["who"]) {
  await pool.query(
    `insert into people.task_choice values ($1, $2, $3, now())
     on conflict (centre_id, task) do update set who = excluded.who`,
    [centreId, task, who],
  );
}
