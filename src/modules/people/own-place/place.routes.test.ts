// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { house as theHouse, withActor } from "#platform/db";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const path = "/mijn-plek/maken";

async function countPeople(): Promise<number> {
  const { rows } = await house.superPool.query<{ count: number }>("select count(*)::int as count from people.person");
  return rows[0]?.count ?? 0;
}

test("whoever gives only a nickname has a place at once, is signed in, and reads how to come back", async () => {
  const visitor = house.visitor();

  const answer = await visitor.post(path, { name: "Egel", email: "" });

  expect(answer.headers.get("location")).toBe("/mijn-plek/begin");
  const begin = await visitor.read(answer);
  expect(begin).toContain("Je plek is er, Egel");
  expect(begin).toContain("Kies hieronder hoe je straks terugkomt.");
  expect(begin).not.toContain("plek.invalid");
});

test("the same form sent twice makes one place and opens it, but not when it comes back later", async () => {
  const form = { name: "Mol", email: "", formKey: randomUUID() };
  const before = await countPeople();

  const [one, other] = await Promise.all([house.visitor().post(path, form), house.visitor().post(path, form)]);
  house.clock.passDays(1);
  const later = house.visitor();
  await later.post(path, form);

  expect([one.status, other.status]).toEqual([303, 303]);
  expect(await countPeople()).toBe(before + 1);
  expect((await later.get("/mijn-plek/begin")).headers.get("location")).toContain("/inloggen");
});

test("a form that an impatient person sends many times at once opens the place each time", async () => {
  for (let times = 0; times < 6; times++) {
    const form = { name: "Haas", email: "", formKey: randomUUID() };
    const visitors = Array.from({ length: 4 }, () => house.visitor());

    await Promise.all(visitors.map((visitor) => visitor.post(path, form)));

    const opened = await Promise.all(visitors.map(async (visitor) => (await visitor.get("/mijn-plek/begin")).status));
    expect(opened).toEqual([200, 200, 200, 200]);
  }
});

test("with an e-mail address there is nobody until the link in the mail is used, which works once", async () => {
  const visitor = house.visitor();
  const before = await countPeople();

  const asked = await visitor.post(path, { name: "Vos", email: "Vos@post.example", terug: "/a/xyz" });
  expect(await asked.text()).toContain("Kijk in je mail");
  expect(await countPeople()).toBe(before);
  const mail = house.mails.at(-1);
  expect(mail?.address).toBe("vos@post.example");
  expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Vos|Proeftuin/);

  const link = house.lastLink();
  expect(await (await visitor.get(link)).text()).toContain("Nog één stap");
  expect(await countPeople()).toBe(before);
  const opened = await visitor.post(link, {});
  expect(await visitor.read(opened)).toContain("Je plek is er, Vos");
  expect((await house.visitor().post(link, {})).status).toBe(422);
  expect(await countPeople()).toBe(before + 1);
});

test("a link of more than a day old makes nothing", async () => {
  await house.visitor().post(path, { name: "Das", email: "das@post.example" });
  house.clock.passDays(2);

  expect((await house.visitor().post(house.lastLink(), {})).status).toBe(422);
});

test("whoever has a place already gets a link to sign in, and the page says the same as to anyone", async () => {
  await house.addTo(house.centre, "coordinator", "Anne", "anne@team.example");
  const before = await countPeople();

  const known = await house.visitor().post(path, { name: "Iemand anders", email: "anne@team.example" });
  const fresh = await house.visitor().post(path, { name: "Iemand anders", email: "niemand@post.example" });

  expect(await known.text()).toBe(await fresh.text());
  expect(house.mails.at(-2)?.body).toContain("/inloggen/");
  expect(await countPeople()).toBe(before);
});

test("a place made by mail opens in the first tier only", async () => {
  const visitor = house.visitor();
  await visitor.post(path, { name: "Ree", email: "ree@post.example" });
  await visitor.post(house.lastLink(), {});

  const { rows } = await house.superPool.query(
    `select session.second_factor_at from identity.session join identity."user" as door on door.id = session.user_id
     where door.email = 'ree@post.example'`,
  );
  expect(rows).toEqual([{ second_factor_at: null }]);
});

test("a program that fills in what nobody sees makes nothing, and a name is all that must be there", async () => {
  const before = await countPeople();

  const spam = await house.visitor().post(path, { name: "Koop nu", email: "", extra: "x" });
  const nameless = await house.visitor().post(path, { name: " ", email: "geen adres" });

  expect([spam.status, nameless.status]).toEqual([422, 422]);
  expect(await spam.text()).toContain("Stuur het dan nog een keer");
  const page = await nameless.text();
  expect(page).toContain("Vul een naam in. Een bijnaam mag ook.");
  expect(page).toContain("Of laat het leeg.");
  expect(await countPeople()).toBe(before);
});

test("each kind of message is chosen at one's own place, and only there", async () => {
  const visitor = house.visitor();
  await visitor.post(path, { name: "Haas", email: "" });

  expect(await (await visitor.get("/mijn-plek/berichten")).text()).toMatch(/value="reminder"[^>]*checked/);
  const saved = await visitor.post("/mijn-plek/berichten", { mail: "change" });
  const page = await visitor.read(saved);

  expect(page).toContain("Je keuze is bewaard.");
  expect(page).toMatch(/value="change"[^>]*checked/);
  expect(page).not.toMatch(/value="reminder"[^>]*checked/);
  expect((await house.visitor().get("/mijn-plek/berichten")).headers.get("location")).toContain("/inloggen");
});

test("a place that nobody can come back to goes by itself, and what was typed for it after a day", async () => {
  const { personalTables } = house.people;
  const egels = house.visitor();
  await egels.post(path, { name: "Spin", email: "" });
  await house.visitor().post(path, { name: "Bij", email: "bij@post.example" });
  const clear = async (name: string) => {
    const table = personalTables.find((one) => one.table === name);
    return await withActor(house.db, theHouse, async (trx) => await table?.clear?.(trx, house.clock.now()));
  };
  const spins = async () =>
    (await house.superPool.query("select name from people.person where name = 'Spin'")).rows.length;

  await clear("people.person");
  expect(await spins()).toBe(1);
  house.clock.passDays(31);
  await clear("people.place_request");
  await clear("people.person");

  expect(await spins()).toBe(0);
  expect((await house.superPool.query("select from people.place_request")).rows).toEqual([]);
});
