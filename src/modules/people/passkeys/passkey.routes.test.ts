// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();

async function addPasskeyRow(personId: string, name: string): Promise<string> {
  const id = randomUUID();
  await house.superPool.query(
    `insert into identity.passkey (id, name, public_key, user_id, credential_id, counter, device_type, backed_up, created_at)
     values ($1::uuid, $2, 'key', $3, $1::text, 0, 'singleDevice', false, '2024-11-24T10:00:00Z')`,
    [id, name, personId],
  );
  return id;
}

test("everyone of the team sees their own devices and can take away only those", async () => {
  const joke = await house.addTo(house.centre, "host", "Joke", "joke@team.example");
  const sam = await house.addTo(house.centre, "facilitator", "Sam", "sam@team.example");
  const ofJoke = await addPasskeyRow(joke, "Telefoon van Joke");
  const ofSam = await addPasskeyRow(sam, "Telefoon van Sam");
  const visitor = await house.signedIn(sam);

  const page = await visitor.read(await visitor.get("/mijn-plek/beveiliging"));
  expect(page).toContain("<b>Telefoon van Sam</b>, sinds 24 november 2024");
  expect(page).not.toContain("Telefoon van Joke");
  await visitor.post(`/mijn-plek/beveiliging/sleutels/${ofJoke}/verwijdering`, {});
  await visitor.post(`/mijn-plek/beveiliging/sleutels/${ofSam}/verwijdering`, {});

  const { rows } = await house.superPool.query("select name from identity.passkey");
  expect(rows).toEqual([{ name: "Telefoon van Joke" }]);
});

test("who is not signed in is asked to, and gets no question for a device", async () => {
  const answer = await house.visitor().post("/mijn-plek/beveiliging/sleutels/vraag", {});
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/inloggen");
});

test("an answer that no device gave signs nobody in, and says what works instead", async () => {
  const visitor = house.visitor();
  const question = await visitor.post("/inloggen/toestel/vraag", {});
  expect(question.status).toBe(200);
  expect(await question.json()).toMatchObject({ rpId: "localhost", challenge: expect.any(String) });

  for (const answer of ["", "[]", "null", "{}", JSON.stringify({ id: "x", response: {}, type: "public-key" })]) {
    const refused = await visitor.post("/inloggen/toestel", { answer });
    expect(refused.headers.get("location")).toBe("/inloggen?toestel=onbekend");
    expect(await visitor.read(refused)).toContain("Dit lukte niet.");
  }
});
