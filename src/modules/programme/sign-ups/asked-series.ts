// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type AppContext, inLanguage, notFound } from "#platform/http";
import type { Joining } from "../tables.ts";
import type { Wording } from "./date-words.ts";
import { askedSlug } from "./join-request.ts";
import { joiningAddress } from "./joining-address.ts";
import { findSeries } from "./series.queries.ts";
import type { SeriesToShow } from "./series-facts.tsx";
import { seriesClosesAt } from "./sign-up.ts";

type AskedSeries = { series: SeriesToShow } | { elsewhere: string };

/** The series in the address, if it is joined in this way; else where to go instead. */
export async function askedSeries(c: AppContext, way: Joining): Promise<AskedSeries> {
  const found = (await findSeries(c.var.db, c.var.centre.id, askedSlug(c))) ?? notFound();
  const { joining, slug } = found;
  if (joining !== way) {
    const whole = joining === "series" || joining === "acquaint";
    const form = whole && joiningAddress(c.var.language, { joining, slug, dateSegment: "" });
    return { elsewhere: form || inLanguage(c.var.language, `/programma/${slug}`) };
  }
  return { series: { ...found, unit: "series", closesAt: seriesClosesAt(found), cancelledAt: null } };
}

export function wordingOf(c: AppContext): Wording {
  const { t, language, centre } = c.var;
  return { t, language, today: localToday(c.var.now(), centre.timeZone) };
}
