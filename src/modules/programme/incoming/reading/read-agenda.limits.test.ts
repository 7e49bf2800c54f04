// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import en from "../../texts/en.json" with { type: "json" };
import nl from "../../texts/nl.json" with { type: "json" };
import { readAgenda } from "./read-agenda.ts";
import { refusals, unreadReasons, warningReasons } from "./remarks.ts";

const folder = resolve(import.meta.dirname, "../../../../../test/fixtures/agendas");
const options = { fileName: "agenda.ics", zone: "Europe/Amsterdam", today: "2026-11-23" };

/** Thousands of readings in one test; on a busy machine that takes a while. */
const longTest = 120_000;

test(
  "a file cut off at any place still gives what it can, and never breaks",
  () => {
    for (const fileName of readdirSync(folder).filter((name) => /\.(?:ics|csv)$/.test(name))) {
      const bytes = readFileSync(resolve(folder, fileName));
      for (const length of listLengths(bytes.length)) {
        const reading = readAgenda(bytes.subarray(0, length), { ...options, fileName });

        expect(
          reading.records.every(({ title }) => title !== ""),
          `${fileName} at ${length}`,
        ).toBe(true);
        expect(
          reading.unread.filter(({ reason }) => reason === "unreadable"),
          `${fileName} at ${length}`,
        ).toEqual([]);
      }
    }
  },
  longTest,
);

test(
  "bytes changed anywhere never break the reading",
  () => {
    const random = createRandom(7);
    for (const fileName of readdirSync(folder).filter((name) => /\.(?:ics|csv)$/.test(name))) {
      const bytes = readFileSync(resolve(folder, fileName));
      for (let round = 0; round < 40 && bytes.length > 0; round += 1) {
        const damaged = Uint8Array.from(bytes);
        for (let hit = 0; hit < 5; hit += 1) damaged[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);

        expect(() => readAgenda(damaged, { ...options, fileName })).not.toThrow();
      }
    }
  },
  longTest,
);

test(
  "an agenda of five thousand activities comes in whole",
  () => {
    const reading = readAgenda(Buffer.from(makeAgenda(5000)), options);

    expect(reading.refused).toBeNull();
    expect(reading.records).toHaveLength(5000);
  },
  longTest,
);

test("more activities than the limit are refused, with the numbers", () => {
  expect(readAgenda(Buffer.from(makeAgenda(5001)), options).refused).toEqual({
    reason: "tooManyRecords",
    values: { count: 5001, limit: 5000 },
  });
  const rows = `titel;datum\n${"Koffie;24-11-2026\n".repeat(5001)}`;
  expect(readAgenda(Buffer.from(rows), { ...options, fileName: "agenda.csv" }).refused?.reason).toBe("tooManyRecords");
});

test("a file of more than five megabytes is refused, with the numbers", () => {
  expect(readAgenda(new Uint8Array(5 * 1024 * 1024 + 1), options).refused).toEqual({
    reason: "tooLarge",
    values: { size: 6, limit: 5 },
  });
});

test("an activity with more single dates than the limit is left out, the others are not", () => {
  const dates = Array.from({ length: 1001 }, () => "20261201T100000").join(",");
  const agenda = makeAgenda(2).replace("SUMMARY:Activiteit 0", `SUMMARY:Activiteit 0\r\nRDATE:${dates}`);

  const reading = readAgenda(Buffer.from(agenda), options);

  expect(reading.records.map(({ title }) => title)).toEqual(["Activiteit 1"]);
  expect(reading.unread.map(({ reason }) => reason)).toEqual(["tooManyDates"]);
});

test.each([
  ["a rule that never has a date", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3"],
  ["a rule that is far apart", "RRULE:FREQ=DAILY;INTERVAL=9999;COUNT=9999"],
  ["a text of only tags", `DESCRIPTION:${"<style><a href=".repeat(4000)}`],
  ["a text of only entities", `DESCRIPTION:${"&#x".repeat(20_000)}`],
  ["an endless duration", "DURATION:P99999999W"],
  ["a line of only quotes", `X-ALT-DESC;A="${'"'.repeat(100_000)}`],
  ["a time zone of only brackets", `EXDATE;TZID=${"(".repeat(50_000)}:20261201T100000`],
  ["a parameter by the name of something else", "LOCATION;constructor=__proto__;__proto__=x:Keuken"],
])("%s keeps nobody waiting", (_name, line) => {
  const agenda = makeAgenda(2).replace("SUMMARY:Activiteit 0", `SUMMARY:Activiteit 0\r\n${line}`);

  const reading = readAgenda(Buffer.from(agenda), options);

  expect(reading.records.map(({ title }) => title)).toContain("Activiteit 1");
});

test("every reason has words in both languages", () => {
  for (const { incoming } of [nl, en]) {
    expect(Object.keys(incoming.refused).sort()).toEqual([...refusals].sort());
    expect(Object.keys(incoming.unread).sort()).toEqual([...unreadReasons].sort());
    expect(Object.keys(incoming.warning).sort()).toEqual([...warningReasons].sort());
  }
});

function makeAgenda(count: number): string {
  const events = Array.from({ length: count }, (_, index) =>
    [
      "BEGIN:VEVENT",
      `UID:activity-${index}`,
      "DTSTART;TZID=Europe/Amsterdam:20261124T100000",
      "DTEND;TZID=Europe/Amsterdam:20261124T110000",
      "RRULE:FREQ=WEEKLY;BYDAY=TU",
      "EXDATE;TZID=Europe/Amsterdam:20261201T100000",
      `SUMMARY:Activiteit ${index}`,
      "END:VEVENT",
    ].join("\r\n"),
  );
  return ["BEGIN:VCALENDAR", "PRODID:-//Test//NL", ...events, "END:VCALENDAR", ""].join("\r\n");
}

function listLengths(total: number): number[] {
  const random = createRandom(total);
  return Array.from({ length: 200 }, () => Math.floor(random() * total));
}

/** The same numbers every time, so that a failure can be seen again. */
function createRandom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
