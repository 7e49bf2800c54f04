// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { activitiesSql, centreSql, datesSql, signUpsSql } from "./seed-sql.ts";

/** What the figures lean on; `words` stand in every activity, so that looking for any of them finds all. */
export type Seeded = { words: readonly string[] };

const words =
  "rustig samen binnen tafel raam gesprek verhaal aandacht ruimte tempo eigen keuze welkom buurt middag groep begin einde stil luisteren delen vragen antwoord lachen ademen zitten lopen kijken maken bewaren meenemen thuis straat hand adem licht donker warm kalm vrij open plek tijd week dagje".split(
    " ",
  );

/** 500 activities with 13,000 dates in 26 weeks: 70 in the week that `/programma` shows, 3 of those with a waiting list. */
export async function seed(client: pg.Client): Promise<Seeded> {
  await client.query("begin");
  await client.query(centreSql);
  await client.query(activitiesSql, [`Wat je hier vindt: ${words.join(", ")}.`]);
  await client.query(datesSql);
  await client.query(signUpsSql);
  await client.query("commit");
  await client.query("vacuum analyze");
  await assertWork(client);
  return { words };
}

async function assertWork(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`
    select (select count(*)::int from programme.activity) as activities,
      count(*)::int as dates,
      count(*) filter (where starts_local >= day and starts_local < day + 7)::int as shown,
      count(*) filter (where starts_local >= day and starts_local < day + 7 and waiting > 0)::int as waiting
    from programme.occurrence, (select (now() at time zone 'Europe/Amsterdam')::date as day) as today`);
  const expected = { activities: 500, dates: 13_000, shown: 70, waiting: 3 };
  if (JSON.stringify(rows[0]) !== JSON.stringify(expected))
    throw new Error(`The work is not what it should be: ${JSON.stringify(rows[0])}`);
}
