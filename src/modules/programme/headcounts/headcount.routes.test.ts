// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { linkToken, readLinkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { clearDayAfter } from "../register/clearing.commands.ts";
import { addDate, countsOf, nameHost, type TestDate } from "../sign-ups/sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
const read = async (address: string) => await (await centre.visitor().get(address)).text();
const formOf = ({ slug }: TestDate) => `/programma/${slug}/2026-11-25/laat-weten`;
const addMeal = async () =>
  await addDate(centre, { title: "Samen eten", joining: "tell-us", onlineLink: "https://x.example/eten" });

async function tell(meal: TestDate, fields: Record<string, string>): Promise<string> {
  const response = await centre.visitor().post(formOf(meal), fields);
  return response.headers.get("location") ?? `${response.status}`;
}

test("whoever says with how many they come gives a number and nothing else, and gets a link to change it", async () => {
  const meal = await addMeal();

  const form = await read(formOf(meal));
  const own = await tell(meal, { people: "3" });

  expect(form).toContain("Met hoeveel mensen kom je?");
  expect(form.match(/<input[^>]*name="(?!formKey|drawn|extra|people)/g)).toBeNull();
  expect(await read(own)).toContain("<h1>Je komt met 3 mensen</h1>");
  expect(await read(own)).toContain("https://x.example/eten");
  expect(await countsOf(centre, meal)).toEqual({ placesTaken: 3, waiting: 0 });
  expect(await read(formOf(meal))).toContain("Er komen al 3 mensen.");
});

test("the number can be changed and taken back, and the sum of the date goes along", async () => {
  const meal = await addMeal();
  const own = await tell(meal, { people: "3" });
  await tell(meal, { people: "2" });

  await centre.visitor().post(`${own}/aantal`, { people: "5" });
  expect(await countsOf(centre, meal)).toMatchObject({ placesTaken: 7 });
  await centre.visitor().post(`${own}/afmelding`, {});
  await centre.visitor().post(`${own}/afmelding`, {});

  expect(await countsOf(centre, meal)).toMatchObject({ placesTaken: 2 });
  const page = await read(own);
  expect(page).toContain("<h1>Je komt niet</h1>");
  expect(page).not.toContain("https://x.example/eten");
});

test("visitors read at once with how many people come, also when a number was changed", async () => {
  const meal = await addMeal();
  const onPage = async () => {
    await centre.hearOfChanges();
    return /(\d+) mensen/.exec(await read(`/programma/${meal.slug}`))?.[1];
  };

  const own = await tell(meal, { people: "6" });
  const first = await onPage();
  await centre.visitor().post(`${own}/aantal`, { people: "9" });

  expect([first, await onPage()]).toEqual(["6", "9"]);
});

test("the same form sent twice, also at once, counts once", async () => {
  const meal = await addMeal();
  const fields = { people: "4", formKey: "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b" };

  const addresses = await Promise.all([tell(meal, fields), tell(meal, fields), tell(meal, fields)]);

  expect(new Set(addresses).size).toBe(1);
  expect(await countsOf(centre, meal)).toMatchObject({ placesTaken: 4 });
});

test.each(["", "0", "100", "-1", "2.5", "veel"])("'%s' is no number of people", async (people) => {
  const meal = await addMeal();

  const response = await centre.visitor().post(formOf(meal), { people });

  expect(response.status).toBe(422);
  expect(await response.text()).toContain("Vul een getal in van 1 tot en met 99.");
  expect(await countsOf(centre, meal)).toMatchObject({ placesTaken: 0 });
});

test("a wrong number on one's own page changes nothing and says what is wrong", async () => {
  const meal = await addMeal();
  const own = await tell(meal, { people: "3" });

  const response = await centre.visitor().post(`${own}/aantal`, { people: "honderd" });

  expect(response.status).toBe(422);
  expect(await response.text()).toContain("Vul een getal in van 0 tot en met 99.");
  expect(await countsOf(centre, meal)).toMatchObject({ placesTaken: 3 });
});

test("a date that is called off, has begun or is joined otherwise takes no number", async () => {
  const off = await addDate(centre, { joining: "tell-us", cancelled: true });
  const walkIn = await addDate(centre, { joining: "walk-in" });
  const over = await addDate(centre, { joining: "tell-us", startsLocal: "2026-11-24T10:00" });
  const overForm = `/programma/${over.slug}/2026-11-24/laat-weten`;

  expect(await read(formOf(off))).toContain("Deze datum gaat niet door.");
  expect(await read(overForm)).toContain("Het is al begonnen of voorbij.");
  for (const address of [formOf(off), formOf(walkIn), overForm]) {
    expect((await centre.visitor().post(address, { people: "2" })).status, address).toBe(422);
  }
});

test("the address for signing up leads to the number where no sign-up is asked", async () => {
  const meal = await addMeal();

  const response = await centre.visitor().get(meal.signUpAddress);

  expect(response.headers.get("location")).toBe(formOf(meal));
});

test("a wrong or foreign link opens nothing", async () => {
  const own = await tell(await addMeal(), { people: "3" });
  const id = readLinkToken(centre.keys, own.slice(3))?.id ?? "";

  for (const link of [`/k/${linkToken(centre.keys, { kind: "sign-up", id, version: 1 })}`, `${own}x`, "/k/AAAA"]) {
    expect((await centre.visitor().get(link)).status).toBe(404);
    expect((await centre.visitor().post(`${link}/aantal`, { people: "1" })).status).toBe(404);
    expect((await centre.visitor().post(`${link}/afmelding`, {})).status).toBe(404);
  }
});

test("what each said goes the day after the date, and the sum stays", async () => {
  const meal = await addMeal();
  const own = await tell(meal, { people: "3" });
  const clear = async () =>
    await withActor(
      centre.db,
      house,
      async (trx) => await clearDayAfter(trx, "programme.headcount", centre.clock.now()),
    );

  centre.clock.set("2026-11-25T23:59");
  await clear();
  expect((await centre.visitor().get(own)).status).toBe(200);
  centre.clock.set("2026-11-26T00:00");
  await clear();

  expect((await centre.visitor().get(own)).status).toBe(404);
  expect(await countsOf(centre, meal)).toMatchObject({ placesTaken: 3 });
  centre.clock.set("2026-11-24T11:00");
});
