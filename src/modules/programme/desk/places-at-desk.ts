// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { stateOf } from "../activities/activity.ts";
import { wordingOf } from "../asking/wording.ts";
import { askedDate } from "../dates/asked-date.ts";
import { type DateToJoin, getDate } from "../dates/date.queries.ts";
import { whenItIs, whereItIs } from "../dates/date-words.ts";
import type { Places } from "../sign-ups/places.ts";
import { findSeries } from "../sign-ups/series.queries.ts";
import { decideSignUp, type PlacesForSignUp, placesInSeries, type SignUpRefusal, unitOf } from "../sign-ups/sign-up.ts";
import type { DeskFormPageProps } from "./desk-form.pages.tsx";

export type PlacesAtDesk = {
  date: DateToJoin;
  of: Places;
  becomes: DeskFormPageProps["becomes"];
  refused: SignUpRefusal | undefined;
};

/** What the address asks for: places at this date, or in the whole series that it belongs to. */
export async function askedPlaces(c: AppContext): Promise<PlacesAtDesk> {
  const { activity, date: asked } = await askedDate(c);
  if (stateOf(activity) !== "published") return notFound();
  const date = await getDate(c.var.db, asked.id);
  const inSeries = unitOf(activity.facts.joining) === "series";
  const places = inSeries ? await placesOfSeries(c, date.slug) : date;
  const decision = decideSignUp(places, c.var.now());
  return {
    date,
    of: inSeries ? { seriesId: activity.id } : { occurrenceId: date.id },
    becomes: "refused" in decision ? "confirmed" : decision.status,
    refused: "refused" in decision ? decision.refused : undefined,
  };
}

async function placesOfSeries(c: AppContext, slug: string): Promise<PlacesForSignUp> {
  return placesInSeries((await findSeries(c.var.db, c.var.centre.id, slug)) ?? notFound());
}

/** The same, as the form shows it. */
export function formOf(c: AppContext, { date, of, becomes }: PlacesAtDesk) {
  const { place, way } = whereItIs(date, c.var.t);
  return {
    title: date.title,
    when: capitalize(whenItIs(date, wordingOf(c))),
    where: [place, way].filter(Boolean).join(". "),
    isSeries: "seriesId" in of,
    becomes,
  };
}
