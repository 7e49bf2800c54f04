// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import type { Visitor } from "../../../../../test/support/visitor.ts";
import { createTestRegion, inZaanstad } from "../../map/test-region.ts";

const centre = await createTestCentre();
const region = await createTestRegion(centre);
const { superPool: pool } = centre;
const team = "/team/regio/gemeenten/GM0479";
const line = { role: "explore", words: "Twee ambtenaren kwamen langs.", doneOn: "2026-11-20" };
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query(
    "delete from region.municipality_line; delete from region.municipality_desk; delete from network.keeper",
  );
  coordinator = await centre.coordinator();
});

test("a municipality is told in words: what is there and what is missing, with a link to each, and no number", async () => {
  await region.add({ activity: "drop-in", at: inZaanstad });
  await region.draw();

  const page = await read("/regio/gemeente/GM0479");

  expect(page).toContain('href="/regio/vak/drop-in/GM0479"');
  expect(page).toContain("Sociale participatie");
  expect(page).not.toMatch(/\d+ (van|procent|%)|punten|score/);
  expect((await centre.visitor().get("/regio/gemeente/GM0363")).status).toBe(404);
});

test("a building block is told per activity: where it is there, and where it is missing", async () => {
  await region.add({ activity: "drop-in", at: inZaanstad });
  await region.draw();

  const page = await read("/regio/bouwsteen/social-participation");

  expect(page).toContain('href="/regio/vak/drop-in/GM0479"');
  expect(page).toContain('href="/regio/vak/buddy/GM0439"');
  expect((await centre.visitor().get("/regio/bouwsteen/iets")).status).toBe(404);
});

describe("what a municipality did", () => {
  test("is written by the team, dated, by the name of the house", async () => {
    await coordinator.post(`${team}/regels`, line);
    await centre.hearOfChanges();

    const page = await read("/regio/gemeente/GM0479");
    expect(page).toContain(line.words);
    expect(page).toContain("20 november 2026, geschreven door De Proeftuin");
    expect(await read("/regio/gemeente/GM0431")).not.toContain(line.words);
  });

  test("can be taken back and shown again", async () => {
    await coordinator.post(`${team}/regels`, line);
    const own = `${team}/regels/${await lineId()}`;

    await coordinator.post(`${own}/terug`, {});
    await centre.hearOfChanges();
    expect(await read("/regio/gemeente/GM0479")).not.toContain(line.words);

    await coordinator.post(`${own}/weer`, {});
    await centre.hearOfChanges();
    expect(await read("/regio/gemeente/GM0479")).toContain(line.words);
  });

  test("has one of the four ways, words, and a day that has been", async () => {
    const response = await coordinator.post(`${team}/regels`, { words: "Later misschien", doneOn: "2027-01-01" });
    const page = await response.text();

    expect(response.status).toBe(422);
    expect(page).toContain('href="#role"');
    expect(page).toContain('href="#doneOn"');
    expect(page).toContain("Later misschien");
  });
});

describe("the municipality itself", () => {
  test("writes behind its own link, after the team said which organization it is", async () => {
    const { link, organizationId } = await addKeeper("Gemeente Zaanstad");
    expect((await centre.visitor().get(link)).status).toBe(404);

    expect(await read(`${team}?zoek=zaanst`, coordinator)).toContain("Gemeente Zaanstad");
    await coordinator.post(`${team}/loket`, { organization: organizationId });
    await centre.visitor().post(link, line);
    await centre.hearOfChanges();

    expect(await read("/regio/gemeente/GM0479")).toContain("geschreven door Gemeente Zaanstad");
    expect(await read(link.replace("/regio/", "/wegwijzer/").replace("/gemeente", ""))).toContain(
      "Schrijf op wat de gemeente Zaanstad deed",
    );
  });

  test("takes back its own line, and not that of the team", async () => {
    const { link, organizationId } = await addKeeper("Gemeente Zaanstad");
    await coordinator.post(`${team}/loket`, { organization: organizationId });
    await coordinator.post(`${team}/regels`, line);
    const ofTeam = await lineId();
    expect((await centre.visitor().post(`${link}/${ofTeam}/terug`, {})).status).toBe(404);

    await centre.visitor().post(link, { ...line, words: "Wij gaven een zaal." });
    const { rows } = await pool.query("select id from region.municipality_line where organization_id is not null");
    await centre.visitor().post(`${link}/${rows[0].id}/terug`, {});
    expect((await pool.query("select words from region.municipality_line where taken_back_at is null")).rows).toEqual([
      { words: line.words },
    ]);
  });

  test("writes no more once it is untied", async () => {
    const { link, organizationId } = await addKeeper("Gemeente Zaanstad");
    await coordinator.post(`${team}/loket`, { organization: organizationId });
    await coordinator.post(`${team}/loket/weg`, {});

    expect((await centre.visitor().post(link, line)).status).toBe(404);
  });
});

async function addKeeper(name: string): Promise<{ link: string; organizationId: string }> {
  const organizationId = await region.organizationNamed(name);
  const id = randomUUID();
  await pool.query(
    `insert into network.keeper (id, region_id, organization_id, form_key, invited_at)
     select $1, region_id, id, gen_random_uuid(), now() from network.organization where id = $2`,
    [id, organizationId],
  );
  return {
    organizationId,
    link: `/regio/bijhouden/${linkToken(centre.keys, { kind: "keeper", id, version: 1 })}/gemeente`,
  };
}

async function lineId(): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from region.municipality_line");
  return rows[0]?.id ?? "";
}

async function read(address: string, as: Visitor = centre.visitor()): Promise<string> {
  return await (await as.get(address)).text();
}
