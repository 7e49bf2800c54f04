// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { cancelOccurrence, listDatesAhead, signUp, tellHeadcount } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre } from "./centre.ts";
import { type DemoSignUps, signUps, soup } from "./sign-ups.ts";

export async function signEveryoneUp(
  trx: Transaction,
  idsByTitle: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  for (const { title, people, wholeSeries, cancelled } of signUps) {
    const activityId = idsByTitle.get(title) ?? missing(title);
    const [next] = await listDatesAhead(trx, centre.id, activityId, now);
    const occurrenceId = next?.id ?? missing(title);
    const places = wholeSeries ? { seriesId: activityId } : { occurrenceId };
    for (const person of people) await signOneUp(trx, places, person, now);
    if (cancelled) await cancelOccurrence(trx, activityId, occurrenceId, now, cancelled);
  }
  await tellNumbers(trx, idsByTitle, now);
}

/** Nobody who comes for the soup left a name. */
async function tellNumbers(
  trx: Transaction,
  idsByTitle: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  const activityId = idsByTitle.get(soup.title) ?? missing(soup.title);
  const dates = await listDatesAhead(trx, centre.id, activityId, now);
  const next = dates.find(({ startsAt }) => startsAt.epochMilliseconds > now.epochMilliseconds);
  const occurrenceId = next?.id ?? missing(soup.title);
  for (const people of soup.people) await tellHeadcount(trx, { occurrenceId, formKey: newFormKey(), people }, now);
}

async function signOneUp(
  trx: Transaction,
  places: { occurrenceId: string } | { seriesId: string },
  { name, email, phone, need = "", language = "nl" }: DemoSignUps["people"][number],
  now: Temporal.Instant,
): Promise<void> {
  const request = {
    ...places,
    centreId: centre.id,
    formKey: newFormKey(),
    name,
    email: email ?? null,
    phone: phone ?? null,
    need,
    language,
  };
  const outcome = await signUp(trx, request, now);
  if ("refused" in outcome) throw new Error(`The demo cannot sign up ${name}: ${outcome.refused}.`);
}

function missing(title: string): never {
  throw new Error(`The demo has no date of ${title}.`);
}
