// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { csvLine, csvMark } from "#platform/feeds";
import { type Language, wordsIn } from "#platform/i18n";
import type { Activity } from "../../activities/activity.ts";
import { ownColumns } from "./csv-columns.ts";
import { dayOf, type Writing } from "./written-cells.ts";

const examples = [1, 2, 3, 4] as const;

/** A CSV to fill in. Its examples lie after today. */
export function agendaTemplateCsv(language: Language, today: string): string {
  const rows = examples.map((row) => ownColumns.map((column) => inCell(wordsIn(language, column)[row], today)));
  return csvMark + [templateHeader(language), ...rows].map(csvLine).join("");
}

export function templateHeader(language: Language): string[] {
  return ownColumns.map((column) => wordsIn(language, column)[0]);
}

/** An activity in the columns of the file that people fill in. */
export function rowOf(activity: Activity, how: Writing): string[] {
  return ownColumns.map((column) => column.write(activity, how));
}

function inCell(example: string | number, today: string): string {
  return typeof example === "number" ? dayOf(addDays(today, example)) : example;
}
