// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { linkToken, readLinkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, countsOf, doJobs, join, listOf, mailsTo, nameHost } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
const read = async (address: string) => await (await centre.visitor().get(address)).text();
const idOf = (address: string) => readLinkToken(centre.keys, address.slice(3))?.id ?? "";

test("whoever cancels frees the place, and who waits longest gets it and is told", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  const anna = await join(centre.visitor(), walk, { name: "Anna" });
  const bram = await join(centre.visitor(), walk, { name: "Bram", contact: "email", reach: "bram@post.example" });
  await join(centre.visitor(), walk, { name: "Cas" });

  const response = await centre.visitor().post(`${anna}/afmelding`, {});
  await doJobs(centre);

  expect(await centre.visitor().read(response)).toContain("<h1>Je bent afgemeld</h1>");
  expect(await listOf(centre, walk)).toEqual(["Anna cancelled", "Bram confirmed", "Cas waiting"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 1 });
  expect(await read(bram)).toContain("<h1>Je doet mee</h1>");
  expect((await mailsTo(centre, "bram@post.example")).map(({ kind }) => kind)).toContain("programme.sign-up-moved-up");
});

test("cancelling twice, also at once, frees one place", async () => {
  const walk = await addDate(centre, { capacity: 2 });
  const anna = await join(centre.visitor(), walk, { name: "Anna" });
  for (const name of ["Bram", "Cas", "Dina"]) await join(centre.visitor(), walk, { name });

  const cancel = async () => (await centre.visitor().post(`${anna}/afmelding`, {})).status;
  expect(await Promise.all([cancel(), cancel(), cancel()])).toEqual([303, 303, 303]);
  expect(await cancel()).toBe(303);

  expect(await listOf(centre, walk)).toEqual(["Anna cancelled", "Bram confirmed", "Cas confirmed", "Dina waiting"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 2, waiting: 1 });
});

test("whoever left can sign up again, and then stands last", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  const anna = await join(centre.visitor(), walk, { name: "Anna" });
  await join(centre.visitor(), walk, { name: "Bram" });
  await centre.visitor().post(`${anna}/afmelding`, {});

  expect(await read(anna)).toContain(`href="${walk.signUpAddress}"`);
  await join(centre.visitor(), walk, { name: "Anna" });

  expect(await listOf(centre, walk)).toEqual(["Anna cancelled", "Bram confirmed", "Anna waiting"]);
});

test("whoever leaves the waiting list changes nothing for who has a place", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Anna" });
  const bram = await join(centre.visitor(), walk, { name: "Bram" });

  await centre.visitor().post(`${bram}/afmelding`, {});

  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("a place that is offered becomes one's own by saying yes, and saying it twice harms nothing", async () => {
  const walk = await addDate(centre, { capacity: 1, offerHours: 12 });
  const anna = await join(centre.visitor(), walk, { name: "Anna" });
  const bram = await join(centre.visitor(), walk, { name: "Bram" });
  await centre.visitor().post(`${anna}/afmelding`, {});
  const offer = await read(bram);

  const [first, second] = [
    await centre.visitor().post(`${bram}/ja`, {}),
    await centre.visitor().post(`${bram}/ja`, {}),
  ];

  expect(offer).toContain("<h1>Er is een plek vrij. Wil je die?</h1>");
  expect(offer).toContain("dinsdag 24 november, 23.00 uur");
  expect(offer).not.toContain("<h1>Je doet mee</h1>");
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(await read(bram)).toContain("<h1>Je doet mee</h1>");
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("yes to a place that was never offered changes nothing", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Anna" });
  const bram = await join(centre.visitor(), walk, { name: "Bram" });

  await centre.visitor().post(`${bram}/ja`, {});

  expect(await listOf(centre, walk)).toEqual(["Anna confirmed", "Bram waiting"]);
});

test("a personal page is kept by nobody, and its address goes nowhere", async () => {
  const address = await join(centre.visitor(), await addDate(centre, {}), { name: "Anna" });

  const { headers } = await centre.visitor().get(address);

  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-robots-tag")).toBe("noindex");
});

test("whoever read a name stands on the personal page", async () => {
  const address = await join(centre.visitor(), await addDate(centre, {}), { name: "Anna" });
  expect(await read(address)).toContain("Nog niemand.");

  await centre.superPool.query(
    `insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id)
     select $1, $2, 'Noor', 'host', $3, 'programme.sign-up', $4 from generate_series(1, 3)`,
    [centre.clock.now().toString(), randomUUID(), centre.centre.id, idOf(address)],
  );

  const page = await read(address);
  expect(
    page.match(/Noor, gastvrouw of gastheer bij De Proeftuin, las je naam op de lijst van een activiteit/g),
  ).toHaveLength(1);
  expect(page).toContain("dinsdag 24 november");
});

test("a wrong, withdrawn or foreign link says kindly that there is nothing any more", async () => {
  const walk = await addDate(centre, {});
  const address = await join(centre.visitor(), walk, { name: "Anna" });
  const id = idOf(address);
  const link = (kind: "sign-up" | "set-up", version: number) => `/a/${linkToken(centre.keys, { kind, id, version })}`;
  const strange = `/a/${linkToken(["f".repeat(64)], { kind: "sign-up", id, version: 1 })}`;

  for (const wrong of ["/a/x", strange, link("set-up", 1), link("sign-up", 2), `${address}x`]) {
    const response = await centre.visitor().get(wrong);
    expect(response.status, wrong).toBe(404);
    expect(await response.text(), wrong).toContain("Deze link werkt niet meer");
    for (const deed of ["afmelding", "ja"]) {
      expect((await centre.visitor().post(`${wrong}/${deed}`, {})).status, wrong).toBe(404);
    }
    expect((await centre.visitor().get(`${wrong}/agenda.ics`)).status, wrong).toBe(404);
  }
  expect(await listOf(centre, walk)).toEqual(["Anna confirmed"]);
});

test("at another centre the link opens nothing", async () => {
  const address = await join(centre.visitor(), await addDate(centre, {}), { name: "Anna" });
  await centre.addCentre("overkant", "overkant.localhost");

  const response = await centre.app.request(address, { headers: { host: "overkant.localhost" } });

  expect(response.status).toBe(404);
});

test("the calendar file of a sign-up names no activity", async () => {
  const address = await join(centre.visitor(), await addDate(centre, { title: "Praten over rouw" }), { name: "Anna" });

  const response = await centre.visitor().get(`${address}/agenda.ics`);

  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await response.text();
  expect(text).toContain(`UID:${idOf(address)}@sign-up.vrijplaats`);
  expect(text).toContain("STATUS:CONFIRMED");
  expect(text).not.toMatch(/rouw|Anna/);
});
