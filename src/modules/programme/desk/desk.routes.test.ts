// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import type { ServerKeys } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addDate, countsOf, listOf, nameHost, type TestDate } from "../sign-ups/sign-up-test-date.ts";
import { showShortCode } from "./short-code.commands.ts";
import { findSignUpByCode } from "./short-code.queries.ts";

const centre = await createTestCentre();
await nameHost(centre);
const host = await centre.host();
let date: TestDate;

beforeEach(async () => {
  await centre.superPool.query("delete from programme.activity");
  await centre.superPool.query("delete from platform.rate_count");
  date = await addDate(centre, { title: "Schilderen", capacity: 1 });
});

describe("choosing a date at the desk", () => {
  test("shows what one signs up for in the coming two weeks, by day, and a series once", async () => {
    await addDate(centre, { title: "Inloop", joining: "walk-in" });
    await addDate(centre, { title: "Veel later", startsLocal: "2026-12-20T10:00" });
    const course = await addActivity(centre.superPool, centre.centre, { title: "Cursus", joining: "series" });
    for (const day of ["26", "27"])
      await addOccurrence(centre.superPool, course, { startsLocal: `2026-11-${day}T10:00` });

    const page = await (await host.get("/team/aan-de-balie")).text();

    expect(page).toContain("Woensdag 25 november");
    expect(page).toContain("Schilderen");
    expect(page.match(/>Cursus</g)).toHaveLength(1);
    expect(page).not.toMatch(/Inloop<|Veel later/);
  });

  test("with a word it also looks further ahead, and a percent sign is a percent sign", async () => {
    await addDate(centre, { title: "Veel later", startsLocal: "2026-12-20T10:00" });

    expect(await (await host.get("/team/aan-de-balie?q=later")).text()).toContain("Veel later");
    expect(await (await host.get("/team/aan-de-balie?q=%25")).text()).toContain("We vonden niets");
  });

  test("is for hosts: who is not signed in is sent to sign in", async () => {
    expect((await centre.visitor().get("/team/aan-de-balie")).headers.get("location")).toMatch(/^\/inloggen/);
  });
});

describe("signing someone up on their behalf", () => {
  test("takes a name alone, and gives a slip with a link, a code, and no name on it", async () => {
    const answer = await signUp({ name: "Vlinder" });
    const slip = await host.read(answer);

    expect(answer.status).toBe(303);
    expect(await listOf(centre, date)).toEqual(["Vlinder confirmed"]);
    expect(slip).toContain("Schilderen");
    expect(slip).toContain("localhost/code");
    expect(slip).toMatch(codePattern);
    expect(slip).toContain("<svg");
    expect(slip).not.toContain("Vlinder");
  });

  test("follows the same rule as everyone: who comes when it is full waits, and the slip says so", async () => {
    await signUp({ name: "Vlinder" });

    const slip = await host.read(await signUp({ name: "Mus" }));

    expect(slip).toContain("Je staat op de wachtlijst");
    expect(await listOf(centre, date)).toEqual(["Vlinder confirmed", "Mus waiting"]);
    expect(await countsOf(centre, date)).toEqual({ placesTaken: 1, waiting: 1 });
  });

  test("one field takes a telephone number or an e-mail address, and anything else comes back", async () => {
    await signUp({ name: "Vlinder", reach: "06 00 00 00 01" });
    await signUp({ name: "Mus", reach: "mus@post.example" });
    const refused = await signUp({ name: "Uil", reach: "bel maar" });

    const { rows } = await centre.superPool.query("select phone, email from programme.sign_up order by position");
    expect(rows).toEqual([
      { phone: "06 00 00 00 01", email: null },
      { phone: null, email: "mus@post.example" },
    ]);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Vul een heel telefoonnummer of e-mailadres in, of laat het leeg.");
  });

  test("a form sent twice is one sign-up with one slip", async () => {
    const form = { name: "Vlinder", formKey: randomUUID() };

    const [one, other] = await Promise.all([signUp(form), signUp(form)]);

    expect(one.headers.get("location")).toBe(other.headers.get("location"));
    expect(await listOf(centre, date)).toEqual(["Vlinder confirmed"]);
  });

  test("for a series it is for all dates at once", async () => {
    const course = await addActivity(centre.superPool, centre.centre, { title: "Cursus", joining: "series" });
    await addSchedule(course.id, "2026-11-26T10:00");
    await addOccurrence(centre.superPool, course, { startsLocal: "2026-11-26T10:00" });

    const answer = await host.post(addressOf(course.id, "2026-11-26"), { name: "Vlinder" });

    const { rows } = await centre.superPool.query("select name, series_id from programme.sign_up");
    expect(rows).toEqual([{ name: "Vlinder", series_id: course.id }]);
    expect(await host.read(answer)).toContain("Voor alle keren.");
  });

  test("is refused once the date has begun, and says why", async () => {
    centre.clock.set("2026-11-25T14:00");
    const answer = await signUp({ name: "Vlinder" });
    centre.clock.set("2026-11-24T11:00");

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("het is al begonnen of voorbij");
  });

  test("that a slip was shown is written down for whom it is about, and no other centre sees it", async () => {
    const address = (await signUp({ name: "Vlinder" })).headers.get("location") ?? "";
    await host.get(address);
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);

    const elsewhere = await (await centre.coordinatorOf(other)).get(address);

    const { rows } = await centre.superPool.query("select distinct what from people.reading where about_id = $1", [
      await onlySignUp(),
    ]);
    expect(rows).toEqual([{ what: "programme.slip" }]);
    expect(elsewhere.status).toBe(404);
  });
});

