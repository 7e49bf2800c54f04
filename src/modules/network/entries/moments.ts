// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import type { AppContext } from "#platform/http";
import { type EntryOpening, nextMomentOf } from "./opening.ts";
import type { Reader } from "./reader.ts";

const nightFrom = "22:00";
const nightUntil = "06:00";

/** When few doors are open, and whoever looks may not be able to sleep. */
export function isNight(localNow: string): boolean {
  const time = localNow.slice(11, 16);
  return time >= nightFrom || time < nightUntil;
}

type Shown = {
  entries: readonly { opening: EntryOpening | null }[] /** Which ones these are hangs on the hour. */;
  areOpen: boolean;
};

/** Until when a page says what is so: something on it opens or closes, or the day or the night begins or ends. */
export function holdsUntil(c: AppContext, { localNow }: Reader, { entries, areOpen }: Shown): Temporal.Instant {
  const today = localNow.slice(0, 10);
  const moments = [
    `${addDays(today, 1)}T00:00`,
    `${today}T${nightFrom}`,
    `${today}T${nightUntil}`,
    ...(areOpen ? [nextQuarter(localNow)] : []),
    ...entries.flatMap(({ opening }) => nextMomentOf(opening) ?? []),
  ];
  const next = moments.filter((moment) => moment > localNow).sort()[0] ?? localNow;
  return Temporal.PlainDateTime.from(next).toZonedDateTime(c.var.centre.timeZone).toInstant();
}

/** Doors elsewhere open and close too, nearly always at a quarter of an hour. */
function nextQuarter(localNow: string): string {
  const minutes = 15 - (Number(localNow.slice(14, 16)) % 15);
  return Temporal.PlainDateTime.from(localNow).add({ minutes }).toString({ smallestUnit: "minute" });
}
