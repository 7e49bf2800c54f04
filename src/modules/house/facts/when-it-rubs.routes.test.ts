// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const house = await createTestCentre();
const { superPool, centre } = house;
let coordinator: Visitor;
let host: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  [coordinator, host] = [await house.coordinator(), await house.host()];
});

test("before anything is filled in, every page still says where one can go", async () => {
  const agreements = await (await house.visitor().get("/huisafspraken")).text();
  const sheet = await (await host.get("/team/als-het-spannend-is")).text();

  expect(agreements).toContain("We hebben ze nog niet opgeschreven.");
  expect(agreements).toContain("Ook de gemeente kan je dat vertellen.");
  for (const number of ["112", "113", "0800-0113", "0900-8844"]) expect(sheet).toContain(`>${number}</a>`);
  expect(sheet).toContain("Huisartsenspoedpost");
});

test("the centre's own numbers come on the sheet, to be called with one tap", async () => {
  const numbers = { callFirst: "Noor, coördinator: 06 12 34 56 78\nWie er boven is", doctorsPost: "075-222 22 22" };
  await coordinator.post("/beheer/als-het-schuurt", { ...numbers, longestNoWeeks: "13" });

  const sheet = await (await host.get("/team/als-het-spannend-is")).text();

  expect(sheet).toContain('href="tel:0612345678"');
  expect(sheet).toContain("Wie er boven is");
  expect(sheet).toContain('href="tel:0752222222"');
});

test("a form with mistakes comes back with what was typed, and changes nothing", async () => {
  const mistakes = {
    confidantName: "Fenna",
    confidantMail: "fenna",
    complaintsSite: "javascript:x",
    longestNoWeeks: "20",
  };
  const answer = await coordinator.post("/beheer/als-het-schuurt", mistakes);

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["naam@voorbeeld.nl", "https://", "van 1 tot 13", "Fenna"]) expect(html).toContain(words);
  expect(await (await house.visitor().get("/huisafspraken")).text()).not.toContain("Fenna");
});

test("house agreements are written in versions, of which the latest is shown and none is lost", async () => {
  const write = async (body: string, agreedOn: string) =>
    await coordinator.post("/beheer/als-het-schuurt/huisafspraken", { body, agreedOn, madeBy: "de huisvergadering" });
  await write("## Samen\n\n- We laten elkaar uitpraten", "01-10-2026");
  await write("## Samen\n\n- We luisteren <script>alert(1)</script>", "2026-11-20");
  await house.hearOfChanges();

  const now = await (await house.visitor().get("/huisafspraken")).text();
  const before = await (await house.visitor().get("/huisafspraken?versie=1")).text();

  expect(now).toContain("<li>We luisteren &lt;script&gt;");
  expect(now).toContain("Afgesproken op 20 november 2026, door de huisvergadering.");
  expect(before).toContain("We laten elkaar uitpraten");
  expect((await house.visitor().get("/huisafspraken?versie=9")).status).toBe(404);
  const english = await (await house.visitor().get("/en/huisafspraken")).text();
  expect(english).toContain('<div class="tekst" lang="nl">');
});

test("only coordinators change the facts, and the sheet is for the team", async () => {
  for (const address of ["/beheer/als-het-schuurt", "/beheer/als-het-schuurt/huisafspraken"]) {
    expect((await host.get(address)).status).toBe(404);
    expect((await host.post(address, {})).status).toBe(404);
  }
  expect((await house.visitor().get("/team/als-het-spannend-is")).headers.get("location")).toContain("/inloggen");
});
