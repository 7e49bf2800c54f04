// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { T } from "#platform/i18n";
import type { OwnTerm, PersonalTable } from "#platform/rights";

/** One term that a house may set, as it holds here now. */
export type TermSetting = {
  name: string;
  kind: string;
  since: string;
  days: number;
  reason: string;
  standardDays: number;
  mostDays: number;
};

export function settingsOf(tables: readonly PersonalTable[], ownTerms: readonly OwnTerm[], t: T): TermSetting[] {
  return tables.flatMap((table) =>
    table.terms.map((term) => {
      const own = ownTerms.find(({ name }) => name === term.name);
      const { name, standardDays, mostDays } = term;
      const holds = { days: own?.days ?? standardDays, reason: own?.reason ?? "" };
      return { name, kind: t(table.name), since: t(term.since), ...holds, standardDays, mostDays };
    }),
  );
}

/** Every hour, at ten past. */
export function nextRound(now: Temporal.Instant): Temporal.Instant {
  const tenPast = now.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ minutes: 10 });
  return tenPast.epochMilliseconds > now.epochMilliseconds ? tenPast : tenPast.add({ hours: 1 });
}
