// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { AppContext } from "#platform/http";

/** A date in the house's programme: "/programma/samen-koken", "Samen koken", "morgen, 17.00–19.00 uur". */
export type DateBeside = { href: string; title: string; lang?: string | undefined; when: string };
export type DatesBeside = {
  dates: readonly DateBeside[];
  /** Where there are more. */
  href: string;
  /** Until when this is what comes. */
  until: Temporal.Instant | null;
};

/** What a house that has both shows of its programme beside the directory; the programme itself tells it. Null: nothing. */
export type ProgrammeBeside = {
  ofOrganization: (c: AppContext, organizationId: string) => Promise<DatesBeside | null>;
  forWords: (c: AppContext, words: string) => Promise<DatesBeside | null>;
};
