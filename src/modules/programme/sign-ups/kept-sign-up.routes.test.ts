// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { listKeptSignUps } from "./kept-sign-up.queries.ts";
import { addDate, addSeries, doJobs, doOnTime, join, listOf, mailsTo, nameHost } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
beforeEach(() => centre.clock.set("2026-11-23T11:00"));

/** Somebody who just made a place of their own, without e-mail. */
async function withPlace(name: string): Promise<Visitor> {
  const visitor = centre.visitor();
  await visitor.post("/mijn-plek/maken", { name, email: "" });
  return visitor;
}

async function readPlace(visitor: Visitor): Promise<string> {
  return await (await visitor.get("/mijn-plek")).text();
}

async function keeperOf(name: string): Promise<string | null | undefined> {
  const { rows } = await centre.superPool.query<{ personId: string | null }>(
    `select person_id as "personId" from programme.sign_up where name = $1`,
    [name],
  );
  return rows[0]?.personId;
}

test("a guest's sign-up is kept at a place, the link goes on working, and it becomes a guest's again", async () => {
  const walk = await addDate(centre, { title: "Wandelen met Anna" });
  const link = await join(centre.visitor(), walk, { name: "Anna" });
  const anna = await withPlace("Anna");
  expect(await readPlace(anna)).not.toContain("Wandelen met Anna");

  const kept = await anna.read(await anna.post(`${link}/bewaren`, {}));
  expect(kept).toContain("Deze aanmelding staat op je plek.");
  expect(await readPlace(anna)).toContain("Wandelen met Anna");
  expect((await centre.visitor().get(link)).status).toBe(200);

  const free = await anna.read(await anna.post(`${link}/losmaken`, {}));
  expect(free).toContain("Bewaar dit op mijn plek");
  expect(await readPlace(anna)).not.toContain("Wandelen met Anna");
  expect(await (await centre.visitor().get(link)).text()).toContain("Je doet mee");
});

test("at the place of one house stands nothing that someone keeps at another", async () => {
  const other = await centre.addCentre("buren", "buren.example");
  const walk = await addDate(centre, { title: "Wandelen hier" });
  const lina = await withPlace("Lina");
  await join(lina, walk, { name: "Lina", keep: "yes" });
  const personId = (await keeperOf("Lina")) ?? "";
  const actor: Actor = { kind: "person", personId, hostAt: [], coordinatorAt: [] };
  const titlesAt = async (centreId: string) =>
    await withActor(centre.db, actor, async (trx) => {
      return (await listKeptSignUps(trx, centreId, personId, centre.clock.now())).map(({ title }) => title);
    });

  expect(await titlesAt(centre.centre.id)).toEqual(["Wandelen hier"]);
  expect(await titlesAt(other.id)).toEqual([]);
});

test("nothing is kept by itself: only with a tick, which is not there beforehand and not for who is not signed in", async () => {
  const walk = await addDate(centre, {});
  const bram = await withPlace("Bram");
  const form = await (await bram.get(walk.signUpAddress)).text();
  expect(form).toMatch(/id="keep"/);
  expect(form).not.toMatch(/id="keep"[^>]*checked/);
  expect(await (await centre.visitor().get(walk.signUpAddress)).text()).not.toContain('id="keep"');

  await join(bram, walk, { name: "Bram zonder vinkje" });
  await join(bram, walk, { name: "Bram met vinkje", keep: "yes" });
  await join(centre.visitor(), walk, { name: "Wie niet is ingelogd", keep: "yes" });
  await join(bram, await addSeries(centre), { name: "Bram bij de reeks", keep: "yes" });

  expect(await keeperOf("Bram zonder vinkje")).toBeNull();
  expect(await keeperOf("Wie niet is ingelogd")).toBeNull();
  expect(await keeperOf("Bram met vinkje")).not.toBeNull();
  expect(await keeperOf("Bram bij de reeks")).toBe(await keeperOf("Bram met vinkje"));
});

