// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, house, withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import { readLinkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addDate, join, nameHost, type TestDate } from "../sign-ups/sign-up-test-date.ts";
import { addFacilitator } from "../team/test-team.ts";
import { arrivingJobs, arrivingSubscriptions } from "./arrival.jobs.ts";
import { listExpected } from "./arrival.queries.ts";
import { arrivingTables } from "./personal-tables.ts";

const centre = await createTestCentre();
await nameHost(centre);
const pool = centre.superPool;
const waiting = "/team/vandaag/wachten";
let dropIn: TestDate;

beforeEach(async () => {
  for (const table of ["programme.activity", "programme.greeter", "people.reading", "platform.rate_count"])
    await pool.query(`delete from ${table}`);
  centre.clock.set("2026-11-24T09:00");
  dropIn = await addDate(centre, { title: "Inloop", joining: "walk-in", startsLocal: "2026-11-24T10:00" });
});

describe("whoever asks that someone waits", () => {
  test("needs no sign-up: a name and a time give a page that says somebody waits", async () => {
    const answer = await ask({ name: "Vlinder", arrivesAt: "10.30" });
    const page = await centre.visitor().read(answer);

    expect(answer.headers.get("location")).toMatch(/^\/w\//);
    expect(page).toContain("<h1>Er wacht iemand op je</h1>");
    expect(page).toContain("Rond 10.30 uur");
    expect(page).toContain("Bel aan. Wij doen open.");
  });

  test("can take it back, and is then on no list any more", async () => {
    const address = (await ask({ name: "Vlinder", arrivesAt: "10.30" })).headers.get("location") ?? "";

    const answer = await centre.visitor().post(`${address}/afzegging`, {});

    expect(await centre.visitor().read(answer)).toContain("Er hoeft niemand te wachten");
    expect(await (await (await centre.host()).get("/team")).text()).not.toContain("Vlinder");
  });

  test("sends the same form twice, and is expected once", async () => {
    const form = { name: "Vlinder", arrivesAt: "10:30", formKey: randomUUID() };

    const answers = await Promise.all([ask(form), ask(form)]);

    expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect(await countRows("arrival")).toBe(1);
  });

  test("without a name or with a strange time reads what to mend, with what was typed", async () => {
    const answer = await ask({ name: "", arrivesAt: "straks" });
    const later = await ask({ name: "Vlinder", arrivesAt: "18:00" });

    expect([answer.status, later.status]).toEqual([422, 422]);
    expect(await answer.text()).toContain("Vul in hoe laat je ongeveer komt");
    expect(await later.text()).toContain("Dan is er nog niemand, of is het al voorbij.");
    expect(await countRows("arrival")).toBe(0);
  });

  test("cannot ask it of a date online, of one that is called off, or of one that is over", async () => {
    const online = await addDate(centre, { placeKind: "online", joining: "walk-in", startsLocal: "2026-11-24T10:00" });
    const off = await addDate(centre, { joining: "walk-in", startsLocal: "2026-11-24T10:00", cancelled: true });

    const texts = [];
    for (const date of [online, off]) {
      const answer = await centre.visitor().post(addressOf(date), { name: "Vlinder", arrivesAt: "10:30" });
      texts.push([answer.status, await answer.text()]);
    }
    centre.clock.set("2026-11-24T12:00");
    const over = await ask({ name: "Vlinder", arrivesAt: "10:30" });

    expect(texts).toMatchObject([
      [422, expect.stringContaining("online of bij iemand thuis")],
      [422, expect.stringContaining("Deze datum gaat niet door.")],
    ]);
    expect(over.status).toBe(422);
    expect(await countRows("arrival")).toBe(0);
  });

  test("who signed up finds their name filled in, and is asked only once", async () => {
    const walk = await addDate(centre, {});
    const own = await join(centre.visitor(), walk, { name: "Mus" });

    const form = await (await centre.visitor().get(`${own}/ik-kom`)).text();
    const asked = await centre.visitor().post(`${own}/ik-kom`, { name: "Mus", arrivesAt: "13:50" });
    const again = await centre.visitor().get(`${own}/ik-kom`);

    expect(form).toContain('value="Mus"');
    expect(again.headers.get("location")).toBe(asked.headers.get("location"));
  });

  test("who cancels their sign-up needs nobody at the door", async () => {
    const walk = await addDate(centre, { startsLocal: "2026-11-24T14:00" });
    const own = await join(centre.visitor(), walk, { name: "Mus" });
    await centre.visitor().post(`${own}/ik-kom`, { name: "Mus", arrivesAt: "13:50" });

    await centre.visitor().post(`${own}/afmelding`, {});
    await doArrivingJobs();

    expect(await namesFor(centre.centre.id, "2026-11-24")).toEqual([]);
  });

  test("moves along with a date that moves, to its new start when the time no longer fits", async () => {
    const address = (await ask({ name: "Vlinder", arrivesAt: "10:30" })).headers.get("location") ?? "";
    await pool.query(
      `update programme.occurrence set starts_local = '2026-11-25T15:00', ends_local = '2026-11-25T17:00',
         starts_at = '2026-11-25T14:00Z', ends_at = '2026-11-25T16:00Z' where id = $1`,
      [dropIn.id],
    );
    await withActor(centre.db, house, async (trx) => {
      await recordEvent(trx, "programme.occurrence-moved", dropIn.id, centre.centre.id, centre.clock.now());
    });
    await doArrivingJobs();

    const page = await (await centre.visitor().get(address)).text();
    expect(page).toContain("Rond 15.00 uur");
    expect(await namesFor(centre.centre.id, "2026-11-25")).toEqual(["Vlinder"]);
  });

  test("is refused after a hundred and twenty times in an hour from one address", async () => {
    const ask = async () => (await centre.visitor().post(addressOf(dropIn), { name: "", arrivesAt: "" })).status;
    expect(await ask()).toBe(422);
    await pool.query("update platform.rate_count set count = 120 where what = 'arrival'");

    expect(await ask()).toBe(429);
    await pool.query("delete from platform.rate_count");
  });
});

describe("the team", () => {
  test("reads on today's page who comes when, which whom it is about can see", async () => {
    const own = (await ask({ name: "Vlinder", arrivesAt: "10:30" })).headers.get("location") ?? "";

    const today = await (await (await centre.host()).get("/team")).text();

    expect(today).toContain("Wie we opwachten");
    expect(today).toMatch(/10\.30 uur<\/b>, Vlinder/);
    expect(await (await centre.visitor().get(own)).text()).toContain(
      "host, gastvrouw of gastheer bij De Proeftuin, las je naam en hoe laat je komt",
    );
  });

  test("a facilitator reads it of their own group only", async () => {
    const other = await addDate(centre, { joining: "walk-in", startsLocal: "2026-11-24T10:00" });
    for (const { activityId } of [dropIn, other]) await addSchedule(activityId);
    await ask({ name: "Vlinder", arrivesAt: "10:30" });
    await centre.visitor().post(addressOf(other), { name: "Mus", arrivesAt: "10:30" });
    const { browser, personId } = await addFacilitator(centre, "Ruth", [dropIn.activityId]);

    const page = await (await browser.get(`/team/programma/${dropIn.activityId}/datums/2026-11-24`)).text();
    const actor: Actor = { kind: "person", personId, hostAt: [], coordinatorAt: [] };
    const rows = await withActor(centre.db, actor, async (trx) => {
      return await listExpected(trx, centre.centre.id, "2026-11-24");
    });

    expect(page).toContain("Vlinder");
    expect(rows.map(({ name }) => name)).toEqual(["Vlinder"]);
  });
});

describe("whoever waits at the door", () => {
  test("gets a link that shows names and times of that day, and nothing else", async () => {
    const own = (await ask({ name: "Vlinder", arrivesAt: "10:30" })).headers.get("location") ?? "";
    const tomorrow = await addDate(centre, { joining: "walk-in", startsLocal: "2026-11-25T10:00" });
    await centre.visitor().post(addressOf(tomorrow), { name: "Mus", arrivesAt: "10:30" });
    const { link } = await letWait(await centre.host(), "Joke");

    const page = await (await centre.visitor().get(link)).text();

    expect(page).toMatch(/10\.30 uur<\/b>, Vlinder/);
    expect(page).not.toMatch(/Mus|Inloop</);
    expect(await (await centre.visitor().get(own)).text()).toContain(
      "Joke, die aan de deur wacht bij De Proeftuin, las je naam",
    );
  });

  test("sees nothing the next day, by page or by row, and at night the names go", async () => {
    await ask({ name: "Vlinder", arrivesAt: "10:30" });
    const { link } = await letWait(await centre.host(), "Joke");
    centre.clock.set("2026-11-25T00:00");

    const page = await centre.visitor().get(link);
    await withActor(centre.db, house, async (trx) => {
      for (const { clear } of arrivingTables) await clear?.(trx, centre.clock.now());
    });

    expect(page.status).toBe(404);
    expect([await countRows("arrival"), await countRows("greeter")]).toEqual([0, 0]);
  });

  test("sees nothing any more once the team ends the link, and never anything of another centre", async () => {
    await ask({ name: "Vlinder", arrivesAt: "10:30" });
    const host = await centre.host();
    const { link, address } = await letWait(host, "Joke");
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);

    const elsewhere = await (await centre.coordinatorOf(other)).get(address);
    const greeterId = readLinkToken(centre.keys, link.slice("/g/".length))?.id ?? "";
    const ofOther = await withActor(centre.db, { kind: "guest", subjectId: greeterId }, async (trx) => {
      return await listExpected(trx, other.id, "2026-11-24");
    });
    await host.post(`${address}/einde`, {});

    expect(elsewhere.status).toBe(404);
    expect(ofOther).toEqual([]);
    expect((await centre.visitor().get(link)).status).toBe(404);
  });

  test("the database itself shows them only whom to meet on their own day", async () => {
    const tomorrow = await addDate(centre, { joining: "walk-in", startsLocal: "2026-11-25T10:00" });
    await ask({ name: "Vlinder", arrivesAt: "10:30" });
    await centre.visitor().post(addressOf(tomorrow), { name: "Mus", arrivesAt: "10:30" });
    const { link } = await letWait(await centre.host(), "Joke");
    const subjectId = readLinkToken(centre.keys, link.slice("/g/".length))?.id ?? "";

    const seen = await withActor(centre.db, { kind: "guest", subjectId }, async (trx) => [
      ...(await listExpected(trx, centre.centre.id, "2026-11-24")),
      ...(await listExpected(trx, centre.centre.id, "2026-11-25")),
    ]);

    expect(seen.map(({ name }) => name)).toEqual(["Vlinder"]);
  });

  test("a link of another kind opens neither page", async () => {
    const own = (await ask({ name: "Vlinder", arrivesAt: "10:30" })).headers.get("location") ?? "";
    const { link } = await letWait(await centre.host(), "Joke");

    for (const address of [own.replace("/w/", "/g/"), link.replace("/g/", "/w/"), "/g/AAAA", "/w/AAAA"]) {
      expect((await centre.visitor().get(address)).status).toBe(404);
    }
  });

  test("a name is all the team gives, and without one the page asks for it", async () => {
    const answer = await (await centre.host()).post(waiting, { name: "" });

    expect(answer.status).toBe(422);
    expect(await countRows("greeter")).toBe(0);
  });
});

