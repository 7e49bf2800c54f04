// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createMatching } from "./match-test-making.ts";

const { house, superPool, ask, join, isAvailable, counted } = await createMatching();

test("somebody asks, is told a kind no, chooses another, and both say yes: they are on their way", async () => {
  const samir = await join("Samir", { languages: ["nl", "tr"], neighbourhoods: ["Kogerveld"], days: ["thu"] });
  const bep = await join("Bep");
  const wilg = await ask({ languages: "{tr}", neighbourhood: "kogerveld", days: "{thu}", words: "Ik zit vast" });

  const own = await wilg.read();
  expect(own).toContain("Samir spreekt Turks, doet waar je om vroeg, woont of komt in Kogerveld en kan op donderdag.");
  expect(own).toContain("Bep doet waar je om vroeg.");
  expect(own.indexOf("Samir")).toBeLessThan(own.indexOf("Bep"));

  const chosen = await wilg.press("/keuze", { peer: samir.id });
  expect(chosen).toContain("Je vroeg Samir op 24 november 2026 om kennis te maken");
  const list = await samir.read("/team/traject-vragen");
  expect(list).toContain("Wilg");
  expect(list).not.toContain("Ik zit vast");
  const asked = await samir.open();
  expect(asked).toContain("Ik zit vast");
  expect((await bep.browser.get(await samir.address())).status).toBe(404);
  expect((await superPool.query("select from people.reading where about_id = $1", [wilg.id])).rows).toHaveLength(1);

  await samir.press("/nee", { no: "notMyTheme" });
  const after = await wilg.read();
  for (const words of ["Samir schreef je:", "dit ligt te dicht bij wat ik zelf meemaak", "Dat zegt niets over jou"])
    expect(after.toLowerCase()).toContain(words.toLowerCase());
  expect(after).not.toContain("Samir spreekt Turks");
  expect((await samir.browser.get("/team/traject-vragen")).status).toBe(200);
  expect(await samir.read("/team/traject-vragen")).not.toContain("Wilg");

  await wilg.press("/keuze", { peer: bep.id });
  await bep.press("/kennismaken", { meeting: "Dinsdag in de tuin" });
  expect(await wilg.read()).toContain("Dinsdag in de tuin");
  house.clock.set("2026-12-01T10:00");
  expect(await wilg.press("/ja")).toContain("Je zei ja. Zegt Bep dat ook");
  expect(await bep.open()).toContain("Wie het vroeg zei al ja");
  await bep.press("/ja", {});
  house.clock.set("2026-11-24T11:00");

  const { rows } = await superPool.query(
    "select peer_name, began_on::text as began_on from support.path where id = $1",
    [wilg.id],
  );
  expect(rows).toEqual([{ peer_name: "Bep", began_on: "2026-12-01" }]);
  expect(await counted("first-talk")).toEqual([{ detail: "week", number: 1 }]);
  expect(await wilg.read()).not.toContain("Met wie?");
});

test("of two tabs that choose at once one goes first, and the other hears that somebody was chosen", async () => {
  const peers = await Promise.all(["Ans", "Bo", "Cas"].map(async (name) => await join(name)));
  const wilg = await ask();

  const answers = await Promise.all(
    peers.map(async ({ id }) => await wilg.browser.post(`${wilg.address}/keuze`, { peer: id })),
  );

  const told = answers.filter(({ headers }) => headers.get("location")?.includes("niet=al-gekozen"));
  expect(told).toHaveLength(2);
  expect((await superPool.query("select from support.match")).rows).toHaveLength(1);
  expect(await wilg.browser.read(told[0] ?? new Response())).toContain("Er is al iemand gekozen");
});

test("of two people who choose the last room one gets it, and the other sees who else there is", async () => {
  const samir = await join("Samir", { room: 1 });
  await join("Bep");
  const [wilg, mees] = [await ask(), await ask()];

  const answers = await Promise.all(
    [wilg, mees].map(async (one) => await one.browser.post(`${one.address}/keuze`, { peer: samir.id })),
  );

  expect(answers.filter(({ headers }) => headers.get("location")?.includes("niet=vol"))).toHaveLength(1);
  expect((await superPool.query("select from support.match where peer_id = $1", [samir.id])).rows).toHaveLength(1);
  const other = answers[0]?.headers.get("location")?.includes("niet=vol") ? wilg : mees;
  const page = await other.read("?niet=vol");
  expect(page).toContain("net geen ruimte meer");
  expect(page).not.toContain("Samir");
});

