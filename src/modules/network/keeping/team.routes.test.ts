// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { listPartners } from "../organizations/organization.queries.ts";
import { createTestOrganization, team } from "./keeping-test-organization.ts";

const { centre, pool, coordinator, organization, link, addEntry } = await createTestOrganization();

describe("the team", () => {
  test("adds an organization and an entry, notes a visit, and sees who looked", async () => {
    const added = await coordinator().post(`${team}/organisaties/nieuw`, { name: "De Linde", phone: "075 999 88 77" });
    const page = added.headers.get("location")?.split("?")[0] ?? "";
    const saved = await coordinator().post(`${page}/nieuw`, { name: "Inloop", place0Id: "", place0City: "Waterdam" });
    const entry = saved.headers.get("location")?.split("?")[0] ?? "";

    await coordinator().post(`${entry}/nagelopen`, {
      way: "visited",
      checkedOn: "2026-11-03",
      remark: "Deur zit rechts.",
    });
    const after = await (await coordinator().get(entry)).text();

    expect(after).toContain("Nagelopen op 3 november 2026 door iemand die er was");
    expect(after).toContain("Deur zit rechts.");
    expect((await coordinator().post(`${entry}/nagelopen`, { way: "visited", checkedOn: "2027-01-01" })).status).toBe(
      422,
    );
  });

  test("finds all there is, by name, whatever hides it", async () => {
    await addEntry("Spreekuur géld");
    await pool.query("update network.service set hidden_at = now()");

    const page = await (await coordinator().get(`${team}?woorden=geld`)).text();

    expect(page).toContain("Spreekuur géld");
    expect(page).toContain("Verborgen");
  });

  test("only a coordinator of this region", async () => {
    const id = await addEntry("Spreekuur geld");
    const host = await centre.host();

    for (const address of [team, `${team}/hulp/${id}`, `${team}/organisaties/${organization()}`, `${team}/dubbel`]) {
      expect((await host.get(address)).status).toBe(404);
    }
  });

  test("of another region, with all its links, is as if it were not there", async () => {
    const host = `${randomUUID()}.localhost`;
    const elsewhere = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, host);
    await pool.query(
      "with region as (insert into network.region default values returning id) update network.centre set region_id = region.id from region where centre.id = $1",
      [elsewhere.id],
    );
    const id = await addEntry("Spreekuur geld");
    const stranger = await centre.coordinatorOf(elsewhere);

    for (const address of [`${team}/hulp/${id}`, `${team}/organisaties/${organization()}`]) {
      expect((await stranger.get(address, { host })).status).toBe(404);
    }
    expect((await centre.visitor().get(link(), { host })).status).toBe(404);
    expect((await centre.visitor().get(`/wegwijzer/${id}/klopt-iets-niet`, { host })).status).toBe(404);
  });

  test("sets after how many days something is asked", async () => {
    const days = { staleDays: "60", unansweredDays: "30", hiddenDays: "60", needsNod: "no" };
    expect((await coordinator().post(`${team}/regels`, { ...days, staleDays: "3" })).status).toBe(422);
    await coordinator().post(`${team}/regels`, days);

    expect(await (await coordinator().get(`${team}/regels`)).text()).toContain('value="60"');
  });
});

test("an organization of the directory stands among the partners of a house once the house says so", async () => {
  const added = randomUUID();
  await coordinator().post(`${team}/organisaties/nieuw`, { formKey: added, name: "De Nieuwe Linde" });
  const isPartner = async () => (await listPartners(centre.db)).some(({ id }) => id === added);

  expect(await isPartner()).toBe(false);
  await coordinator().post(`${team}/organisaties/${added}/partner`, { partner: "yes" });
  expect(await isPartner()).toBe(true);
  await coordinator().post(`${team}/organisaties/${added}/partner`, { partner: "no" });
  expect(await isPartner()).toBe(false);
  expect((await coordinator().post(`${team}/organisaties/${added}/partner`, {})).status).toBe(422);
});
