// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "../../../../../test/support/visitor.ts";
import { inZaanstad } from "../../map/test-region.ts";
import { createTestCells, dropIn, dropInPage } from "../test-cells.ts";

const { centre, pool, region, clear, offer, follow, keeperOf, addHouseEntry, one, read, letters, stateOf } =
  await createTestCells();
const answerTitle = "Dubbel: wat zij ervan zeggen";
let coordinator: Visitor;

beforeAll(async () => {
  coordinator = await centre.coordinator();
});
beforeEach(clear);

describe("two organizations that do the same", () => {
  test("hear it first: until they answered the map says that it is there, and no more", async () => {
    const { brug, linde } = await makeDouble();

    expect(await stateOf(dropIn)).toBe("there");
    expect(await read(dropInPage)).not.toContain(answerTitle);
    expect(await read("/regio.csv")).not.toContain("Dubbel");
    for (const link of [brug, linde]) expect(await read(link)).toContain("Hier doet een ander hetzelfde als jullie");
  });

  test("get one letter each, to their own page, and none the next day", async () => {
    await makeDouble();
    centre.clock.set("2026-11-25T11:00");
    await follow();

    const sent = await letters();
    expect(sent.map(({ address }) => address)).toEqual(["brug@post.example", "linde@post.example"]);
    for (const { subject, body } of sent) {
      expect(body).toContain("/regio/bijhouden/");
      expect(subject + body).not.toMatch(/Brug|Linde|Inloop|Zaanstad/);
    }
  });

  test("read of it on the page where they keep their entries", async () => {
    const { brug } = await makeDouble();

    const entries = await read(brug.replace("/regio/", "/wegwijzer/"));

    expect(entries).toContain("Inloop en ontmoeting in Zaanstad: een ander doet hetzelfde. Wat vinden jullie daarvan?");
  });

  test("everybody reads it with their answers, as soon as the last one answered", async () => {
    const { brug, linde } = await makeDouble();
    await answer(brug, "talk", "Onze groep zit vol.");
    await follow();
    expect(await stateOf(dropIn)).toBe("there");
    expect(await read(dropInPage)).not.toContain("Onze groep zit vol.");

    await answer(linde, "fine", "Bij ons komen vooral buren.");
    await follow();

    expect(await stateOf(dropIn)).toBe("double");
    expect(await read("/regio.csv")).toContain("Dubbel");
    const page = await read(dropInPage);
    expect(page).toContain(answerTitle);
    expect(page).toContain("De Brug, 24 november 2026");
    expect(page).toContain("Onze groep zit vol.");
    expect(page).toContain("Bij ons komen vooral buren.");
  });

  test("that both find it not too many, the map says that it is fine so", async () => {
    const { brug, linde } = await makeDouble();
    await answer(brug, "fine", "Twee is niet te veel.");
    await answer(linde, "fine", "Goed zo.");
    await follow();

    expect(await stateOf(dropIn)).toBe("fine");
    expect(await read(dropInPage)).toContain("Dubbel, en dat is goed zo");
  });

  test("without an answer it shows two weeks after they were told, and not a day before", async () => {
    await makeDouble();
    centre.clock.set("2026-12-07T11:00");
    await follow();
    expect(await stateOf(dropIn)).toBe("there");

    centre.clock.set("2026-12-08T11:00");
    await follow();

    expect(await stateOf(dropIn)).toBe("double");
    expect(await read(dropInPage)).toContain("Hier kan hun antwoord staan.");
  });

  test("answer otherwise when they see it otherwise", async () => {
    const { brug, linde } = await makeDouble();
    await answer(brug, "talk", "Onze groep zit vol.");
    await answer(linde, "fine", "Goed zo.");
    await answer(brug, "fine", "Om en om werkt het.");

    const page = await read(dropInPage);
    expect(page).toContain("Om en om werkt het.");
    expect(page).not.toContain("Onze groep zit vol.");
  });

  test("of whom one cannot be written to: nothing shows until the team told it", async () => {
    await offer("De Brug");
    await offer("De Linde");
    await keeperOf("De Brug", "brug@post.example");
    await follow();
    centre.clock.set("2027-01-24T11:00");
    coordinator = await centre.coordinator();
    await follow();
    expect(await stateOf(dropIn)).toBe("there");
    expect(await read("/team/regio", coordinator)).toContain("Wie het nog niet weet");

    const linde = await region.organizationNamed("De Linde");
    await coordinator.post(`/team/regio/verteld/${linde}`, {});
    centre.clock.set("2027-02-07T11:00");
    coordinator = await centre.coordinator();
    await follow();

    expect(await stateOf(dropIn)).toBe("double");
  });

  test("a third that comes hears it first too: it is not named before it could answer", async () => {
    const { brug, linde } = await makeDouble();
    await answer(brug, "fine", "Twee is niet te veel.");
    await answer(linde, "fine", "Goed zo.");
    const zwaan = await keeperOf("De Zwaan", "zwaan@post.example");
    await region.add({ activity: "drop-in", by: "De Zwaan", at: inZaanstad });
    await follow();
    expect(talkOf(await read(dropInPage))).not.toContain("De Zwaan");

    await answer(zwaan, "talk", "Wij zijn nieuw.");
    await follow();

    expect(talkOf(await read(dropInPage))).toContain("De Zwaan");
    expect(await stateOf(dropIn)).toBe("double");
  });

  test("are double no longer when one goes, and of what nobody read nothing is left", async () => {
    const first = await offer("De Brug");
    await offer("De Linde");
    await follow();
    await pool.query("delete from network.service where id = $1", [first]);
    await follow();

    expect((await pool.query("select 1 from region.double_cell")).rowCount).toBe(0);
  });

  test("are not double for other people", async () => {
    await region.add({ activity: "drop-in", by: "De Brug", at: inZaanstad, audiences: ["women"] });
    await region.add({ activity: "drop-in", by: "De Linde", at: inZaanstad, audiences: ["men"] });
    await follow();

    expect((await pool.query("select 1 from region.double_cell")).rowCount).toBe(0);
  });

  test("stay one question when one organization turns out to be the other", async () => {
    const { brug } = await makeDouble();
    await answer(brug, "fine", "Twee is niet te veel.");
    const [old, into] = [await region.organizationNamed("De Linde"), await region.organizationNamed("De Brug")];
    await coordinator.post(`/team/wegwijzer/dubbel/organisaties/${into}/${old}`, { sure: "yes" });
    await follow();

    expect((await pool.query("select 1 from region.double_cell")).rowCount).toBe(0);
  });
});

