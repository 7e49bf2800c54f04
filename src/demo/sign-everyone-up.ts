// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { cancelOccurrence, signUp, tellHeadcount } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre } from "./centre.ts";
import { getNextDate, type IdsByTitle } from "./ids.ts";
import { type DemoSignUps, signUps, soup } from "./sign-ups.ts";

export async function signEveryoneUp(trx: Transaction, idsByTitle: IdsByTitle, now: Temporal.Instant): Promise<void> {
  for (const { title, people, wholeSeries, cancelled } of signUps) {
    const { activityId, occurrenceId } = await getNextDate(trx, idsByTitle, title, now);
    const places = wholeSeries ? { seriesId: activityId } : { occurrenceId };
    for (const person of people) await signOneUp(trx, places, person, now);
    if (cancelled) await cancelOccurrence(trx, activityId, occurrenceId, now, cancelled);
  }
  await tellNumbers(trx, idsByTitle, now);
}

/** Nobody who comes for the soup left a name. */
async function tellNumbers(trx: Transaction, idsByTitle: IdsByTitle, now: Temporal.Instant): Promise<void> {
  const { occurrenceId } = await getNextDate(trx, idsByTitle, soup.title, now);
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