describe("the code on the slip", () => {
  test("opens one's own page in any case, with or without the space", async () => {
    const code = codeOn(await host.read(await signUp({ name: "Vlinder" })));
    const [first = "", second = ""] = code.split(" ");

    for (const typed of [code, code.toLowerCase(), first + second, `${first}-${second}`]) {
      const answer = await centre.visitor().post("/code", { code: typed });

      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toMatch(/^\/a\//);
      expect(await centre.visitor().read(answer)).toContain("Vlinder");
    }
  });

  test("stays the same each time the slip is shown", async () => {
    const answer = await signUp({ name: "Vlinder" });

    expect(codeOn(await host.read(answer))).toBe(codeOn(await host.read(answer)));
  });

  test("is the same for all to whom it is first shown at the same moment", async () => {
    await signUp({ name: "Vlinder" });
    const own = { signUpId: await onlySignUp(), linkVersion: 1, centreId: centre.centre.id };
    const show = async () =>
      await withActor(centre.db, house, async (trx) => await showShortCode(trx, centre.keys, own, centre.clock.now()));

    for (let round = 0; round < 100; round += 1) {
      await centre.superPool.query("delete from programme.short_code");
      expect(new Set(await Promise.all(Array.from({ length: 8 }, show))).size).toBe(1);
    }
  });

  test("is dead once the link is withdrawn, and the next slip has another", async () => {
    const answer = await signUp({ name: "Vlinder" });
    const before = codeOn(await host.read(answer));
    await centre.superPool.query("update programme.sign_up set link_version = link_version + 1");

    const opened = await centre.visitor().post("/code", { code: before });
    const after = codeOn(await host.read(answer));

    expect(opened.status).toBe(422);
    expect(after).not.toBe(before);
    expect((await centre.visitor().post("/code", { code: after })).status).toBe(303);
  });

  test("of another centre opens nothing here", async () => {
    const code = codeOn(await host.read(await signUp({ name: "Vlinder" })));
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);

    const found = await findSignUpByCode(centre.db, centre.keys, other.id, code.replace(" ", ""));

    expect(found).toBeNull();
  });

  test("goes on working while the server's key is being replaced, and is then still what the slip says", async () => {
    await signUp({ name: "Vlinder" });
    const own = { signUpId: await onlySignUp(), linkVersion: 1, centreId: centre.centre.id };
    const newKeys: ServerKeys = ["fedcba9876543210".repeat(4), ...centre.keys];
    const show = async (keys: ServerKeys) =>
      await withActor(centre.db, house, async (trx) => await showShortCode(trx, keys, own, centre.clock.now()));
    const before = await show(centre.keys);

    const after = await show(newKeys);

    expect(after).toBe(before);
    expect(await findSignUpByCode(centre.db, newKeys, centre.centre.id, before ?? "")).toMatchObject({ version: 1 });
  });

  test("is tried at most ten times an hour from one address, also when the eleventh is right", async () => {
    const code = codeOn(await host.read(await signUp({ name: "Vlinder" })));
    const visitor = centre.visitor();
    const answers: number[] = [];
    for (let tries = 0; tries < 10; tries += 1) answers.push(await statusOf(visitor, "CDFH 3467"));

    expect(answers).toEqual(Array.from({ length: 10 }, () => 422));
    expect(await statusOf(visitor, code)).toBe(429);
    centre.clock.set("2026-11-24T12:00");
    expect(await statusOf(visitor, code)).toBe(303);
    centre.clock.set("2026-11-24T11:00");
  });

  test("typed with a letter too few is no try, and the page says what a code looks like", async () => {
    const answer = await centre.visitor().post("/code", { code: "CDFH 346" });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Een code heeft acht letters en cijfers.");
    const { rows } = await centre.superPool.query("select from platform.rate_count where what = 'code'");
    expect(rows).toEqual([]);
  });

  test("stands nowhere in the database, and goes with the sign-up", async () => {
    const code = codeOn(await host.read(await signUp({ name: "Vlinder" }))).replace(" ", "");

    const { rows: stored } = await centre.superPool.query<{ text: string }>(
      "select short_code::text as text from programme.short_code",
    );
    await centre.superPool.query("delete from programme.sign_up");
    const { rows: left } = await centre.superPool.query("select from programme.short_code");

    expect(stored).toHaveLength(1);
    expect(stored[0]?.text).not.toContain(code);
    expect(left).toEqual([]);
  });
});

const codePattern = /[CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4}/;

function codeOn(slip: string): string {
  return codePattern.exec(slip)?.[0] ?? "";
}

async function signUp(fields: Record<string, string>): Promise<Response> {
  await addSchedule(date.activityId, "2026-11-25T14:00");
  return await host.post(addressOf(date.activityId, "2026-11-25"), fields);
}

function addressOf(activityId: string, day: string): string {
  return `/team/programma/${activityId}/datums/${day}/aanmelding`;
}

/** The team's pages of a date ask for its activity, which has a schedule. */
async function addSchedule(activityId: string, startsLocal: string): Promise<void> {
  await centre.superPool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, $3, 'Europe/Amsterdam', 120) on conflict do nothing`,
    [activityId, centre.centre.id, startsLocal],
  );
}

async function onlySignUp(): Promise<string> {
  const { rows } = await centre.superPool.query<{ id: string }>("select id from programme.sign_up");
  return rows[0]?.id ?? "";
}

async function statusOf(visitor: Visitor, code: string): Promise<number> {
  return (await visitor.post("/code", { code })).status;
}
