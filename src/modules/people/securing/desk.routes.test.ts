// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addCentre } from "../../../../test/support/rows.ts";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const elsewhere = await addCentre(house.superPool, { slug: "daar", name: "Daar", host: "daar.localhost" });
const noorId = await house.addTo(house.centre, "coordinator", "Noor", "noor@team.example");
const noor = await house.signedIn(noorId);

function codesIn(page: string): string[] {
  return [...page.matchAll(/<b class="ltr">([^<]+)<\/b>/g)].map(([, code = ""]) => code);
}

test("a coordinator makes a code card at the desk, and whom it is for hears and reads that", async () => {
  const joke = await house.addTo(house.centre, "host", "Joke", "joke@team.example");

  const page = await noor.read(await noor.get(`/team/codekaart/${joke}`));
  const card = await (await noor.post(`/team/codekaart/${joke}/kaart`, {})).text();

  expect(page).toContain("Papier voor Joke");
  expect(codesIn(card)).toHaveLength(10);
  expect(card.slice(card.indexOf('class="briefje"'))).not.toContain("Joke");
  expect(await house.identity.securing.checkCode(joke, codesIn(card)[0] ?? "")).toBe(true);
  expect(house.mails.at(-1)).toMatchObject({ address: "joke@team.example", kind: "paper", holdsLink: false });
  const { rows } = await house.superPool.query("select what, reader_name from people.reading where about_id = $1", [
    joke,
  ]);
  expect(rows).toEqual([{ what: "people.paper", reader_name: "Noor" }]);
});

test("a sheet is renewed at the desk for someone without e-mail: the old one and what it opened are dead at once", async () => {
  const id = await house.addWithoutEmail("Vlinder", house.centre);
  const old = await house.identity.securing.makeSheet(id, { atDesk: false });
  const telephone = house.visitor();
  await telephone.post("/inloggen/blad", { code: old });

  const made = await noor.post(`/team/codekaart/${id}/blad`, {});

  expect(made.status).toBe(200);
  expect((await telephone.get("/mijn-plek/toestellen")).status).toBe(303);
  expect((await house.visitor().post("/inloggen/blad", { code: old })).status).toBe(422);
});

test("who only takes part at another house gets paper at the desk all the same", async () => {
  const mees = await house.addTo(house.centre, "host", "Mees", "mees@team.example");
  await house.addTo(elsewhere, "participant", "Mees", "mees@team.example");

  expect((await noor.post(`/team/codekaart/${mees}/kaart`, {})).status).toBe(200);
});

test("nobody makes paper for themselves, for whoever works in another house, or a sheet for whoever has e-mail", async () => {
  const both = await house.addTo(house.centre, "host", "Sam", "sam@team.example");
  await house.addTo(elsewhere, "coordinator", "Sam", "sam@team.example");
  const ria = await house.addTo(house.centre, "host", "Ria", "ria@team.example");
  const stranger = await house.addTo(elsewhere, "host", "Kim", "kim@team.example");

  const answers = [
    await noor.post(`/team/codekaart/${noorId}/kaart`, {}),
    await noor.post(`/team/codekaart/${both}/kaart`, {}),
    await noor.post(`/team/codekaart/${ria}/blad`, {}),
    await noor.post(`/team/codekaart/${stranger}/kaart`, {}),
    await noor.get(`/team/codekaart/${randomUUID()}`),
    await noor.get("/team/codekaart/1"),
  ];

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 404, 404, 404]);
  for (const id of [noorId, both, ria, stranger]) {
    expect(await house.identity.securing.factorsOf(id)).toMatchObject({ card: null, sheet: null });
  }
});
