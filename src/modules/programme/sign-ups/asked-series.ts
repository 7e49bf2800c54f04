// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, notFound } from "#platform/http";
import { askedSlug } from "../activities/asked-activity.ts";
import type { Joining } from "../activities/tables.ts";
import { joiningAddress } from "./joining-address.ts";
import { findSeries } from "./series.queries.ts";
import type { SeriesToShow } from "./series-facts.pages.tsx";
import { placesInSeries } from "./sign-up.ts";

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
  return { series: placesInSeries(found) };
}
