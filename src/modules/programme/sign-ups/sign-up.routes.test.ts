// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { addDate, countsOf, join, listOf, nameHost } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);

test("whoever fills in one letter has a place, and reads that they are joining", async () => {
  const walk = await addDate(centre, { title: "Wandeling", capacity: 3 });
  const visitor = centre.visitor();
  expect(await (await visitor.get(walk.signUpAddress)).text()).toContain("Nog 3 plekken");

  const response = await visitor.post(walk.signUpAddress, { name: "A" });

  expect(response.status).toBe(303);
  const page = await visitor.read(response);
  expect(page).toContain("<h1>Je doet mee</h1>");
  expect(page).toContain("Wandeling");
  expect(page).toContain("woensdag 25 november");
  expect(page).toContain("We wissen je naam en nummer de dag na de activiteit.");
  expect(await listOf(centre, walk)).toEqual(["A confirmed"]);
});

test("whoever signs up for a full date lands on the waiting list, and reads that they do", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Anna" });

  const form = await (await centre.visitor().get(walk.signUpAddress)).text();
  const page = await centre.visitor().read(await centre.visitor().post(walk.signUpAddress, { name: "Bram" }));

  expect(form).toContain("Zet mij op de wachtlijst");
  expect(form).not.toContain("Ik doe mee</");
  expect(page).toContain("<h1>Je staat op de wachtlijst</h1>");
  expect(page).toContain("Je hebt nog geen plek.");
  expect(page).not.toMatch(/je doet (nu )?mee/i);
});

test("whoever waits reads how many wait before them", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  for (const name of ["Anna", "Bram", "Cas"]) await join(centre.visitor(), walk, { name });

  const address = await join(centre.visitor(), walk, { name: "Dina" });

  expect(await (await centre.visitor().get(address)).text()).toContain("Er wachten 2 mensen voor je.");
});

test("a full date names what is open that day without sign-up", async () => {
  const walk = await addDate(centre, { capacity: 1, startsLocal: "2026-12-01T14:00" });
  const soup = await addActivity(centre.superPool, centre.centre, { title: "Soep voor iedereen" });
  await addOccurrence(centre.superPool, soup, { startsLocal: "2026-12-01T12:00" });
  await addOccurrence(centre.superPool, soup, { startsLocal: "2026-12-02T12:00" });
  const off = await addActivity(centre.superPool, centre.centre, { title: "Afgezegde inloop" });
  await addOccurrence(centre.superPool, off, { startsLocal: "2026-12-01T10:00", cancelled: true });
  expect(await (await centre.visitor().get(walk.signUpAddress)).text()).not.toContain("Soep voor iedereen");

  await join(centre.visitor(), walk, { name: "Anna" });
  const full = await (await centre.visitor().get(walk.signUpAddress)).text();

  expect(full.match(/Soep voor iedereen/g)).toHaveLength(1);
  expect(full).not.toContain("Afgezegde inloop");
});

test("a date without sign-up says to just come in, and takes no names", async () => {
  const soup = await addDate(centre, { joining: "walk-in" });

  const page = await centre.visitor().get(soup.signUpAddress);
  const response = await centre.visitor().post(soup.signUpAddress, { name: "Anna" });

  expect(page.status).toBe(200);
  expect(response.status).toBe(422);
  for (const text of [await page.text(), await response.text()]) {
    expect(text).toContain("Hier hoef je je niet aan te melden. Kom gewoon binnen.");
    expect(text).not.toContain('name="name"');
  }
  expect(await listOf(centre, soup)).toEqual([]);
});

test("a date that has begun or is called off says what someone can do instead", async () => {
  const begun = await addDate(centre, { startsLocal: "2026-11-24T11:00" });
  const off = await addDate(centre, { cancelled: true });

  const late = await centre.visitor().post(begun.signUpAddress, { name: "Anna" });
  const none = await centre.visitor().post(off.signUpAddress, { name: "Anna" });

  expect(late.status).toBe(422);
  expect(await late.text()).toContain("Aanmelden kan niet meer");
  expect(none.status).toBe(422);
  expect(await none.text()).toContain("Deze datum gaat niet door.");
});

