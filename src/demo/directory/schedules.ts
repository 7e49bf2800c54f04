// SPDX-License-Identifier: EUPL-1.2
import type { DemoSchedule, SeasonalSchedule } from "./entry.ts";

export const workdays = "MO,TU,WE,TH,FR";
export const everyDay = "MO,TU,WE,TH,FR,SA,SU";

/** `times` is "10:00-12:30", here and below; past midnight when it ends before it begins. */
export function weekly(days: string, times: string, more: DemoSchedule = {}): DemoSchedule {
  return { freq: "WEEKLY", byday: days, ...hours(times), ...more };
}

/** "1TU,3TU": the first and the third Tuesday. */
export function monthly(days: string, times: string, more: DemoSchedule = {}): DemoSchedule {
  return { freq: "MONTHLY", byday: days, ...hours(times), ...more };
}

export function between(weeks: [from: number, until: number], schedule: DemoSchedule): SeasonalSchedule {
  return { weeks, schedule };
}

export const dayAndNight = weekly(everyDay, "00:00-24:00");

export function inWords(description: string): DemoSchedule {
  return { description };
}

function hours(times: string) {
  const [opens = "", closes = ""] = times.split("-");
  return { opens_at: opens, closes_at: closes };
}
