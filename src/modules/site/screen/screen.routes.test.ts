// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { readChoice, screenPath } from "./screen-choice.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into spaces.room (centre_id, name) values ($1, 'De Keuken'), ($1, 'Atelier')", [
  centre.centre.id,
]);

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  centre.forgetPages();
  centre.clock.set("2026-11-24T11:00");
});

describe("the screen in the hall", () => {
  test("shows what goes on, what comes next and what comes later today, with where it is", async () => {
    await plan("Inloop", "2026-11-24T10:00", { hours: 6 });
    await plan("Koken", "2026-11-24T12:30", { room: "De Keuken" });
    await plan("Schilderen", "2026-11-24T15:00", { room: "Atelier" });
    await plan("Ontbijt", "2026-11-24T08:00", { hours: 1 });

    const page = await read("/scherm");

    expect(partsOf(page)).toEqual(["Nu Inloop", "Straks Koken", "Later vandaag Schilderen"]);
    expect(page).toContain("tot 16.00");
    expect(page).toContain("De Keuken");
    expect(page).toContain("We zijn nu open");
    expect(page).toContain("Bijgewerkt 11.00");
  });

  test("says plainly what does not go on, also at the moment it should have begun", async () => {
    await plan("Koor", "2026-11-24T10:30", { cancelled: true });
    await plan("Dans", "2026-11-24T14:00", { cancelled: true });

    expect((await read("/scherm")).match(/Gaat niet door/g)).toHaveLength(2);
  });

  test("shows tomorrow when today is over, and says so", async () => {
    await plan("Inloop", "2026-11-24T10:00");
    await plan("Wandelen", "2026-11-25T14:00");
    centre.clock.set("2026-11-24T20:00");

    const page = await read("/scherm");

    expect(page).toContain("Vandaag is er niets meer.");
    expect(partsOf(page)).toEqual(["Morgen, woensdag 25 november Wandelen"]);
  });

  test("asks again by itself without script, and needs no menu, cookie or name of anyone", async () => {
    await plan("Inloop", "2026-11-24T10:00");
    const response = await centre.visitor().get("/scherm");
    const page = await response.text();

    expect(page).toContain('<noscript><meta http-equiv="refresh" content="60"/></noscript>');
    expect(page).not.toMatch(/<nav|<form|class="voet"/);
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test("is made once a minute, however many screens ask", async () => {
    const [first, second] = [await centre.visitor().get("/scherm"), await centre.visitor().get("/scherm")];
    const etag = first.headers.get("etag") ?? "";

    expect(second.headers.get("etag")).toBe(etag);
    expect((await centre.visitor().get("/scherm", { "if-none-match": etag })).status).toBe(304);
    centre.clock.set("2026-11-24T11:01");
    expect(await (await centre.visitor().get("/scherm")).text()).toContain("Bijgewerkt 11.01");
  });

  test("can be of one room, dark, or in English", async () => {
    await plan("Koken", "2026-11-24T12:30", { room: "De Keuken" });
    await plan("Schilderen", "2026-11-24T12:30", { room: "Atelier" });

    const kitchen = await read("/scherm?ruimte=de-keuken&donker");

    expect(partsOf(kitchen)).toEqual(["Straks Koken"]);
    expect(kitchen).toContain('data-scheme="dark"');
    const english = await centre.visitor().get("/scherm?taal=en&ruimte=atelier");
    expect(english.headers.get("location")).toBe("/en/scherm?ruimte=atelier");
    expect(await read("/en/scherm?ruimte=atelier")).toContain("Updated 11:00");
  });

  test("shows no more than fits, and says how much more there is", async () => {
    for (let hour = 12; hour < 24; hour += 1) await plan(`Iets ${hour}`, `2026-11-24T${hour}:00`, { hours: 1 });

    expect(await read("/scherm")).toContain("En nog 6 activiteiten");
  });

  test("is found by the team, with one address for each room", async () => {
    const page = await (await (await centre.coordinator()).get("/beheer/scherm")).text();

    expect(page).toContain('href="/scherm?ruimte=de-keuken"');
    expect(page).toContain('href="/scherm?donker"');
  });
});

test("whatever the order in which an address is typed, it is one screen; what is unknown in it does not count", () => {
  const choice = readChoice(new URLSearchParams("donker&ruimte=de-keuken&x=1"), ["De Keuken"], "nl");

  expect(screenPath(choice)).toBe("/scherm?ruimte=de-keuken&donker");
  expect(screenPath(readChoice(new URLSearchParams("ruimte=zolder"), ["De Keuken"], "nl"))).toBe("/scherm");
});

async function plan(
  title: string,
  startsLocal: string,
  { room, hours = 2, cancelled = false }: { room?: string; hours?: number; cancelled?: boolean } = {},
): Promise<void> {
  const activity = await addActivity(pool, centre.centre, { title });
  await addOccurrence(pool, activity, { startsLocal, hours, cancelled });
  if (room) {
    await pool.query(
      "update programme.activity set room_id = (select id from spaces.room where name = $2) where id = $1",
      [activity.id, room],
    );
  }
}

/** The titles under each heading. */
function partsOf(page: string): string[] {
  return Array.from(page.matchAll(/<h2[^>]*>([^<]*)<\/h2>(.*?)<\/section>/gs), ([, heading, part = ""]) =>
    [heading, ...Array.from(part.matchAll(/<h3[^>]*>([^<]*)<\/h3>/g), ([, title]) => title)].join(" "),
  );
}

async function read(address: string): Promise<string> {
  centre.forgetPages();
  return await (await centre.visitor().get(address)).text();
}
