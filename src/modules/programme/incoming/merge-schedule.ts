// SPDX-License-Identifier: EUPL-1.2
import { type Schedule, type ScheduleChange, withChangesOf } from "../schedules/schedule.ts";
import type { Said, SaidField } from "./said.ts";

type Saying = Pick<Said, "when" | "dates">;

/** The schedule after a file: its rule when the file changed that, and dates that people here changed stay as they made them. */
export function mergeSchedule(
  stored: Schedule,
  { last, said, fields }: { last: Saying | null; said: Saying; fields: readonly SaidField[] },
): Schedule {
  if (!fields.includes("when") && !fields.includes("dates")) return stored;
  const { changes: storedChanges, ...storedRule } = stored;
  const rule = fields.includes("when") ? said.when : storedRule;
  const before = keysOf(last?.dates ?? []);
  const now = keysOf(storedChanges);
  const fromFile = said.dates.filter((change) => !before.has(keyOf(change)) || now.has(keyOf(change)));
  const inFile = keysOf(fromFile);
  const madeHere = storedChanges.filter((change) => !before.has(keyOf(change)) && !inFile.has(keyOf(change)));
  const skippedHere = madeHere.filter(({ kind }) => kind === "skipped");
  return withChangesOf({ ...rule, changes: [...fromFile, ...skippedHere] }, { ...stored, changes: madeHere });
}

/** Whether two schedules give the same dates, in whatever order their changes stand. */
export function isSameSchedule(one: Schedule, other: Schedule): boolean {
  const rule = ({ startsLocal, zone, durationMinutes, rrule }: Schedule) =>
    JSON.stringify([startsLocal, zone, durationMinutes, rrule]);
  const changes = ({ changes }: Schedule) => [...keysOf(changes)].sort().join("\n");
  return rule(one) === rule(other) && changes(one) === changes(other);
}

function keysOf(changes: readonly ScheduleChange[]): Set<string> {
  return new Set(changes.map(keyOf));
}

function keyOf(change: ScheduleChange): string {
  const start = change.kind === "moved" ? change.startsLocal : "";
  const minutes = "durationMinutes" in change ? change.durationMinutes : "";
  return [change.kind, change.originalLocal, start, minutes].join(" ");
}
