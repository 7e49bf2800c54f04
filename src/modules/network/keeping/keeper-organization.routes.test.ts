// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const team = "/team/wegwijzer";
const facts = { name: "De Brug", description: "Samen eten.", phone: "075 111 11 11", email: "post@brug.example" };
let coordinator: Visitor;
let organization: string;
let link: string;

beforeEach(async () => {
  await pool.query("delete from network.keeper; delete from network.metadata; delete from platform.rate_count");
  await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
  coordinator = await centre.coordinator();
  organization = await addOrganization();
  link = await invite(organization);
});

test("a keeper reads what stands there of its organization, and finds it in the form", async () => {
  expect(await read(link)).toContain("Samen eten.");
  const form = await read(`${link}/gegevens`);

  for (const value of Object.values(facts)) expect(form).toContain(value);
  expect(form).toContain("Versturen");
});

test("a change waits for a yes, which shows what becomes different, and then stands there with its history", async () => {
  const changed = { ...facts, name: "De Grote Brug", phone: "075 222 22 22", formKey: randomUUID() };
  expect(await gone(await centre.visitor().post(`${link}/gegevens`, changed))).toContain("gedaan=waits");
  await centre.visitor().post(`${link}/gegevens`, changed);
  expect(await nameNow()).toBe("De Brug");

  const change = await waitingChange();
  const page = await (await coordinator.get(change)).text();
  for (const shown of ["De Brug", "De Grote Brug", "075 111 11 11", "075 222 22 22"]) expect(page).toContain(shown);
  expect(page).not.toContain("Samen eten.");
  await coordinator.post(`${change}/ja`, {});

  expect(await nameNow()).toBe("De Grote Brug");
  expect(await history()).toEqual([
    { field: "name", before: "De Brug", after: "De Grote Brug", by: "De Brug" },
    { field: "phones", before: "", after: "", by: "De Brug" }, // it may be one person's
  ]);
  expect(await read(link)).toContain("Ja gezegd");
  expect(await (await coordinator.get(`${team}/organisaties/${organization}`)).text()).toContain("Wat er veranderde");
});

test("a yes keeps what the team changed meanwhile", async () => {
  await centre.visitor().post(`${link}/gegevens`, { ...facts, description: "Samen koken en eten." });
  await coordinator.post(`${team}/organisaties/${organization}/gegevens`, { ...facts, name: "Buurthuis De Brug" });

  await coordinator.post(`${await waitingChange()}/ja`, {});

  expect(await nameNow()).toBe("Buurthuis De Brug");
  expect(await read(link)).toContain("Samen koken en eten.");
});

test("no comes with a line, which the keeper reads", async () => {
  await centre.visitor().post(`${link}/gegevens`, { ...facts, name: "Iets anders" });

  await coordinator.post(`${await waitingChange()}/nee`, { answer: "Zo heet een ander ook." });

  expect(await nameNow()).toBe("De Brug");
  expect(await read(link)).toContain("Zo heet een ander ook.");
});

test("where no yes is needed it stands there at once, once", async () => {
  await coordinator.post(`${team}/organisaties/${organization}/ja-nodig`, { nod: "no" });
  const changed = { ...facts, description: "", formKey: randomUUID() };

  expect(await gone(await centre.visitor().post(`${link}/gegevens`, changed))).toContain("gedaan=changed");
  expect(await gone(await centre.visitor().post(`${link}/gegevens`, changed))).toContain("gedaan=nothing");

  expect(await read(link)).not.toContain("Samen eten.");
  expect(await history()).toEqual([{ field: "description", before: "Samen eten.", after: "", by: "De Brug" }]);
});

test("a mistake gives the form again with what was typed", async () => {
  const answer = await centre.visitor().post(`${link}/gegevens`, { name: "", email: "x", description: "Kom eten." });

  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("Vul een naam in.");
  expect(page).toContain('href="#email"');
  expect(page).toContain("Kom eten.");
});

test("the link of a house changes no house", async () => {
  const own = await invite(centre.centre.organizationId);

  expect(await read(own)).not.toContain(`${own}/gegevens`);
  expect((await centre.visitor().get(`${own}/gegevens`)).status).toBe(404);
  expect((await centre.visitor().post(`${own}/gegevens`, { ...facts })).status).toBe(404);
});

test("a link that was withdrawn opens nothing", async () => {
  await pool.query("update network.keeper set withdrawn_at = now()");

  expect((await centre.visitor().get(`${link}/gegevens`)).status).toBe(404);
  expect((await centre.visitor().post(`${link}/gegevens`, facts)).status).toBe(404);
  expect(await nameNow()).toBe("De Brug");
});

async function addOrganization(): Promise<string> {
  const id = randomUUID();
  await coordinator.post(`${team}/organisaties/nieuw`, { ...facts, formKey: id });
  await pool.query("delete from network.metadata");
  return id;
}

async function invite(organizationId: string): Promise<string> {
  await coordinator.post(`${team}/organisaties/${organizationId}/bijhouders`, { name: "Ans" });
  const page = await (await coordinator.get(`${team}/organisaties/${organizationId}`)).text();
  return /http:\/\/localhost(\/wegwijzer\/bijhouden\/[\w-]+)/.exec(page)?.[1] ?? "";
}

async function waitingChange(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from network.proposed_change where state = 'new'");
  expect(rows).toHaveLength(1);
  return `${team}/wijzigingen/${rows[0]?.id}`;
}

async function nameNow(): Promise<string | undefined> {
  const { rows } = await pool.query<{ name: string }>("select name from network.organization where id = $1", [
    organization,
  ]);
  return rows[0]?.name;
}

async function history() {
  const { rows } = await pool.query(
    `select field_name as field, previous_value as before, replacement_value as after, updated_by as by
     from network.metadata where resource_id = $1 order by field_name`,
    [organization],
  );
  return rows;
}

async function gone(answer: Response): Promise<string> {
  expect([answer.status, answer.status === 422 ? await answer.text() : ""]).toEqual([303, ""]);
  return answer.headers.get("location") ?? "";
}

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}
