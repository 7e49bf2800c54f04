// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { house, withActor } from "#platform/db";
import { planOccurrences } from "../../src/modules/programme/dates/occurrence.commands.ts";
import { createTestCentre } from "../support/centre.ts";
import { addActivity } from "../support/rows.ts";

// khal is Debian's calendar for the command line: another reader, in another language, than any we wrote for.
const centre = await createTestCentre("2027-03-09T09:00[Europe/Amsterdam]");
const days = { from: "2027-03-01", until: "2027-05-01" };

test.each(["/programma.ics", "/programma/lopen/agenda.ics", "/team/programma/uitvoer/programma.ics"])(
  "khal shows the dates of the page from %s, through summer time and every exception",
  async (address) => {
    assertKhal();
    await fill();
    const coordinator = await centre.coordinator();
    const feed = await (await coordinator.get(address)).text();

    const listed = listByKhal(feed);

    const { dates } = JSON.parse(await (await centre.visitor().get("/programma.json")).text());
    const onPage = dates.map(
      ({ starts, ends, cancelled }: { starts: string; ends: string; cancelled: boolean }) =>
        `${starts.replace("T", " ")} ${ends.replace("T", " ")} ${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    );
    expect(onPage).toHaveLength(6);
    expect(listed).toEqual(onPage);
  },
);

function assertKhal(): void {
  if (spawnSync("khal", ["--version"]).status === 0) return;
  throw new Error("This test reads our feeds with khal, which is not on this machine: apt-get install -y khal");
}

function listByKhal(feed: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "vp-khal-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "calendar"));
  for (const [uid, calendar] of byUid(feed)) writeFileSync(join(folder, "calendar", `${uid}.ics`), calendar);
  const config = [
    "[calendars]\n[[programme]]",
    `path = ${join(folder, "calendar")}`,
    "[locale]\nlocal_timezone = Europe/Amsterdam\ndefault_timezone = Europe/Amsterdam",
    "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d",
    "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M",
    `[sqlite]\npath = ${join(folder, "khal.db")}`,
  ].join("\n");
  writeFileSync(join(folder, "config"), `${config}\n`);
  const format = "{start-long-full} {end-long-full} {status}";
  const asked = ["-c", join(folder, "config"), "list", "--day-format", "", "--format", format];
  const listed = execFileSync("khal", [...asked, days.from, days.until], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8", LANG: "C.UTF-8" },
  });
  return listed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .sort();
}

/** A folder of calendars holds one file for each name, with what belongs to it. */
function byUid(feed: string): Map<string, string> {
  const [head = "", ...events] = feed.split("BEGIN:VEVENT");
  const files = new Map<string, string[]>();
  for (const event of events) {
    const uid = /\r\nUID:([^\r]+)/.exec(event)?.[1] ?? "";
    files.set(uid, [...(files.get(uid) ?? []), `BEGIN:VEVENT${event.replace("END:VCALENDAR\r\n", "")}`]);
  }
  return new Map([...files].map(([uid, parts]) => [uid, `${head}${parts.join("")}END:VCALENDAR\r\n`]));
}

async function fill(): Promise<void> {
  await centre.superPool.query("delete from programme.activity");
  const group = await addActivity(centre.superPool, centre.centre, { title: "Lopen", slug: "lopen" });
  await centre.superPool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes, rrule)
     values ($1, $2, '2027-03-14T10:00', 'Europe/Amsterdam', 90, 'FREQ=WEEKLY;BYDAY=SU;COUNT=6')`,
    [group.id, centre.centre.id],
  );
  await centre.superPool.query(
    `insert into programme.schedule_change (activity_id, centre_id, original_local, kind, starts_local, duration_minutes)
     values ($1, $2, '2027-03-21T10:00', 'moved', '2027-03-28T15:00', 60), ($1, $2, '2027-04-04T10:00', 'skipped', null, null),
       ($1, $2, '2027-04-11T10:00', 'cancelled', null, null), ($1, $2, '2027-03-31T19:00', 'extra', null, 120)`,
    [group.id, centre.centre.id],
  );
  await withActor(centre.db, house, async (trx) => await planOccurrences(trx, group.id, centre.clock.now()));
}
