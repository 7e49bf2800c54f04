// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import type { Visitor } from "../../../../../test/support/visitor.ts";
import { inZaanstad } from "../../map/test-region.ts";
import { cellTables } from "../personal-tables.ts";
import { createTestCells, dropIn, dropInPage } from "../test-cells.ts";

const { centre, pool, region, clear, offer, follow, keeperOf, one, read, stateOf } = await createTestCells();
const say = "/team/regio/zeggen";
const newSayings = "select id from region.saying where shown_at is null and ended_on is null";
let coordinator: Visitor;

beforeAll(async () => {
  coordinator = await centre.coordinator();
});
beforeEach(clear);

describe("saying that a cell is otherwise", () => {
  test("flips it at once when a coordinator says so, with the reason, the day and the organization", async () => {
    await follow();
    expect(await stateOf(dropIn)).toBe("missing");

    await coordinator.post(say, { ...dropIn, kind: "there", words: "De soepgroep is er elke dag." });
    await follow();

    expect(await stateOf(dropIn)).toBe("there");
    const page = await read(dropInPage);
    expect(page).toContain("De soepgroep is er elke dag.");
    expect(page).toContain("De Proeftuin, 24 november 2026");
  });

  test("ends by itself when the directory says the same", async () => {
    await coordinator.post(say, { ...dropIn, kind: "there", words: "De soepgroep is er elke dag." });
    await offer("De Brug");
    await follow();

    expect(await read(dropInPage)).not.toContain("De soepgroep is er elke dag.");
    expect(await one("select id from region.saying where ended_because = 'agreed'")).not.toBe("");
  });

  test("can be taken back, and put back again", async () => {
    await coordinator.post(say, { ...dropIn, kind: "there", words: "De soepgroep." });
    const id = await one("select id from region.saying");

    await coordinator.post(`/team/regio/gezegd/${id}/terug`, {});
    await follow();
    expect(await stateOf(dropIn)).toBe("missing");

    await coordinator.post(`/team/regio/gezegd/${id}/ja`, {});
    await follow();
    expect(await stateOf(dropIn)).toBe("there");
  });

  test("sent twice it is said once; with nothing chosen it asks, and keeps what was typed", async () => {
    const form = { ...dropIn, kind: "remark", words: "Wie weet meer?", formKey: randomUUID() };
    await Promise.all([coordinator.post(say, form), coordinator.post(say, form)]);
    expect((await pool.query("select 1 from region.saying")).rowCount).toBe(1);

    const asked = await coordinator.post(say, { ...dropIn, words: "Er is <b>veel</b> te doen." });
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain("Kies wat je wilt zeggen.");
    expect(page).toContain("Er is &lt;b>veel");
  });

  test("names a place of this region only", async () => {
    const form = { ...dropIn, place: "GM0363", kind: "there", words: "In Amsterdam." };

    const answer = await coordinator.post(say, form);

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Kies een plek in deze regio.");
  });
});

describe("what comes", () => {
  const coming = { ...dropIn, kind: "coming", words: "Een huiskamer.", who: "De Linde", fromOn: "2027-03-01" };

  test("shows as coming with who and from when, and ends when it is there", async () => {
    await coordinator.post(say, coming);
    await follow();
    expect(await stateOf(dropIn)).toBe("coming");
    expect(await read(dropInPage)).toContain("De Linde, vanaf 1 maart 2027");

    await offer("De Linde");
    await follow();
    expect(await stateOf(dropIn)).toBe("there");
    expect(await read(dropInPage)).not.toContain("Een huiskamer.");
  });

  test("asks from when", async () => {
    const asked = await coordinator.post(say, { ...coming, fromOn: "" });

    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Vul in vanaf welke dag.");
  });

  test("a month after its day it is no longer said to come, and asks kindly how it stands", async () => {
    await coordinator.post(say, coming);
    centre.clock.set("2027-04-02T11:00");
    coordinator = await centre.coordinator();
    await follow();

    expect(await stateOf(dropIn)).toBe("missing");
    expect(await read(dropInPage)).toContain("Weet jij hoe het ermee staat?");
  });
});

