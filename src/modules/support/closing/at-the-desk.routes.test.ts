// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPeer } from "../../../../test/support/walking.ts";

const house = await createTestCentre();
const { superPool, centre } = house;
await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);

test("who has everything on paper says yes to a grade and to a sentence with their code, on the screen at the desk", async () => {
  const samir = await addPeer(superPool, centre);
  const peer = await house.signedIn(samir);
  const code = await ask();
  const { id, lookBack } = await addPathWithReport(samir);
  const team = `/team/trajecten/${id}`;

  const sheet = await (await peer.get(`${team}/afronden/blad`)).text();
  expect(sheet).toContain("Mag hiervan iets gebruikt worden?");
  for (const page of [sheet, await (await peer.get(`${team}/terugkijken/${lookBack}`)).text()]) {
    expect(page).toContain(
      "Met de code van het briefje kan Wilg ja zeggen op een scherm aan de balie: localhost/vraag/code",
    );
  }
  await peer.post(`${team}/afronden/gebruiken`, { may: "1000001" });
  expect((await peer.post(`${team}/terugkijken/${lookBack}/meetellen`, { answer: "yes" })).status).toBe(404);
  expect(await countYeses()).toEqual({ grades: 0, sentences: 0 });

  const desk = house.visitor();
  const opened = await desk.post("/vraag/code", { code });
  const [, own] = /href="(\/traject\/[\w-]+)"/.exec(await desk.read(opened)) ?? [];
  await desk.post(`${own}/terugkijken/${lookBack}/meetellen`, { answer: "yes" });
  const [, piece = ""] =
    /name="may" value="(\d+)"/.exec(await (await desk.get(`${own}/afronden/gebruiken`)).text()) ?? [];
  await desk.post(`${own}/afronden/gebruiken`, { may: piece });

  expect(await countYeses()).toEqual({ grades: 1, sentences: 1 });
});

/** By telephone: what Wilg has is a code on a slip. */
async function ask(): Promise<string> {
  const visitor = house.visitor();
  const answer = await visitor.post("/vraag", { name: "Wilg", phone: "06 00 00 00 81" });
  return /\b[A-Z0-9]{4} [A-Z0-9]{4}\b/.exec(await visitor.read(answer))?.[0] ?? "";
}

async function addPathWithReport(peerId: string): Promise<{ id: string; lookBack: string }> {
  const { rows } = await superPool.query<{ id: string; lookBack: string }>(
    `with asked as (update support.request set matched_at = now() where name = 'Wilg' returning id),
     path as (insert into support.path (id, centre_id, side, peer_id, peer_name, began_on)
       select id, $1, 'self', $2, 'Samir', '2026-09-03' from asked returning id),
     held as (insert into support.look_back (path_id, planned_on, planned_by, held_on, grade, form_key, created_at)
       select id, '2026-11-20', 'holder', '2026-11-20', 8, gen_random_uuid(), now() from path returning id),
     written as (insert into support.written (path_id, part, words, written_as, writer_id, writer_name, written_on)
       select id, 'person.howTheyCameIn', 'Via de inloop.', 'paper', $2, 'Samir', '2026-11-20' from path)
     select path.id, held.id as "lookBack" from path, held`,
    [centre.id, peerId],
  );
  return rows[0] ?? { id: "", lookBack: "" };
}

async function countYeses(): Promise<{ grades: number; sentences: number }> {
  const { rows } = await superPool.query<{ grades: number; sentences: number }>(
    `select (select count(*)::integer from support.grade_yes) as grades,
       (select count(*)::integer from support.may_be_used where side = 'holder') as sentences`,
  );
  return rows[0] ?? { grades: -1, sentences: -1 };
}
