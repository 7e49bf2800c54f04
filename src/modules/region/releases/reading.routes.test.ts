// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { releaseTables } from "./personal-tables.ts";
import { workingIn } from "./release-test-document.ts";

const house = await createTestCentre();
const { superPool, centre, clock } = house;
const { start, write, letRead, afterReading, say, door } = workingIn(house);
let noor: Visitor;
let sam: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  noor = await house.coordinator();
  sam = await house.host();
});
beforeEach(async () => {
  clock.set("2026-11-24T11:00");
  await superPool.query("truncate region.release, region.release_door cascade");
});

const read = async (address: string, by: Visitor = house.visitor()) => await (await by.get(address)).text();
const inHouse = (path: string) => `${door}/${path.split("/").at(-1)}`;

async function inReading(): Promise<string> {
  const path = await start(noor);
  await write(noor, path);
  await letRead(noor, path);
  return path;
}

describe("those it is about read first", () => {
  test("by the link in the house, without an account, on the days that were chosen and no longer", async () => {
    const path = await inReading();

    expect(await read(door)).toContain("Een jaar in huis");
    expect(await read(inHouse(path))).toContain("Elke week aten we samen.");
    afterReading();
    expect(await read(door)).toContain("Er is nu niets om mee te lezen");
    expect((await house.visitor().get(inHouse(path))).status).toBe(404);
  });

  test("not before the house lets it be read", async () => {
    const path = await start(noor);
    await write(noor, path);

    expect((await house.visitor().get(inHouse(path))).status).toBe(404);
  });

  test("at one's own place too, for whoever takes part here and for nobody else", async () => {
    const path = await inReading();
    const own = `/mijn-plek/vrijgeven/${path.split("/").at(-1)}`;
    const eva = (await house.signInAs({ role: "participant" })).visitor;
    const outside = await house.coordinatorOf(await house.addCentre("elders", "elders"));

    expect(await read("/mijn-plek", eva)).toContain("Wat over ons naar buiten gaat");
    expect(await read(own, eva)).toContain("Elke week aten we samen.");
    expect((await eva.post(own, { kind: "words", body: "Mooi." })).status).toBe(303);
    expect((await outside.get(own)).status).toBe(404);
    expect(await read("/mijn-plek", outside)).not.toContain("Wat over ons naar buiten gaat");
  });

  test("a renewed link ends the old one, and sent twice it is renewed once", async () => {
    await noor.post("/team/vrijgeven/link", { version: "1" });
    await noor.post("/team/vrijgeven/link", { version: "1" });

    expect((await house.visitor().get(door)).status).toBe(404);
    expect((await superPool.query("select link_version from region.release_door")).rows).toEqual([{ link_version: 2 }]);
  });
});

describe("saying something about it", () => {
  test("needs no name, is told to the team, and can be taken back", async () => {
    const path = await inReading();
    const formKey = randomUUID();
    const visitor = house.visitor();
    const sent = await visitor.post(inHouse(path), { kind: "words", body: "We aten op dinsdag.", formKey });
    await visitor.post(inHouse(path), { kind: "words", body: "We aten op dinsdag.", formKey });

    expect(await visitor.read(sent)).toContain("Het team leest dit en geeft hier antwoord.");
    expect(await read(path, sam)).toContain("We aten op dinsdag.");
    expect(await countWords()).toBe(1);
    expect(await visitor.read(await visitor.post(`${inHouse(path)}/terug`, { formKey }))).toContain("teruggenomen");
    expect(await countWords()).toBe(0);
  });

  test("nobody takes back what another said, nor what was answered", async () => {
    const path = await inReading();
    const formKey = randomUUID();
    await say(path, { formKey });
    await house.visitor().post(`${inHouse(path)}/terug`, {});
    expect(await countWords()).toBe(1);

    await superPool.query("update region.release_word set outcome = 'answered', answered_at = now()");
    await house.visitor().post(`${inHouse(path)}/terug`, { formKey });
    expect(await countWords()).toBe(1);
  });

  test("an objection names its part, and what was typed comes back", async () => {
    const path = await inReading();
    const answer = await say(path, { kind: "objection", body: "Dit gaat over mij." });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain("Kies tegen welk stuk je bezwaar hebt.");
    expect(page).toContain("Dit gaat over mij.");
  });

  test("what was said goes a month after the release, and after a year in any event", async () => {
    const path = await inReading();
    await say(path, {});
    const left = async () => {
      await clearPastTerms(house.db, releaseTables, clock.now());
      return await countWords();
    };

    clock.set("2027-11-23T11:00");
    expect(await left()).toBe(1);
    clock.set("2027-11-25T11:00");
    expect(await left()).toBe(0);
  });
});

test("the register tells what was released to whom and when, in the house and to the team, and to nobody outside", async () => {
  const path = await inReading();
  afterReading();
  await noor.post(`${path}/voorstel`, {});
  await sam.post(`${path}/vrijgave`, {});
  await noor.post(`${path}/geven`, { toWhom: "Gemeente Zaanstad", expiresOn: "2027-03-01" });

  const eva = (await house.signInAs({ role: "participant" })).visitor;
  for (const page of [await read(door), await read("/mijn-plek/vrijgeven", eva), await read("/team/vrijgeven", sam)]) {
    expect(page).toContain("Op 2 december 2026 gegeven aan Gemeente Zaanstad.");
  }
  expect(await read(inHouse(path))).toContain("Elke week aten we samen.");
  expect((await house.visitor().get("/mijn-plek/vrijgeven")).status).toBe(303);
});

async function countWords(): Promise<number | null> {
  return (await superPool.query("select from region.release_word")).rowCount;
}
