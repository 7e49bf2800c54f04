// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { localNow } from "#platform/clock";
import { type AppContext, notFound } from "#platform/http";
import type { T } from "#platform/i18n";
import { remembered } from "#platform/memory";
import type { Visitor } from "./date-words.ts";
import { type ProgrammeFilter, readFilter } from "./filters.ts";

/** Who asks, as far as a page needs it. Without a centre at this address there is no programme. */
export function visitorOf(c: AppContext): Visitor {
  const { centre, now, t, language } = c.var;
  const wall = localNow(now(), (centre ?? notFound()).timeZone);
  return { t: rememberTexts(t), language, localNow: wall, today: wall.slice(0, 10) };
}

/** What is looked for, as it stands in the address. */
export function filterOf(c: AppContext): ProgrammeFilter {
  return readFilter(new URL(c.req.url).searchParams);
}

/** The moment that the clock on the wall of this centre shows this. */
export function instantOf(c: AppContext, local: string): Temporal.Instant {
  return instantsIn(c.var.centre.timeZone)(local);
}

/** Until when pages hold: the same few moments for all of them. */
const instantsIn = remembered(50, (zone: string) =>
  remembered(5000, (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()),
);

/** For one page: seventy dates say the same few things, and their words are not kept after it. */
function rememberTexts(t: T): T {
  const said = new Map<string, string>();
  return (key, values) => {
    if (!values) return t(key);
    const name = [key, ...Object.values(values)].join("\u0000"); // which no text of ours holds
    const known = said.get(name) ?? t(key, values);
    said.set(name, known);
    return known;
  };
}
