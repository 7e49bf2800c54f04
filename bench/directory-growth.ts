// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { assertSamePages } from "./beside.ts";
import { seedDirectory } from "./directory-seed.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { createInstallation, type Installation, removeInstallation, startDatabase } from "./installation.ts";
import type { Load } from "./load.ts";
import { type Server, startProgram, stop } from "./processes.ts";

const [few, many] = [1000, 100_000];
const onIsland = 60;
const slices = 4;
/** Two of these before the words give so many addresses for the same work that hardly any page is in the memory of pages. */
const passedOver = "ik wil graag zoek iets voor van met de het een wat waar hoe of te je jij we wij".split(" ");
const choices = ["", "&voor=jongeren", "&kosten=gratis", "&zonder-verwijzing=1", "&over=geld", "&binnen=10"];

/** The finding page of one island, fresh each time, while a hundred times as much stands in the rest of the directory. */
export async function measureDirectoryGrowth(load: Load): Promise<Figure[]> {
  const [small, large] = [await createInstallation(), await createInstallation()];
  try {
    const [reference, ours] = [await startWith(small, few), await startWith(large, many)];
    const twoWords = passedOver.flatMap((word) => passedOver.map((other) => `${word}+${other}`));
    const paths = twoWords.flatMap((words) => choices.map((choice) => pathOf(words, choice)));
    const bytes = await assertSamePages(
      { ours: ours.program, reference: reference.program },
      choices.map((choice) => pathOf("u", choice)),
      assertIsland,
      { said: entriesOf },
    );
    const compared = await compare(
      async () => await msPerPage(load, ours.program, paths),
      async () => await msPerPage(load, reference.program, paths),
      slices,
    );
    for (const { program, database } of [ours, reference]) {
      await stop(program);
      await database.stop();
    }
    const seen = `${compared.ours.toFixed(2)} ms, among ${few} ${compared.reference.toFixed(2)} ms; ${bytes} bytes`;
    return [
      { name: "growth.directoryRatio", value: compared.ratio, goal: { atMost: 2 }, spread: compared.spread, seen },
    ];
  } finally {
    await removeInstallation(small.dataDir);
    await removeInstallation(large.dataDir);
  }
}

function pathOf(words: string, choice: string): string {
  const base = `/wegwijzer?woorden=${words}+strandjutters&van=9999+XA`;
  return choice.startsWith("&binnen") ? base + choice : `${base}&binnen=5${choice}`;
}

async function startWith({ dataDir }: Installation, count: number) {
  const database = await startDatabase(dataDir);
  const client = await database.connect();
  await seedDirectory(client, count);
  await addIsland(client);
  await client.query("vacuum analyze");
  await client.end();
  return { database, program: await startProgram(database.settings) };
}

/** In the sea, far from every municipality; the same in both. No two of them lie equally far from the middle. */
async function addIsland(client: pg.Client): Promise<void> {
  await client.query(`
    insert into network.service (id, name, description)
      select md5('island' || n)::uuid, 'Strandjutters ' || n, 'Samen langs het water.' from generate_series(1, ${onIsland}) as n;
    insert into network.location (id, name, latitude, longitude)
      select md5('islet' || n)::uuid, 'Loods ' || n, 54.2 + n * n * 0.00001, 4.2 from generate_series(1, ${onIsland}) as n;
    insert into network.address (location_id, address_1, city, postal_code)
      select md5('islet' || n)::uuid, 'Strand ' || n, 'Eiland', '9999 XA' from generate_series(1, ${onIsland}) as n;
    insert into network.service_at_location (service_id, location_id)
      select md5('island' || n)::uuid, md5('islet' || n)::uuid from generate_series(1, ${onIsland}) as n;
    insert into network.attribute (link_id, link_entity, taxonomy_term_id)
      select md5('island' || n)::uuid, 'service', term.id
      from generate_series(1, ${onIsland}) as n, network.taxonomy_term as term
      where term.region_id is null and term.code in ('young', 'free', 'walk-in', 'money')`);
}

function assertIsland(page: Buffer, path: string): void {
  const entries = entriesOf(page).split(",").length;
  if (entries !== 20) throw new Error(`${path} has ${entries} entries.`);
}

/** What is told of the keeping of an entry counts from today; which ones, in which order, is the same. */
function entriesOf(page: Buffer): string {
  return [...page.toString().matchAll(/<h3[^>]*>\s*<a href="\/wegwijzer\/([^"]*)"/g)].map(([, id]) => id).join();
}

/** How long one visitor waits for a page. */
async function msPerPage(load: Load, { port }: Server, paths: string[]): Promise<number> {
  const { answered, refused, seconds } = await load.loop({ port, paths, headers: {}, connections: 1, seconds: 0.75 });
  if (refused > 0) throw new Error(`${refused} of ${answered + refused} pages were not given.`);
  return (seconds * 1000) / answered;
}
