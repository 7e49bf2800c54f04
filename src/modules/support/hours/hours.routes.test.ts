// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/people.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { hoursTables } from "./personal-tables.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
let hour: { id: string; slug: string };
let today: string;
const { visitor: volunteer } = await centre.signInAs({ role: "volunteer" });
const coordinator = await centre.coordinator();

beforeEach(async () => {
  centre.clock.set("2026-11-24T11:00");
  await pool.query("truncate programme.activity, support.board_name, support.hour_facts cascade");
  hour = await addActivity(pool, centre.centre, { title: "Spreekuur in De Brug", kind: "consultation-hour" });
  await pool.query("update programme.activity set hosts = '{Samir,Noor}', place_note = 'De Brug' where id = $1", [
    hour.id,
  ]);
  today = await addOccurrence(pool, hour, { startsLocal: "2026-11-24T10:00" });
  await addOccurrence(pool, hour, { startsLocal: "2026-12-01T10:00" });
  centre.forgetPages();
});

describe("somebody who wants to talk", () => {
  test("reads when, where, with whom and what for, and how to reach them before and after", async () => {
    await coordinator.post(`/team/spreekuur/${hour.id}`, {
      ...{ comeFor: "Een brief die je niet snapt\n- Zomaar praten", neighbourhood: "Overwater" },
      ...{ before: "Bel Samir op 06 00 00 00 01.", after: "Loop binnen bij ons." },
    });
    await centre.hearOfChanges();

    const page = await plain("/spreekuur");

    expect(page).toContain("Spreekuur in De Brug Overwater");
    expect(page).toContain("Dinsdag 24 november, 10.00 tot 12.00 uur Nu bezig");
    expect(page).toContain("Dinsdag 1 december, 10.00 tot 12.00 uur");
    expect(page).toContain("Samir, Noor");
    expect(page).toContain("Een brief die je niet snapt Zomaar praten");
    expect(page).toContain("Bel Samir op 06 00 00 00 01 .");
    expect(await read("/spreekuur")).toContain('href="tel:0600000001"');
    expect(await read("/spreekuur")).toContain(`href="/programma/${hour.slug}"`);
    expect(await plain("/en/spreekuur")).toContain("Reaching us before the hour");
  });

  test("reads it in English as far as the team wrote it so, and in Dutch where it did not", async () => {
    await coordinator.post(`/team/spreekuur/${hour.id}`, {
      ...{ comeFor: "Een brief die je niet snapt", before: "Bel Samir.", en_comeFor: "A letter you do not understand" },
    });
    await centre.hearOfChanges();

    const english = await read("/en/spreekuur");
    expect(english).toContain("<ul><li>A letter you do not understand</li></ul>");
    expect(english).not.toContain("Een brief die je niet snapt");
    expect(english).toContain('<p lang="nl">Bel Samir.</p>');
    expect(await read("/spreekuur")).toContain("Een brief die je niet snapt");
    expect(await (await coordinator.get(`/team/spreekuur/${hour.id}`)).text()).toContain(
      "A letter you do not understand",
    );

    await coordinator.post(`/team/spreekuur/${hour.id}`, { comeFor: "Een brief die je niet snapt" });
    await centre.hearOfChanges();
    expect(await read("/en/spreekuur")).toContain("Een brief die je niet snapt");
  });

  test("sees at once that an hour is called off, and no draft, nor another kind of activity", async () => {
    const draft = await addActivity(pool, centre.centre, {
      title: "Klad",
      kind: "consultation-hour",
      published: false,
    });
    await addOccurrence(pool, draft, { startsLocal: "2026-11-25T10:00" });
    const walk = await addActivity(pool, centre.centre, { title: "Wandelen", kind: "sport" });
    await addOccurrence(pool, walk, { startsLocal: "2026-11-25T10:00" });
    await pool.query("update programme.occurrence set cancelled_at = now() where id = $1", [today]);

    const page = await plain("/spreekuur");

    expect(page).toContain("Gaat niet door");
    expect(page).not.toMatch(/Klad|Wandelen|Nu bezig/);
  });

  test("finds the hours from the programme, and what there is instead when there are none", async () => {
    expect(await read(`/programma/${hour.slug}`)).toContain('href="/spreekuur"');
    await pool.query("update programme.activity set ended_at = '2026-01-01'");
    centre.forgetPages();

    const page = await plain("/spreekuur");

    expect(page).toContain("In de komende weken is er geen spreekuur");
    expect(await read("/spreekuur")).toContain('href="/vraag"');
  });
});

describe("what is said of an hour", () => {
  test("comes back to be mended when it is too long, with what was typed", async () => {
    const answer = await coordinator.post(`/team/spreekuur/${hour.id}`, {
      comeFor: "a".repeat(501),
      after: "Kom maar",
    });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Kom maar");
  });

  test("is for who may publish, and of this house alone", async () => {
    const other = await centre.addCentre("elders", "elders.localhost");
    const theirs = await addActivity(pool, other, { kind: "consultation-hour" });

    expect((await volunteer.get(`/team/spreekuur/${hour.id}`)).status).toBe(404);
    expect((await coordinator.get(`/team/spreekuur/${theirs.id}`)).status).toBe(404);
    expect((await coordinator.get("/team/spreekuur/iets")).status).toBe(404);
  });
});

