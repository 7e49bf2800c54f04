// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { EventIds } from "#platform/events";
import { addPerson } from "../../../../test/support/people.ts";
import { pathJobs, pathSubscriptions } from "./path.jobs.ts";
import { createPaths } from "./path-test-making.ts";

const { house, superPool, centre, peer, begin, write, textOf } = await createPaths();
const wish = "/schrijf/going-along/wish";

test("a peer worker's list has names and the next day, and not a word more", async () => {
  const { link } = await begin({ name: "Kastanje" });
  await write(house.visitor(), `${link}${wish}`, "Niet over een schouder te lezen.");

  const list = await textOf(peer, "/team/trajecten");

  expect(list).toContain("Kastanje");
  expect(list).not.toContain("Niet over een schouder te lezen.");
  expect(list).not.toContain("Samen naar een instantie");
});

test("a coordinator reads that there are paths and since when, and no name and no word of whose they are", async () => {
  const { link, id, team } = await begin({ name: "Populier" });
  await write(house.visitor(), `${link}${wish}`, "Geheim voor het huis.");
  const coordinator = await house.coordinator();

  const overview = await textOf(coordinator, "/team/trajecten/overzicht");

  expect(overview).toContain("Samir");
  expect(overview).toContain("Sinds 3 september 2026");
  for (const words of ["Populier", "Geheim voor het huis.", "Samen naar een instantie"]) {
    expect(overview).not.toContain(words);
  }
  expect((await coordinator.get(team)).status).toBe(404);
  expect((await coordinator.get(`/mijn-plek/traject/${id}`)).status).toBe(404);
});

test("in an emergency a coordinator opens one path with a reason, and whose it is reads who and why", async () => {
  const { link, id } = await begin({ name: "Esdoorn" });
  await superPool.query("update support.request set email = 'esdoorn@post.example' where id = $1", [id]);
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, "Bij mijn zus slapen.");
  const anneId = await addPerson(superPool, { name: "Anne", email: "anne@team.example", role: "coordinator", centre });
  const anne = await house.signedIn(anneId);
  const address = `/team/nood/traject/${id}`;

  expect(await textOf(anne, address)).not.toContain("Esdoorn");
  expect((await anne.post(address, { reason: "" })).status).toBe(422);
  const opened = await (await anne.post(address, { reason: "Samir is ziek en er is haast." })).text();

  for (const words of ["Esdoorn", "06 1234 5678", "Bij mijn zus slapen."]) expect(opened).toContain(words);
  const read = await textOf(wilg, `${link}/wie-las-mee`);
  expect(read).toContain("Anne, coördinator");
  expect(read).toContain("Samir is ziek en er is haast.");
  await doJobs();
  const { rows } = await superPool.query("select address from platform.message where once_key like $1", [
    `support.opened-${id}%`,
  ]);
  expect(rows).toEqual([{ address: "esdoorn@post.example" }]);
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
