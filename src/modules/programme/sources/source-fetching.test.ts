// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { house } from "#platform/db";
import { once, weekly } from "../incoming/incoming-test-agenda.ts";
import { pickSources, tellAbout } from "./source.jobs.ts";
import { createTestSources, door } from "./source-test-house.ts";
import { workOnSource } from "./take-in.ts";

const { centre, pool, site, add, accept, sourceId, address, titles, coordinator } = await createTestSources();

describe("each time it is fetched", () => {
  test("an agenda that did not change is asked cheaply, and nothing happens", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    await fetchLater();
    await fetchLater();

    expect(site.asked.at(-1)?.["if-none-match"]).toBeDefined();
    expect(await (await coordinator().get(await address())).text()).toContain(
      "Voor het laatst goed opgehaald: dinsdag 24",
    );
  });

  test("what changed there changes here, and what was changed here stays", async () => {
    await site.say(weekly("a", "Koor", "DESCRIPTION:Kom zingen."));
    await accept(await add());
    await pool.query("update programme.activity set title = 'Koor met Noor'");

    await site.say(weekly("a", "Koor", "DESCRIPTION:Kom meezingen."), once("b", "Brei"));
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor met Noor"]);
    const { rows } = await pool.query("select summary from programme.activity where uid = 'a'");
    expect(rows).toEqual([{ summary: "Kom meezingen." }]);
  });

  test("what is gone from it ends, but never where people come: that is asked", async () => {
    await site.say(
      weekly("a", "Koor"),
      weekly("b", "Brei"),
      weekly("c", "Schaak"),
      weekly("d", "Dans"),
      weekly("e", "Zang"),
    );
    await accept(await add());
    await takePlace("b");

    await site.say(weekly("c", "Schaak"), weekly("d", "Dans"), weekly("e", "Zang"));
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Dans", "Schaak", "Zang"]);
    const page = await (await coordinator().get(await address())).text();
    expect(page).toContain("1 activiteit stopte.");
    expect(page).toMatch(/Staat niet meer in de agenda, maar er komen mensen[\s\S]*Brei/);
  });

  test("suddenly less than half of it is not believed before somebody says yes, and coordinators hear of it once", async () => {
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"), weekly("c", "Schaak"));
    await accept(await add());

    site.answer(200, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    await fetchLater();
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor", "Schaak"]);
    expect(await mails()).toEqual(["programme.source-waits"]);
    const page = await (await coordinator().get(await address())).text();
    expect(page).toContain("Er staat ineens veel minder in deze agenda.");

    await coordinator().post(`${await address()}/akkoord`, {});
    expect(await titles()).toEqual([]);
  });

  test("part of it that could not be read ends nothing", async () => {
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"), weekly("c", "Schaak"));
    await accept(await add());

    await site.say(weekly("a", "Koor"), weekly("b", "Brei"), ["UID:c", "SUMMARY:Schaak", "DTSTART:ooit"]);
    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor", "Schaak"]);
  });

  test("a failure keeps what was there, waits longer each time, and tells after three and when it works again", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    site.answer(503, "", { "retry-after": "3600" });

    const waits: number[] = [];
    for (let failure = 0; failure < 4; failure += 1) waits.push(await fetchLater());
    expect(waits).toEqual([6, 12, 24, 24]);
    expect(await titles()).toEqual(["Koor"]);
    expect(await mails()).toEqual(["programme.source-failing"]);
    expect(await (await coordinator().get(door)).text()).toContain("De site van deze agenda gaf een fout (503).");

    await site.say(weekly("a", "Koor"));
    await fetchLater();
    await fetchLater();
    expect(await mails()).toEqual(["programme.source-failing", "programme.source-works"]);
  });

  test("what went wrong is tried again, also when the agenda itself did not change", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    await pool.query("alter table programme.activity add constraint planted check (title <> 'Brei')");
    await site.say(weekly("a", "Koor"), once("b", "Brei"));
    await fetchLater();
    await pool.query("alter table programme.activity drop constraint planted");
    expect(await titles()).toEqual(["Koor"]);

    await fetchLater();

    expect(await titles()).toEqual(["Brei", "Koor"]);
  });

  test("two at once do it once, and one that was broken off is taken up by the next", async () => {
    await site.say(weekly("a", "Koor"));
    await accept(await add());
    await site.say(weekly("a", "Koor"), weekly("b", "Brei"));
    await pool.query("update programme.source set next_at = now() - interval '1 year'");
    const before = site.asked.length;
    const ids = { id: await sourceId(), centreId: centre.centre.id, by: "schedule" as const };

    const both = await Promise.all([1, 2].map(async () => await workOnSource(centre.workshop, house, ids)));
    expect(both.sort()).toEqual(["busy", "done"]);
    expect(site.asked).toHaveLength(before + 1);

    await pool.query("update programme.source set claimed_until = $1, etag = null", ["2026-11-24T10:05:00Z"]);
    expect(await workOnSource(centre.workshop, house, ids)).toBe("busy");
    centre.clock.set("2026-11-24T11:10");
    expect(await workOnSource(centre.workshop, house, ids)).toBe("done");
    expect(await titles()).toEqual(["Brei", "Koor"]);
  });

  test("a yes that was given and then broken off is followed by the next job", async () => {
    await site.say(weekly("a", "Koor"));
    await add();
    await pool.query(
      "update programme.source set accepted_at = now(), agreed_at = now(), next_at = now() + interval '9 years'",
    );

    await pickSources(centre.workshop);
    const { rows } = await pool.query("select data from jobs.job where name = 'programme.fetch-source'");
    await workOnSource(centre.workshop, house, {
      id: rows[0].data.subjectId,
      centreId: centre.centre.id,
      by: "schedule",
    });

    expect(await titles()).toEqual(["Koor"]);
  });
});

/** As the job does when its turn comes; says how many hours later its next turn is. */
async function fetchLater(): Promise<number> {
  const id = await sourceId();
  await workOnSource(centre.workshop, house, { id, centreId: centre.centre.id, by: "schedule" });
  await tellAbout(centre.workshop, id);
  const { rows } = await pool.query<{ next: string }>("select next_at::text as next from programme.source");
  return (Date.parse(rows[0]?.next ?? "") - centre.clock.now().epochMilliseconds) / 3_600_000;
}

async function takePlace(uid: string): Promise<void> {
  await pool.query(
    `update programme.occurrence set places_taken = 1 where activity_id = (select id from programme.activity where uid = $1)`,
    [uid],
  );
}

async function mails(): Promise<string[]> {
  const { rows } = await pool.query<{ kind: string }>(
    "select kind from platform.message where kind <> 'sign-in' group by kind order by kind",
  );
  return rows.map(({ kind }) => kind);
}