describe("what others than a coordinator say", () => {
  test("waits until it is read: the public sees nothing of it before", async () => {
    const host = await centre.host();
    await host.post(say, { ...dropIn, kind: "missing", words: "De deur is dicht." });
    await offer("De Brug");
    await follow();
    expect(await read(dropInPage)).not.toContain("De deur is dicht.");
    expect(await stateOf(dropIn)).toBe("there");

    expect(await read("/team/regio", coordinator)).toContain("De deur is dicht.");
    await coordinator.post(`/team/regio/gezegd/${await one(newSayings)}/ja`, {});
    await follow();

    expect(await read(dropInPage)).toContain("De deur is dicht.");
    expect(await stateOf(dropIn)).toBe("missing");
  });

  test("an organization says it behind its link, sees that it waits, and takes it back", async () => {
    const link = await keeperOf("De Brug");
    const answer = await centre
      .visitor()
      .post(`${link}/zeggen`, { ...dropIn, kind: "remark", words: "Kom eens kijken." });
    expect(answer.status).toBe(303);
    expect(await read(link)).toContain("Het team leest het nog");

    const id = await one(newSayings);
    await coordinator.post(`/team/regio/gezegd/${id}/ja`, {});
    expect(await read(dropInPage)).toContain("De Brug, 24 november 2026");

    await centre.visitor().post(`${link}/gezegd/${id}/terug`, {});
    expect(await read(dropInPage)).not.toContain("Kom eens kijken.");
  });

  test("one organization does not take back what another said", async () => {
    const link = await keeperOf("De Brug");
    const other = await keeperOf("De Linde");
    await centre.visitor().post(`${link}/zeggen`, { ...dropIn, kind: "remark", words: "Kom eens kijken." });
    const id = await one(newSayings);

    expect((await centre.visitor().post(`${other}/gezegd/${id}/terug`, {})).status).toBe(404);
    expect(await read(other)).not.toContain("Kom eens kijken.");
    expect(await one(newSayings)).toBe(id);
  });

  test("what was declined shows nowhere, and can be shown after all", async () => {
    const link = await keeperOf("De Brug");
    await centre.visitor().post(`${link}/zeggen`, { ...dropIn, kind: "remark", words: "Kom eens kijken." });
    const id = await one(newSayings);

    await coordinator.post(`/team/regio/gezegd/${id}/nee`, {});
    expect(await read(dropInPage)).not.toContain("Kom eens kijken.");
    expect(await read("/team/regio", coordinator)).toContain("Opzij gelegd");

    await coordinator.post(`/team/regio/gezegd/${id}/ja`, {});
    expect(await read(dropInPage)).toContain("Kom eens kijken.");
  });

  test("another region's coordinator finds nothing of it", async () => {
    const link = await keeperOf("De Brug");
    await centre.visitor().post(`${link}/zeggen`, { ...dropIn, kind: "remark", words: "Kom eens kijken." });
    await pool.query("update region.saying set region_id = $1", [
      await one("insert into network.region (name) values ('Elders') returning id"),
    ]);

    expect((await coordinator.post(`/team/regio/gezegd/${await one(newSayings)}/ja`, {})).status).toBe(404);
    expect(await read("/team/regio", coordinator)).not.toContain("Kom eens kijken.");
    await pool.query("delete from network.region where name = 'Elders'");
  });
});

test("nothing moves when the same map is drawn again", async () => {
  await region.add({ activity: "drop-in", by: "De Brug", at: inZaanstad });
  await follow();
  const before = await pool.query("select * from region.cell_history order by activity, place");
  centre.clock.set("2026-11-25T11:00");
  await follow();

  expect((await pool.query("select * from region.cell_history order by activity, place")).rows).toEqual(before.rows);
});

test("what nobody read goes after three months, and what was laid aside after one", async () => {
  const link = await keeperOf("De Brug");
  await centre.visitor().post(`${link}/zeggen`, { ...dropIn, kind: "remark", words: "Kom eens kijken." });
  await centre.visitor().post(`${link}/zeggen`, { ...dropIn, kind: "remark", words: "Of bel ons." });
  await coordinator.post(`/team/regio/gezegd/${await one(`${newSayings} and words like 'Of%'`)}/nee`, {});
  const left = async (days: number) => {
    await clearPastTerms(centre.db, cellTables, centre.clock.now().add({ hours: days * 24 }));
    return (await pool.query<{ words: string }>("select words from region.saying order by words")).rows.map(
      ({ words }) => words,
    );
  };

  expect(await left(30)).toEqual(["Kom eens kijken.", "Of bel ons."]);
  expect(await left(33)).toEqual(["Kom eens kijken."]);
  expect(await left(92)).toEqual([]);
});
