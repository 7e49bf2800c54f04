// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

const testCentre = await createTestCentre();
const { superPool, centre, visitor } = testCentre;
await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
const coordinator = await testCentre.coordinator();
const path = "/beheer/zoekwoorden";
const forget = () => testCentre.forgetPages();

beforeEach(async () => {
  await superPool.query("delete from programme.activity; delete from network.synonym; delete from network.service");
  forget();
});

async function add(title: string, facts: { summary?: string; capacity?: number; startsLocal?: string } = {}) {
  const activity = await addActivity(superPool, centre, { title, ...facts });
  await addOccurrence(superPool, activity, { startsLocal: facts.startsLocal ?? "2026-12-15T14:00" });
}

async function readAs(who: ReturnType<typeof visitor>, address: string): Promise<string> {
  forget(); // what another program would hear of from the database
  const html = await who.read(await who.get(address));
  return html
    .replaceAll(/<(svg|style|script).*?<\/\1>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

async function findGroups(): Promise<{ id: string; words: string[]; replaces: string | null }[]> {
  return (await superPool.query("select id, words, replaces from network.synonym order by created_at, id")).rows;
}

describe("words of the centre's own", () => {
  test("a coordinator adds them, and the next visitor finds by them", async () => {
    await add("Spreekuur geld");
    expect(await readAs(visitor(), "/programma?q=platzak")).toContain("Niets past bij");

    const response = await coordinator.post(path, { words: "platzak, Geld", formKey: randomUUID() });

    expect(response.headers.get("location")).toBe(`${path}?bewaard`);
    expect(await readAs(visitor(), "/programma?q=platzak")).toContain("Spreekuur geld");
    expect(await readAs(coordinator, `${path}?probeer=platzak`)).toContain(
      "Dit ziet een bezoeker als eerste in het programma: Spreekuur geld",
    );
  });

  test("they serve the directory too, also where there is no programme; without either there is no such page", async () => {
    await superPool.query("insert into network.service (name) values ('Hulp bij schulden')");
    await coordinator.post(path, { words: "platzak, schulden", formKey: randomUUID() });
    const choose = async (part: string, isOn: boolean) => {
      await superPool.query(
        `insert into network.part_choice (centre_id, part, is_on) values ($1, $2, $3)
         on conflict (centre_id, part) do update set is_on = excluded.is_on`,
        [centre.id, part, isOn],
      );
      await superPool.query("update platform.content_version set version = version + 1");
      await testCentre.hearOfChanges();
    };

    await choose("programme", false);
    expect(await readAs(visitor(), "/wegwijzer?woorden=platzak")).toContain("Hulp bij schulden");
    expect(await readAs(coordinator, `${path}?probeer=platzak`)).toContain(
      "Dit ziet een bezoeker als eerste in de wegwijzer: Hulp bij schulden",
    );

    await choose("directory", false);
    expect((await coordinator.get(path)).status).toBe(404);
    await choose("programme", true);
    expect((await coordinator.get(path)).status).toBe(200);
    await choose("directory", true);
  });

  test("the same form sent twice is one group", async () => {
    const form = { words: "a1, b2", formKey: randomUUID() };
    await coordinator.post(path, form);
    await coordinator.post(path, form);

    expect(await findGroups()).toHaveLength(1);
  });

  test("they can be changed and taken away", async () => {
    await coordinator.post(path, { words: "klei, boetseren", formKey: randomUUID() });
    const [group] = await findGroups();

    await coordinator.post(`${path}/${group?.id}`, { words: "klei, gips", formKey: randomUUID() });
    expect((await findGroups())[0]?.words).toEqual(["klei", "gips"]);

    await coordinator.post(`${path}/${group?.id}/verwijdering`, { formKey: randomUUID() });
    expect(await findGroups()).toEqual([]);
  });

  test.each([
    ["platzak", "Vul ten minste twee woorden in."],
    ["in de rats, arm", "Gebruik losse woorden, met een komma ertussen."],
    [Array.from({ length: 40 }, (_, word) => `woord${word}`).join(","), "Dit zijn te veel woorden."],
  ])("%s is not kept, and the page says why", async (words, problem) => {
    const response = await coordinator.post(path, { words, formKey: randomUUID() });

    expect(response.status).toBe(422);
    expect(await coordinator.read(response)).toContain(problem);
    expect(await findGroups()).toEqual([]);
  });

  test("a group that we give to every centre can be switched off and on again", async () => {
    await add("Spreekuur geld");
    const ours = `${path}/standaard/geld`;

    await coordinator.post(`${ours}/uitschakeling`, { formKey: randomUUID() });
    expect(await readAs(visitor(), "/programma?q=blut")).toContain("Niets past bij");

    await coordinator.post(`${ours}/inschakeling`, { formKey: randomUUID() });
    expect(await readAs(visitor(), "/programma?q=blut")).toContain("Spreekuur geld");
  });

  test("only a coordinator of this house can see or change them", async () => {
    const host = await testCentre.host();
    const stranger = await testCentre.coordinatorOf(await testCentre.addCentre("elders", "elders.example"));
    await coordinator.post(path, { words: "klei, boetseren", formKey: randomUUID() });
    const [group] = await findGroups();

    for (const who of [host, stranger]) {
      expect((await who.get(path)).status).toBe(404);
      expect((await who.post(`${path}/${group?.id}/verwijdering`, { formKey: randomUUID() })).status).toBe(404);
    }
    expect((await coordinator.post(`${path}/${randomUUID()}`, { words: "a1, b2", formKey: randomUUID() })).status).toBe(
      404,
    );
    expect((await coordinator.post(`${path}/standaard/onzin/inschakeling`, { formKey: randomUUID() })).status).toBe(
      404,
    );
    expect(await findGroups()).toHaveLength(1);
  });
});
