// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestPartners } from "../test-partners.ts";
import { pollJobs } from "./poll.jobs.ts";

const partners = await createTestPartners();
const { centre, pool, coordinator, brug, linde, addLink, read, made, one, elsewhere, listLetters } = partners;
const team = "/team/samenwerken/peilingen";

async function ask(): Promise<{ own: string; address: string }> {
  const own = await made(team, { about: "De zaal op woensdag.", untilOn: "2026-12-01" });
  return { own, address: `/samenwerken/peiling/${own.split("/").at(-1)}` };
}

describe("a short question", () => {
  test("is answered in words by whoever has the link, with a name only if they like", async () => {
    const { own, address } = await ask();
    await centre.visitor().post(address, { holds: "Ja, nog steeds." });
    await centre.visitor().post(address, { changed: "Er viel een dag weg.", organization: "De Brug" });

    const page = await read(own, coordinator());

    expect(page).toContain("Ja, nog steeds.");
    expect(page).toContain("Zonder naam");
    expect(page).toContain("Er viel een dag weg.");
    expect(page).toContain("De Brug");
    expect(await read(address)).not.toContain("Ja, nog steeds.");
  });

  test("keeps of an answer its words and its day, and nothing of who sent it", async () => {
    const { address } = await ask();
    await centre.visitor().post(address, { needs: "Een sleutel." });

    const { rows } = await pool.query("select * from region.support_answer");

    expect(Object.keys(rows[0]).sort()).toEqual(
      ["answered_on", "changed", "form_key", "holds", "id", "needs", "organization", "poll_id"].sort(),
    );
    expect((await pool.query("select 1 from platform.event where subject_id = $1", [rows[0].id])).rowCount).toBe(0);
  });

  test("with nothing said is asked again, and sent twice is said once", async () => {
    const { address } = await ask();
    const empty = await centre.visitor().post(address, { organization: "De Brug" });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('value="De Brug"');

    const form = { holds: "Ja.", formKey: randomUUID() };
    await Promise.all([1, 2].map(async () => await centre.visitor().post(address, form)));
    expect((await pool.query("select 1 from region.support_answer")).rowCount).toBe(1);
  });

  test("closes after its day, and tells what came of it", async () => {
    const { own, address } = await ask();
    await coordinator().post(`${own}/uitkomst`, { outcome: "Wij vroegen de gemeente om een sleutel." });
    centre.clock.set("2026-12-02T11:00");

    await centre.visitor().post(address, { holds: "Te laat." });

    expect((await pool.query("select 1 from region.support_answer")).rowCount).toBe(0);
    expect(await read(address)).toContain("Wij vroegen de gemeente om een sleutel.");
    expect(await read(address)).toContain("Antwoorden kon tot en met 1 december 2026.");
  });

  test("is for the coordinators of its region, who can take an answer away when asked", async () => {
    const { own, address } = await ask();
    await centre.visitor().post(address, { holds: "Ja." });
    const { stranger, host } = await elsewhere();
    expect((await stranger.get(own, { host })).status).toBe(404);
    expect((await centre.visitor().get(address, { host })).status).toBe(404);

    await coordinator().post(`${own}/antwoorden/${await one("select id from region.support_answer")}/weg`, {});
    expect((await pool.query("select 1 from region.support_answer")).rowCount).toBe(0);
  });
});

test("the link goes once by letter, the same to all who agreed something", async () => {
  await addLink(linde(), "jo@linde.example");
  const table = await made("/team/samenwerken/overleggen/nieuw", { kind: "managers", name: "Regio" });
  await coordinator().post(`${table}/leden`, { organization: brug() });
  const { own, address } = await ask();
  for (const _ of [1, 2]) await coordinator().post(`${own}/brief`, {});
  await partners.work(pollJobs, "region.ask-support", "region.support-asked");

  const letters = await listLetters();

  expect(letters.map((letter) => letter.address)).toEqual(["ans@brug.example"]);
  expect(letters[0]?.body).toContain(`http://localhost${address}\n`);
  expect((await pool.query("select 1 from platform.event where kind = 'region.support-asked'")).rowCount).toBe(1);
});