describe("answering", () => {
  test("asks how they see it and in which words, and keeps what was typed", async () => {
    const { brug } = await makeDouble();

    const asked = await centre.visitor().post(`${brug}/dubbel/${await doubleId()}`, { words: "Onze groep." });

    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain("Kies hoe jullie ernaar kijken.");
    expect(page).toContain("Onze groep.");
  });

  test("is for who is one of them alone", async () => {
    await makeDouble();
    const strange = await keeperOf("De Zwaan");
    const path = `/dubbel/${await doubleId()}`;

    expect((await centre.visitor().get(strange + path)).status).toBe(404);
    expect((await centre.visitor().post(strange + path, { view: "fine", words: "Prima." })).status).toBe(404);
    expect((await coordinator.get(`/team/regio${path}`)).status).toBe(404);
  });

  test("a house answers on the page of its team", async () => {
    await addHouseEntry();
    await offer("De Brug");
    const brug = await keeperOf("De Brug");
    await follow();
    expect(await read("/team/regio", coordinator)).toContain("Meer dan één doet hetzelfde");

    await coordinator.post(`/team/regio/dubbel/${await doubleId()}`, { view: "talk", words: "Wij praten graag." });
    await answer(brug, "fine", "Goed zo.");

    expect(await read(dropInPage)).toContain("Wij praten graag.");
  });
});

async function makeDouble(): Promise<{ brug: string; linde: string }> {
  await offer("De Brug");
  await offer("De Linde");
  const brug = await keeperOf("De Brug", "brug@post.example");
  const linde = await keeperOf("De Linde", "linde@post.example");
  await follow();
  return { brug, linde };
}

async function answer(link: string, view: string, words: string): Promise<void> {
  const sent = await centre.visitor().post(`${link}/dubbel/${await doubleId()}`, { view, words });
  expect(sent.status).toBe(303);
}

async function doubleId(): Promise<string> {
  return await one("select id from region.double_cell where ended_on is null");
}

/** What stands below the entries of the cell. */
function talkOf(page: string): string {
  return page.slice(page.indexOf('id="h-dubbel"'));
}