async function ask(fields: Record<string, string>): Promise<Response> {
  return await centre.visitor().post(addressOf(dropIn), fields);
}

function addressOf({ signUpAddress }: TestDate): string {
  return signUpAddress.replace(/aanmelding$/, "ik-kom");
}

/** The page that a host shows, and the link on it. */
async function letWait(host: Visitor, name: string): Promise<{ address: string; link: string }> {
  const address = (await host.post(waiting, { name })).headers.get("location") ?? "";
  const link = /\/g\/[\w-]+/.exec(await (await host.get(address)).text())?.[0] ?? "";
  return { address, link };
}

async function namesFor(centreId: string, day: string): Promise<string[]> {
  return await withActor(centre.db, house, async (trx) => {
    return (await listExpected(trx, centreId, day)).map(({ name }) => name);
  });
}

async function countRows(table: "arrival" | "greeter"): Promise<number> {
  const { rows } = await pool.query(`select from programme.${table}`);
  return rows.length;
}

async function addSchedule(activityId: string): Promise<void> {
  await pool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, '2026-11-24T10:00', 'Europe/Amsterdam', 120)`,
    [activityId, centre.centre.id],
  );
}

/** Does what follows from all events so far: doing one again harms nothing. */
async function doArrivingJobs(): Promise<void> {
  const { rows } = await pool.query(
    `select id as "eventId", kind, subject_id as "subjectId", centre_id as "centreId" from platform.event order by id`,
  );
  for (const event of rows) {
    for (const { queue } of arrivingSubscriptions.filter((one) => one.event === event.kind)) {
      const job = arrivingJobs.find((one) => one.queue === queue);
      if (job && "onEvent" in job) await job.onEvent(centre.workshop, event);
    }
  }
}