describe("the board of the day", () => {
  test("has a name of choice and since when, for everybody of the team", async () => {
    await volunteer.post("/team/spreekuur", { name: "Roos" });
    centre.clock.set("2026-11-24T11:20");
    await coordinator.post("/team/spreekuur", { name: "" });

    const board = await plain("/team/spreekuur", coordinator);

    expect(board).toContain("Spreekuur in De Brug");
    expect(board).toMatch(/Roos Sinds 11\.00 uur .*Liever geen naam Sinds 11\.20 uur/);
    expect(board).toContain("Ik ga naar Roos");
    expect(await plain("/spreekuur")).not.toContain("Roos");
  });

  test("takes one name of a form that is sent twice", async () => {
    const form = { name: "Roos", formKey: randomUUID() };
    await Promise.all([volunteer.post("/team/spreekuur", form), volunteer.post("/team/spreekuur", form)]);

    expect(await onBoard()).toEqual(["Roos"]);
  });

  test("lets somebody go when it is their turn, and back for a quarter of an hour", async () => {
    await volunteer.post("/team/spreekuur", { name: "Roos" });
    const id = await idOf("Roos");

    const gone = await volunteer.read(await volunteer.post(`/team/spreekuur/${id}/beurt`, {}));
    expect(gone).toContain("Roos staat niet meer op het bord.");
    expect(await volunteer.read(await volunteer.post(`/team/spreekuur/${id}/terug`, {}))).toContain("Ik ga naar Roos");

    await volunteer.post(`/team/spreekuur/${id}/beurt`, {});
    centre.clock.set("2026-11-24T11:16");
    expect((await volunteer.post(`/team/spreekuur/${id}/terug`, {})).status).toBe(404);
    expect(await plain(`/team/spreekuur?weg=${id}`, volunteer)).not.toContain("Roos");
    await clear();
    expect(await onBoard()).toEqual([]);
  });

  test("is empty when the hour ends, on the page at once and in the database within the hour", async () => {
    await volunteer.post("/team/spreekuur", { name: "Roos" });
    await clear();
    expect(await onBoard()).toEqual(["Roos"]);

    centre.clock.set("2026-11-24T12:00");

    expect(await plain("/team/spreekuur", volunteer)).not.toContain("Roos");
    await clear();
    expect(await onBoard()).toEqual([]);
  });

  test("asks which hour where there are two, and keeps the name when that one is over", async () => {
    const other = await addActivity(pool, centre.centre, { title: "Spreekuur Oost", kind: "consultation-hour" });
    const later = await addOccurrence(pool, other, { startsLocal: "2026-11-24T11:30" });
    await volunteer.post("/team/spreekuur", { name: "Roos", hour: later });

    const board = await plain("/team/spreekuur", volunteer);
    expect(board).toMatch(/Spreekuur in De Brug .*Er wacht nu niemand Spreekuur Oost .*Roos/);

    centre.clock.set("2026-11-24T12:10");
    const answer = await volunteer.post("/team/spreekuur", { name: "Vos", hour: today });
    expect(answer.status).toBe(422);
    const again = await answer.text();
    expect(again).toContain("Dat spreekuur is voorbij.");
    expect(again).toContain('value="Vos"');
  });

  test("works on a day without an hour as well, until the house closes", async () => {
    centre.clock.set("2026-11-25T16:00");
    await volunteer.post("/team/spreekuur", { name: "Roos" });
    expect(await plain("/team/spreekuur", volunteer)).toContain("Dit bord geldt tot 17.00 uur.");

    centre.clock.set("2026-11-25T17:00");
    expect(await plain("/team/spreekuur", volunteer)).not.toContain("Roos");
    await volunteer.post("/team/spreekuur", { name: "Vos" });
    expect(await plain("/team/spreekuur", volunteer)).toContain("Vos");
    centre.clock.set("2026-11-26T00:00");
    await clear();
    expect(await onBoard()).toEqual([]);
  });

  test("is not for who takes part, nor for another house", async () => {
    await volunteer.post("/team/spreekuur", { name: "Roos" });
    const other = await centre.addCentre("buren", "buren.localhost");
    const theirs = await centre.signedIn(
      await addPerson(pool, { name: "X", email: "x@buren.example", role: "volunteer", centre: other }),
    );
    const { visitor: participant } = await centre.signInAs({ role: "participant" });

    for (const who of [theirs, participant]) {
      expect((await who.get("/team/spreekuur")).status).toBe(404);
      expect((await who.post(`/team/spreekuur/${await idOf("Roos")}/beurt`, {})).status).toBe(404);
    }
    expect(await onBoard()).toEqual(["Roos"]);
  });
});

async function clear(): Promise<void> {
  await clearPastTerms(centre.db, hoursTables, centre.clock.now());
}

async function onBoard(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>("select name from support.board_name order by since");
  return rows.map(({ name }) => name);
}

async function idOf(name: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from support.board_name where name = $1", [name]);
  return rows[0]?.id ?? "";
}

async function read(address: string, who: Visitor = centre.visitor()): Promise<string> {
  return await (await who.get(address)).text();
}

async function plain(address: string, who?: Visitor): Promise<string> {
  const html = (await read(address, who)).replaceAll(/<(svg|style|script|head).*?<\/\1>/gs, "");
  return html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}
