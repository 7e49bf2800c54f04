// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestPartners } from "../test-partners.ts";

const { centre, coordinator, brug, linde, link, read, seen, one } = await createTestPartners();
const team = "/team/samenwerken/verwijzen";
const way = () => ({ from: brug(), to: linde(), how: "Bel het spreekuur.", helps: "Ga de eerste keer mee." });

test("everyone reads who refers to whom, how, and what helps", async () => {
  await coordinator().post(team, way());

  const page = await seen("/samenwerken/verwijzen");

  for (const words of ["Naar De Linde", "Vanuit De Brug", "Bel het spreekuur.", "Ga de eerste keer mee."]) {
    expect(page).toContain(words);
  }
  expect(page).toContain("Verteld op 24 november 2026.");
});

test("it can be changed and taken away", async () => {
  await coordinator().post(team, way());
  const id = await one("select id from region.referral_way");
  expect((await coordinator().post(`${team}/${id}`, { ...way(), how: "" })).status).toBe(422);
  await coordinator().post(`${team}/${id}`, { ...way(), how: "Loop samen binnen." });
  expect(await seen("/samenwerken/verwijzen")).toContain("Loop samen binnen.");

  await coordinator().post(`${team}/${id}/weg`, {});
  expect(await seen("/samenwerken/verwijzen")).not.toContain("Loop samen binnen.");
});

test("an organization tells its own way behind its link, and not that of two others", async () => {
  await centre.visitor().post(`${link()}/verwijzen`, way());
  const others = { ...way(), from: centre.centre.organizationId };

  expect((await centre.visitor().post(`${link()}/verwijzen`, others)).status).toBe(422);
  expect(await read(`${link()}/verwijzen`)).toContain("Bel het spreekuur.");
});
