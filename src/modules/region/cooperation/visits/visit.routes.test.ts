// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createTestPartners } from "../test-partners.ts";

const { centre, pool, coordinator, brug, linde, link, read, seen, one, elsewhere } = await createTestPartners();
const team = "/team/samenwerken/bezoeken";
const visit = () => ({
  from: brug(),
  to: linde(),
  visitedOn: "2026-11-03",
  struck: "De deur stond open.",
  next: "Terug in mei.",
});

test("a visit is read by everyone only where whoever tells it says so", async () => {
  await coordinator().post(team, { ...visit(), readers: "organizations" });
  expect(await seen("/samenwerken/bezoeken")).not.toContain("De deur stond open.");
  expect(await read(`${link()}/bezoeken`)).toContain("De deur stond open.");

  const id = await one("select id from region.mutual_visit");
  await coordinator().post(`${team}/${id}`, { ...visit(), readers: "everyone" });

  const page = await seen("/samenwerken/bezoeken");
  expect(page).toContain("De Brug was bij De Linde");
  expect(page).toContain("Terug in mei.");
  await coordinator().post(`${team}/${id}/weg`, {});
  expect(await seen("/samenwerken/bezoeken")).not.toContain("De deur stond open.");
});

test("an organization tells of its own visits behind its link, once for each form", async () => {
  const form = { ...visit(), readers: "everyone", formKey: randomUUID() };
  await Promise.all([1, 2].map(async () => await centre.visitor().post(`${link()}/bezoeken`, form)));

  expect((await pool.query("select 1 from region.mutual_visit")).rowCount).toBe(1);
});

test("it does not tell of two others, nor of a visit to itself or of one to come", async () => {
  const house = centre.centre.organizationId;
  const tell = async (fields: Record<string, string>) => {
    const answer = await centre.visitor().post(`${link()}/bezoeken`, { ...visit(), readers: "everyone", ...fields });
    return [answer.status, await answer.text()] as const;
  };

  expect((await tell({ from: house }))[1]).toContain("Kies jullie eigen organisatie");
  expect((await tell({ to: brug() }))[1]).toContain("Kies twee verschillende organisaties.");
  const [status, page] = await tell({ visitedOn: "2027-01-01" });
  expect(status).toBe(422);
  expect(page).toContain("De deur stond open.");
});

test("of another region it is as if it were not there", async () => {
  await coordinator().post(team, { ...visit(), readers: "everyone" });
  const id = await one("select id from region.mutual_visit");
  const { stranger, host } = await elsewhere();

  expect((await stranger.get(`${team}/${id}`, { host })).status).toBe(404);
  expect(await (await stranger.get("/samenwerken/bezoeken", { host })).text()).not.toContain("De deur stond open.");
});
