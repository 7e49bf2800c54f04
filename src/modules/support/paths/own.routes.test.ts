// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { EventIds } from "#platform/events";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import { pathJobs, pathSubscriptions } from "./path.jobs.ts";
import { createPaths } from "./path-test-making.ts";

const { house, superPool, peer, begin, write, textOf } = await createPaths();
const wish = "/schrijf/going-along/wish";

test("whose path it is reads who opened it, and takes all of it along: to read, on paper and for another program", async () => {
  const { link, team } = await begin();
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, "Eerst een huis.");
  await write(wilg, `${link}${wish}`, "Nu een kamer.");
  expect(await textOf(wilg, `${link}/wie-las-mee`)).toContain("Niemand anders opende dit.");
  await peer.get(team);

  expect(await textOf(wilg, `${link}/wie-las-mee`)).toContain("Samir, ervaringsdeskundige");
  const file = await wilg.get(`${link}/traject.html`);
  expect(file.headers.get("content-disposition")).toContain("traject.html");
  const readable = await file.text();
  for (const words of ["Eerst een huis.", "Nu een kamer.", "Samen naar een instantie"]) {
    expect(readable).toContain(words);
  }
  const data = (await (await wilg.get(`${link}/traject.json`)).json()) as { letter: { words: string }[] };
  expect(data.letter.map(({ words }) => words)).toEqual(["Eerst een huis.", "Nu een kamer."]);
  const sheet = await textOf(wilg, `${link}/blad`);
  expect(sheet).toContain("Nu een kamer.");
  expect(sheet).not.toContain("Eerst een huis.");
});

test("the empty sheet has the ten domains and the five questions, and nothing of anybody", async () => {
  const sheet = await textOf(house.visitor(), "/traject/leeg-blad");

  for (const words of [
    "Papieren en geld",
    "Iets anders",
    "Zo is het nu",
    "Dit verwacht jij van mij",
    "Onze afspraken",
  ]) {
    expect(sheet).toContain(words);
  }
});

test("erasing asks once, and then no word is left: not of the request, not of the path, and the peer worker hears only that", async () => {
  const { id, link, team } = await begin();
  const canary = "Kanariewoord";
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, canary);
  await superPool.query("update support.request set words = $2 where id = $1", [id, canary]);

  expect((await wilg.post(`${link}/wissen`, {})).status).toBe(422);
  const gone = await wilg.post(`${link}/wissen`, { sure: "yes" });

  expect(await wilg.read(gone)).toContain("Het is gewist");
  expect((await wilg.get(link)).status).toBe(404);
  expect((await peer.get(team)).status).toBe(404);
  expect(await findTablesWith(canary)).toEqual([]);
  await doJobs();
  const { rows } = await superPool.query("select body from platform.message where once_key like 'support.erased-%'");
  expect(rows).toHaveLength(1);
  expect(rows[0].body).toContain("heeft alles gewist");
  expect(rows[0].body).not.toContain("Wilg");
});

test("whoever keeps it at a place of their own finds it in their list, and nobody else's", async () => {
  const wilg = await addPersonWithoutRole(superPool, { name: "Wilg", email: "wilg@post.example" });
  const { id } = await begin({ personId: wilg });
  const other = await begin();
  const own = await house.signedIn(wilg);

  expect(await textOf(own, "/mijn-plek/traject")).toContain(`/mijn-plek/traject/${id}`);
  expect(await textOf(own, `/mijn-plek/traject/${id}`)).toContain("Samen op weg met Samir");
  expect((await own.get(`/mijn-plek/traject/${other.id}`)).status).toBe(404);
});

/** The letters that follow from all events so far. */
async function doJobs(): Promise<void> {
  const { rows } = await superPool.query<EventIds>(
    `select id as "eventId", kind, subject_id as "subjectId", centre_id as "centreId" from platform.event order by id`,
  );
  const jobs = pathJobs(house.identity.findEmails);
  for (const event of rows) {
    for (const { queue } of pathSubscriptions.filter((one) => one.event === event.kind)) {
      const job = jobs.find((one) => one.queue === queue);
      if (job && "onEvent" in job) await job.onEvent(house.workshop, event);
    }
  }
}

async function findTablesWith(words: string): Promise<string[]> {
  const { rows } = await superPool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { table } of rows) {
    const hits = await superPool.query(`select from ${table} as one where one::text ilike $1 limit 1`, [`%${words}%`]);
    if (hits.rows.length > 0) found.push(table);
  }
  return found;
}
