// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { planDates } from "../../schedules/plan-dates.ts";
import { agendaTemplateCsv } from "../csv/csv-template.ts";
import type { AgendaReading } from "./agenda-reading.ts";
import type { IncomingRecord } from "./incoming-record.ts";
import { readAgenda } from "./read-agenda.ts";

type ExpectedRecord = { title: string; dates: string[]; warnings: string[]; also?: Partial<IncomingRecord> };
type ExpectedFile = { producer: string | null; records: ExpectedRecord[]; unread: string[] } | { refused: string };

const folder = resolve(import.meta.dirname, "../../../../../test/fixtures/agendas");
const expected: Record<string, Record<string, ExpectedFile>> = JSON.parse(
  readFileSync(resolve(folder, "expected.json"), "utf8"),
);
const options = { zone: "Europe/Amsterdam", today: "2026-11-23" };

describe("an agenda from", () => {
  test.each(Object.entries(expected))(
    "%s comes in with its dates, and says what is left out and why",
    (_name, files) => {
      for (const [fileName, outcome] of Object.entries(files)) {
        const reading = readFile(fileName);

        expect(summarize(reading), fileName).toEqual(withoutFields(outcome));
        expectFields(reading, outcome);
      }
    },
  );

  test("every producer's files are in the table, and there are more than thirty", () => {
    const files = readdirSync(folder).filter((name) => name !== "expected.json" && !name.startsWith("."));

    expect(Object.values(expected).flatMap(Object.keys).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(30);
  });
});

test("a private event leaves no title or text behind", () => {
  const readings = ["google-single-and-whole-days.ics", "nextcloud-tasks-and-more.ics", "outlook-export.csv"].map(
    readFile,
  );

  expect(JSON.stringify(readings)).not.toMatch(/deelnemer|Overleg over iemand|Talk with someone|Name and number/);
});

test("a date that is left out at a moment in UTC falls away on the day that it is here", () => {
  const lines = ["UID:a", "SUMMARY:Nachtwake", "DTSTART;TZID=Europe/Amsterdam:20261124T003000", "DURATION:PT1H"];
  const event = ["BEGIN:VEVENT", ...lines, "RRULE:FREQ=DAILY;COUNT=4", "EXDATE:20261124T233000Z", "END:VEVENT"];
  const text = ["BEGIN:VCALENDAR", "PRODID:-//Test//NL", ...event, "END:VCALENDAR", ""].join("\r\n");

  const reading = readAgenda(new TextEncoder().encode(text), { ...options, fileName: "agenda.ics" });

  expect(summarize(reading)).toMatchObject({
    records: [{ dates: ["2026-11-24T00:30 60", "2026-11-26T00:30 60", "2026-11-27T00:30 60"] }],
  });
});

test("who was invited is never read", () => {
  const readings = readdirSync(folder)
    .filter((name) => name.endsWith(".ics"))
    .map(readFile);

  expect(JSON.stringify(readings)).not.toMatch(/@example\.org|Jansen/);
});

test("reading the same file again gives the same identifiers, also where the file has none", () => {
  for (const name of ["eventon.ics", "excel-dutch-cp1252.csv"]) {
    expect(readFile(name).records.map(({ uid }) => uid)).toEqual(readFile(name).records.map(({ uid }) => uid));
  }
});

test.each(["nl", "en"] as const)("the template to fill in (%s) reads back whole", (language) => {
  const template = agendaTemplateCsv(language, "2026-11-23");

  const reading = readAgenda(Buffer.from(template), { ...options, fileName: "agenda.csv" });

  expect(reading.unread).toEqual([]);
  expect(reading.records.flatMap(({ warnings }) => warnings)).toEqual([]);
  expect(reading.records.map(({ joining }) => joining)).toEqual(["walk-in", "sign-up", "tell-us", "series"]);
  expect(reading.records.map(({ cost }) => cost?.cents)).toEqual([0, 250, 0, 0]);
  expect(
    reading.records.every(({ hosts, languages, kind, room, forWhom }) => hosts && languages && kind && room && forWhom),
  ).toBe(true);
  expect(template).not.toMatch(/(?:^|;|\n)[=+@-]/);
});

function readFile(fileName: string): AgendaReading {
  return readAgenda(readFileSync(resolve(folder, fileName)), { ...options, fileName });
}

function summarize(reading: AgendaReading): ExpectedFile {
  if (reading.refused) return { refused: reading.refused.reason };
  return {
    producer: reading.producer,
    records: reading.records.map((record) => ({
      title: record.title,
      dates: listFirstDates(record),
      warnings: record.warnings.map(({ reason }) => reason),
    })),
    unread: reading.unread.map(({ position, reason }) => `${position} ${reason}`),
  };
}

function listFirstDates({ schedule }: IncomingRecord): string[] {
  const starts = schedule.changes.map((change) =>
    change.kind === "moved" ? change.startsLocal : change.originalLocal,
  );
  const from = [schedule.startsLocal, ...starts].sort()[0]?.slice(0, 10) ?? "";
  const dates = planDates(schedule, { from, until: "2029-01-01" }, new Set()).slice(0, 3);
  return dates.map(({ startsLocal, endsLocal, cancelled }) => {
    const minutes = (Date.parse(`${endsLocal}Z`) - Date.parse(`${startsLocal}Z`)) / 60_000;
    return `${startsLocal} ${minutes}${cancelled ? " cancelled" : ""}`;
  });
}

function withoutFields(outcome: ExpectedFile): ExpectedFile {
  if ("refused" in outcome) return outcome;
  return { ...outcome, records: outcome.records.map(({ title, dates, warnings }) => ({ title, dates, warnings })) };
}

function expectFields(reading: AgendaReading, outcome: ExpectedFile): void {
  if ("refused" in outcome) return;
  for (const [index, { also = {} }] of outcome.records.entries()) expect(reading.records[index]).toMatchObject(also);
}