test("the same form sent twice asks once, and nobody can be asked who was not proposed", async () => {
  const samir = await join("Samir", { room: 1 });
  const other = await join("Ver", { kinds: ["buddy"] });
  const wilg = await ask();
  const form = { peer: samir.id, formKey: randomUUID() };

  await wilg.press("/keuze", { peer: other.id });
  expect((await superPool.query("select from support.match")).rows).toHaveLength(0);
  await Promise.all([form, form].map(async (one) => await wilg.browser.post(`${wilg.address}/keuze`, one)));
  await wilg.press("/keuze", form);

  expect((await superPool.query("select from support.match")).rows).toHaveLength(1);
});

test("whoever asked stops without a word, asks the same one again later, and there is room again", async () => {
  const samir = await join("Samir", { room: 1 });
  const wilg = await ask();
  await wilg.press("/keuze", { peer: samir.id });
  expect(await isAvailable(samir.id)).toBe(false);

  const stopped = await wilg.press("/iemand-anders");

  expect(stopped).toContain("Je stopte met Samir");
  expect(stopped).toContain("Toch weer met iemand van eerder");
  expect(await isAvailable(samir.id)).toBe(true);
  expect((await samir.browser.get(await samir.address())).status).toBe(404);
  expect(await wilg.press("/keuze", { peer: samir.id })).toContain("Je vroeg Samir");
});

test("at the table both say yes on paper, for who has no screen; for who has e-mail the other answers alone", async () => {
  const samir = await join("Samir");
  const wilg = await ask();
  await wilg.press("/keuze", { peer: samir.id });
  await samir.press("/kennismaken", {});

  expect(await samir.open()).toContain("De ander heeft geen scherm");
  await samir.press("/ja-aan-tafel", { both: "yes" });

  expect((await superPool.query("select from support.path where id = $1", [wilg.id])).rows).toHaveLength(1);
  const { rows } = await superPool.query("select asker_yes_at_table, ended_by from support.match");
  expect(rows).toEqual([{ asker_yes_at_table: true, ended_by: "path" }]);
  const mailed = await ask({ email: "mees@thuis.example" });
  await mailed.press("/keuze", { peer: samir.id });
  await samir.press("/kennismaken", {});
  expect(await samir.open()).not.toContain("De ander heeft geen scherm");
  expect((await samir.browser.post(`${await samir.address()}/ja-aan-tafel`, { both: "yes" })).status).toBe(404);
});

test("only after the peer worker would like to meet there is something to say yes to", async () => {
  const samir = await join("Samir");
  const wilg = await ask();
  await wilg.press("/keuze", { peer: samir.id });

  await wilg.press("/ja");
  await samir.press("/ja", {});

  expect((await superPool.query("select from support.path")).rows).toEqual([]);
  expect((await superPool.query("select asker_yes_at, peer_yes_at from support.match")).rows).toEqual([
    { asker_yes_at: null, peer_yes_at: null },
  ]);
});

test("a coordinator reads and chooses only where they were asked to look along, and that can be taken back", async () => {
  const samir = await join("Samir");
  const noor = await house.coordinator();
  const wilg = await ask();
  const choose = async () => await noor.post(`/team/vragen/${wilg.id}/koppeling`, { peer: samir.id });

  expect((await choose()).status).toBe(404);
  expect(await wilg.press("/meekijken")).toContain("Sinds 24 november 2026 kunnen de coördinatoren je vraag lezen");
  await wilg.press("/zelf-kiezen");
  expect((await choose()).status).toBe(404);
  await wilg.press("/meekijken");
  expect((await choose()).status).toBe(303);

  expect(await wilg.read()).toContain("Iemand van het team vroeg Samir");
  expect(await (await noor.get("/team/traject-vragen")).text()).not.toContain("Wilg");
});