test("a mistake gives the form again with what was typed, and says what to do", async () => {
  const walk = await addDate(centre, {});

  const response = await centre.visitor().post(walk.signUpAddress, {
    name: "",
    contact: "email",
    reach: "anna-zonder-apenstaart",
    need: "een stoel",
  });

  expect(response.status).toBe(422);
  const text = await response.text();
  expect(text).toContain("Vul een naam of bijnaam in. Eén letter mag ook.");
  expect(text).toContain("Vul een heel e-mailadres in");
  expect(text).toContain('value="anna-zonder-apenstaart"');
  expect(text).toContain('value="een stoel"');
  expect(await listOf(centre, walk)).toEqual([]);
});

test("an e-mail address typed without saying yes stays, and the yes is ready to be confirmed", async () => {
  const walk = await addDate(centre, {});

  const response = await centre.visitor().post(walk.signUpAddress, { name: "A", contact: "no", reach: "a@b.example" });

  expect(response.status).toBe(422);
  const text = await response.text();
  expect(text).toContain('value="a@b.example"');
  expect(text).toMatch(/<input[^>]*value="email"[^>]*checked/);
});

test("a filled hidden field never loses a person: the form asks to be sent once more", async () => {
  const walk = await addDate(centre, {});

  const response = await centre.visitor().post(walk.signUpAddress, { name: "Anna", extra: "https://spam.example" });

  expect(response.status).toBe(422);
  const text = await response.text();
  expect(text).toContain("Stuur het dan nog een keer.");
  expect(text).toContain('value="Anna"');
  expect(text).not.toContain("spam.example");
});

test("the same form sent twice, also at once, is one sign-up with one personal page", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  const visitor = centre.visitor();
  const form = { name: "Anna", formKey: randomUUID() };

  const addresses = await Promise.all(Array.from({ length: 6 }, async () => await join(visitor, walk, form)));
  await addresses.push(await join(visitor, walk, form));

  expect(new Set(addresses).size).toBe(1);
  expect(await listOf(centre, walk)).toEqual(["Anna confirmed"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("a form sent again after the date was called off still leads to the sign-up it made", async () => {
  const walk = await addDate(centre, {});
  const form = { name: "Anna", formKey: randomUUID() };
  const address = await join(centre.visitor(), walk, form);
  await centre.superPool.query("update programme.occurrence set cancelled_at = now() where id = $1", [walk.id]);

  expect(await join(centre.visitor(), walk, form)).toBe(address);
  expect(await (await centre.visitor().get(address)).text()).toContain("<h1>Het gaat niet door</h1>");
});

test("what is hidden answers as what does not exist", async () => {
  const draft = await addDate(centre, { published: false });
  const other = await centre.addCentre("elders", "elders.localhost");
  const there = await addActivity(centre.superPool, other, { joining: "sign-up" });
  await addOccurrence(centre.superPool, there, { startsLocal: "2026-11-25T14:00" });
  const walk = await addDate(centre, {});

  for (const address of [
    draft.signUpAddress,
    `/programma/${there.slug}/2026-11-25/aanmelding`,
    `/programma/${walk.slug}/2026-11-26/aanmelding`,
    `/programma/${walk.slug}/2026-02-31/aanmelding`,
    `/programma/${walk.slug}/morgen/aanmelding`,
  ]) {
    expect((await centre.visitor().get(address)).status, address).toBe(404);
  }
});

test("two dates on one day each have an address of their own", async () => {
  const walk = await addDate(centre, { startsLocal: "2026-11-27T10:00" });
  const later = await addOccurrence(centre.superPool, { id: walk.activityId }, { startsLocal: "2026-11-27T15:00" });

  const short = await centre.visitor().get(walk.signUpAddress);
  await centre.visitor().post(`/programma/${walk.slug}/2026-11-27T1500/aanmelding`, { name: "Anna" });

  expect(short.headers.get("location")).toBe(`/programma/${walk.slug}/2026-11-27T1000/aanmelding`);
  expect(await listOf(centre, { ...walk, id: later })).toEqual(["Anna confirmed"]);
});

test("in English everything is English, up to the personal page", async () => {
  const walk = await addDate(centre, { capacity: 2 });

  const address = await join(
    centre.visitor(),
    { ...walk, signUpAddress: `/en${walk.signUpAddress}` },
    { name: "Anna" },
  );

  expect(address).toMatch(/^\/en\/a\//);
  expect(await (await centre.visitor().get(address)).text()).toContain("<h1>You are joining</h1>");
});
