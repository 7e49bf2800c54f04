// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import type { Figure } from "./figure.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { listFreshPaths } from "./list-fresh.ts";
import type { Load } from "./load.ts";
import { startProgram, stop } from "./processes.ts";

const leastViews = 1000;
const mostSeconds = 60;

/** A class, a library, a whole village behind one address: whoever only reads is never sent away. */
export async function measureBurst({ seeded }: Installation, database: RunningDatabase, load: Load): Promise<Figure[]> {
  const program = await startProgram({ ...database.settings, TRUSTED_PROXIES: "127.0.0.1" });
  const paths = await listPaths(database, seeded.words);
  const from = { "x-forwarded-for": "203.0.113.7" };
  let [views, refused, seconds] = [0, 0, 0];
  while (views < leastViews && seconds < mostSeconds) {
    const plan = { port: program.port, paths, headers: from, connections: 16, seconds: 1 };
    const outcome = await load.loop(plan);
    views += outcome.answered + outcome.refused;
    refused += outcome.refused;
    seconds += outcome.seconds;
  }
  await stop(program);
  if (views < leastViews) throw new Error(`No more than ${views} pages were asked for in a minute.`);
  const seen = `${views} views of ${paths.length} pages in ${seconds.toFixed(1)} s`;
  return [{ name: "burst.refused", value: refused, goal: { atMost: 0 }, seen }];
}

/** What many would look at, from memory and made for the occasion: weeks, days, activities, searches, forms. */
async function listPaths(database: RunningDatabase, words: readonly string[]): Promise<string[]> {
  const client = await database.connect();
  const { rows } = await client.query<{ slug: string; day: string }>(
    `select slug, to_char(starts_local, 'YYYY-MM-DD') as day
     from programme.occurrence join programme.activity on activity.id = activity_id
     where joining = 'sign-up' and starts_at > now() + interval '7 days' order by starts_local, slug limit 100`,
  );
  await client.end();
  const today = localToday(Temporal.Now.instant(), "Europe/Amsterdam");
  const fresh = listFreshPaths(words);
  return rows.flatMap(({ slug, day }, index) => [
    ...["/", "/programma", "/en/programma", `/programma/dag/${today}`],
    ...[`/programma/${slug}`, `/programma/${slug}/${day}/aanmelding`],
    ...[fresh[index * 2] ?? "/", `/programma?q=${words[index % words.length]}+${index}`],
  ]);
}
