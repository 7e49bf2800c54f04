// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../test/support/rows.ts";
import { holdsWebAddress } from "./index.ts";

const centre = await createTestCentre(undefined, { FORM_SECONDS: "2" });
await centre.superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [
  centre.centre.id,
]);
await centre.addCentre("elders", "elders.localhost");
const activity = await addActivity(centre.superPool, centre.centre, {
  slug: "eten",
  title: "Eten",
  joining: "sign-up",
});
await addOccurrence(centre.superPool, activity, { startsLocal: "2026-12-08T14:00" });
const form = "/programma/eten/2026-12-08/aanmelding";
const again = "Stuur het dan nog een keer.";

/** What the page itself sends along. */
async function momentIn(response: Response): Promise<string> {
  const html = await response.text();
  return /name="drawn" value="([^"]+)"/.exec(html)?.[1] ?? "none";
}

async function drawnAt(local: string, page = form): Promise<string> {
  centre.clock.set(local);
  return await momentIn(await centre.visitor().get(page));
}

async function send(fields: Record<string, string>): Promise<Response> {
  return await centre.visitor().post(form, { name: "Anna", contact: "no", ...fields });
}

test("whoever takes a few seconds is taken at once", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  centre.clock.set("2026-11-24T11:00:03");

  expect((await send({ drawn })).status).toBe(303);
});

test("whoever answers faster than a person can is asked to send it once more, and then is taken at once", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");

  const first = await send({ drawn, need: "Een stoel met leuning" });

  expect(first.status).toBe(422);
  const html = await first.clone().text();
  expect(html).toContain(again);
  expect(html).toContain("Een stoel met leuning");
  expect((await send({ drawn: await momentIn(first) })).status).toBe(303);
});

test("whoever left the page open for more than a day is asked once more, and loses nothing", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  centre.clock.set("2026-11-25T12:00:00");

  const first = await send({ drawn });

  expect(await first.clone().text()).toContain(again);
  centre.clock.set("2026-11-25T12:20:00");
  expect((await send({ drawn: await momentIn(first) })).status).toBe(303);
});

test("whoever took their time for twenty hours is taken", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  centre.clock.set("2026-11-25T07:00:00");

  expect((await send({ drawn })).status).toBe(303);
});

test("a moment that somebody made up, changed, left out or brought from another house is asked for again", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  const elsewhere = await momentIn(await centre.visitor().get("/niet-goed-gegaan", { host: "elders.localhost" }));
  centre.clock.set("2026-11-24T11:05:00");
  const changed = drawn.replace("-1.", "-2.");

  for (const made of ["", "0-1.00000000000000000000000000000000", changed, elsewhere]) {
    expect([made, (await send({ drawn: made })).status]).toEqual([made, 422]);
  }
});

test("a program for passwords that fills in the hidden field each time still gets through the second time", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  centre.clock.set("2026-11-24T11:01:00");
  const extra = "https://eigen.example";

  const first = await send({ drawn, extra });

  expect(first.status).toBe(422);
  const html = await first.clone().text();
  expect(html).not.toContain('name="extra"');
  expect(html).not.toContain("eigen.example");
  expect((await send({ drawn: await momentIn(first), extra })).status).toBe(303);
});

test("words with the address of a website are asked once more, and then go to people who read them", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  centre.clock.set("2026-11-24T11:01:00");
  const need = "Zie www.eigen.example voor mijn rolstoel";

  const first = await send({ drawn, need });

  expect(first.status).toBe(422);
  expect(await first.clone().text()).toContain(need);
  expect((await send({ drawn: await momentIn(first), need })).status).toBe(303);
});

test("a name that leads to a website is never taken: it would stand in letters and on lists", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");
  centre.clock.set("2026-11-24T11:01:00");
  const name = "Win nu op https://spam.example";

  const first = await send({ drawn, name });
  expect(await first.clone().text()).toContain("zonder adres van een website");
  expect((await send({ drawn: await momentIn(first), name })).status).toBe(422);
});

test("what is wrong in the form itself is told first, and the doubt is gone with it", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00");

  const first = await send({ drawn, name: "" });

  expect(await first.clone().text()).not.toContain(again);
  expect((await send({ drawn: await momentIn(first) })).status).toBe(303);
});

test("whoever is signed in is never asked", async () => {
  centre.clock.set("2026-11-24T11:00:00");
  const coordinator = await centre.coordinator();

  expect((await coordinator.post(form, { name: "Noor", contact: "no", extra: "iets" })).status).toBe(303);
});

test("what happened when something went wrong is kept when the hidden field is filled in", async () => {
  const drawn = await drawnAt("2026-11-24T11:00:00", "/niet-goed-gegaan");
  const told = { what: "Er werd geschreeuwd.", reader: "coordinators" };

  const response = await centre.visitor().post("/niet-goed-gegaan", { ...told, drawn, extra: "iets" });

  expect(response.status).toBe(422);
  expect(await response.text()).toContain("Er werd geschreeuwd.");
});

test.each([
  ["https://iets.example", true],
  ["kijk op www.iets.nl", true],
  ["goedkoop.com", true],
  ["mail anna@post.com", false],
  ["Jan-Willem de Vries", false],
  ["J. de Wit, en 2.5 uur later", false],
])("'%s' %s", (text, holds) => {
  expect(holdsWebAddress(text)).toBe(holds);
});
