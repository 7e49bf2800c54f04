// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { cellNames } from "./csv/read-cells.ts";
import { saysTheSame } from "./incoming.ts";
import { type IncomingRecord, silentRecord } from "./reading/incoming-record.ts";
import { fieldsThatDiffer, readSaid, type SaidField, saidBy, saidFields, writeSaid } from "./said.ts";

const koor: IncomingRecord = {
  ...silentRecord,
  ...{ uid: "koor", title: "Koor" },
  schedule: {
    startsLocal: "2026-11-24T11:00",
    zone: "Europe/Amsterdam",
    durationMinutes: 90,
    rrule: null,
    changes: [],
  },
};
const saidOfAll: SaidField[] = ["title", "when"];

test("what a file said is kept and read back whole", () => {
  expect(readSaid(writeSaid(saidBy(koor)))).toEqual(saidBy(koor));
});

test.each(cellNames.filter((name) => name !== "url"))("what stands in the cell %s is not lost", (name) => {
  expect(writeSaid(saidBy({ ...koor, [name]: "geplant" }))).toContain("geplant");
});

test.each(saidFields.filter((field) => !saidOfAll.includes(field)))(
  "an activity that came in before %s was kept is read as if its file had said nothing of it",
  (field) => {
    const { [field]: _, ...earlier } = saidBy(koor);
    const kept = JSON.stringify(earlier);

    expect(readSaid(kept)).toEqual(saidBy(koor));
    expect(saysTheSame(koor, kept)).toBe(true);
  },
);

test("what a file newly says of such an activity is what changes, and nothing else", () => {
  const { forWhom: _, ...earlier } = saidBy(koor);
  const last = readSaid(JSON.stringify(earlier));

  expect(last && fieldsThatDiffer(saidBy({ ...koor, forWhom: "jongeren" }), last)).toEqual(["forWhom"]);
});