test("whoever keeps a place on a list gives it up from their own place, and who waits moves up", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  const cas = await withPlace("Cas");
  await join(cas, walk, { name: "Cas", keep: "yes" });
  await join(centre.visitor(), walk, { name: "Dina" });
  const action = /action="(\/mijn-plek\/aanmelding\/[^"]+)\/afmelding"/.exec(await readPlace(cas))?.[1] ?? "";

  const elses = await withPlace("Iemand anders");
  for (const change of ["afmelding", "losmaken", "nieuwe-link"]) {
    expect((await elses.post(`${action}/${change}`, {})).status).toBe(404);
    expect((await (await centre.host()).post(`${action}/${change}`, {})).status).toBe(404);
  }
  expect(await listOf(centre, walk)).toEqual(["Cas confirmed", "Dina waiting"]);
  await cas.post(`${action}/afmelding`, {});

  expect(await listOf(centre, walk)).toEqual(["Cas cancelled", "Dina confirmed"]);
  expect(await readPlace(cas)).not.toContain(action);
});

test("a new link ends the old one, and the place goes on to the new one", async () => {
  const walk = await addDate(centre, {});
  const eva = await withPlace("Eva");
  const before = await join(eva, walk, { name: "Eva", keep: "yes" });
  const action = /action="(\/mijn-plek\/aanmelding\/[^"]+\/nieuwe-link)"/.exec(await readPlace(eva))?.[1] ?? "";

  await eva.post(action, {});

  const after = /href="(\/a\/[^"]+)"/.exec(await readPlace(eva))?.[1] ?? "";
  expect(after).not.toBe(before);
  expect((await centre.visitor().get(before)).status).toBe(404);
  expect((await centre.visitor().get(after)).status).toBe(200);
});

test("what one person keeps, another with the same link neither takes over nor lets go", async () => {
  const walk = await addDate(centre, {});
  const fay = await withPlace("Fay");
  const link = await join(fay, walk, { name: "Fay", keep: "yes" });
  const gijs = await withPlace("Gijs");
  const before = await keeperOf("Fay");

  await gijs.post(`${link}/bewaren`, {});
  await gijs.post(`${link}/losmaken`, {});

  expect(await keeperOf("Fay")).toBe(before);
  expect(await (await gijs.get(link)).text()).not.toContain("Mijn plek</h2>");
});

test("the database itself lets nobody put a sign-up under someone's name without its link", async () => {
  const walk = await addDate(centre, {});
  await join(centre.visitor(), walk, { name: "Hanna" });
  const { rows } = await centre.superPool.query<{ id: string; form_key: string }>(
    "select id, form_key from programme.sign_up where name = 'Hanna'",
  );
  const [{ id, form_key: formKey } = { id: "", form_key: "" }] = rows;
  const personId = randomUUID();
  const claim = async (actor: Actor, keeper: string) =>
    await withActor(centre.db, actor, async (trx) => {
      const { numAffectedRows } =
        await sql`update programme.sign_up set person_id = ${keeper} where id = ${id}`.execute(trx);
      return numAffectedRows;
    });
  const person = { kind: "person", personId, hostAt: [centre.centre.id], coordinatorAt: [centre.centre.id] } as const;

  expect(await claim(person, personId)).toBe(0n); // even a coordinator, who may read it
  await expect(claim({ kind: "guest", subjectId: id }, personId)).rejects.toThrow(/kept only by whoever is signed in/);
  await expect(claim({ ...person, formKey }, randomUUID())).rejects.toThrow(/kept only|row-level security/);
  expect(await claim({ kind: "nobody", formKey }, personId)).toBe(0n);
  expect(await claim({ ...person, formKey }, personId)).toBe(1n);
  const other = { ...person, personId: randomUUID(), formKey } as const;
  expect(await claim(other, other.personId)).toBe(0n); // whoever has the link too takes nothing over
});

test("letters about what is kept go by the choice made at one's own place, and a guest's as before", async () => {
  const walk = await addDate(centre, { startsLocal: "2026-11-25T14:00" });
  const ida = await withPlace("Ida");
  await ida.post("/mijn-plek/berichten", { mail: "confirmation" });
  const asked = { contact: "email", reminder: "yes" };
  await join(ida, walk, { ...asked, name: "Ida", reach: "ida@post.example", keep: "yes" });
  await join(centre.visitor(), walk, { ...asked, name: "Jan", reach: "jan@post.example" });

  await doJobs(centre);
  centre.clock.set("2026-11-24T10:00");
  await doOnTime(centre, "programme.remind");

  const kindsTo = async (address: string) => (await mailsTo(centre, address)).map(({ kind }) => kind);
  expect(await kindsTo("ida@post.example")).toEqual(["programme.sign-up-confirmed"]);
  expect(await kindsTo("jan@post.example")).toEqual(["programme.sign-up-confirmed", "programme.sign-up-reminder"]);
});
