// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { cancelOccurrence, listDatesAhead, signUp } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre } from "./centre.ts";
import { type DemoSignUps, signUps } from "./sign-ups.ts";

export async function signEveryoneUp(
  trx: Transaction,
  idsByTitle: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  for (const { title, people, cancelled } of signUps) {
    const activityId = idsByTitle.get(title) ?? missing(title);
    const [next] = await listDatesAhead(trx, centre.id, activityId, now);
    const occurrenceId = next?.id ?? missing(title);
    for (const person of people) await signOneUp(trx, occurrenceId, person, now);
    if (cancelled) await cancelOccurrence(trx, activityId, occurrenceId, now);
  }
}

async function signOneUp(
  trx: Transaction,
  occurrenceId: string,
  { name, email, phone, need = "", language = "nl" }: DemoSignUps["people"][number],
  now: Temporal.Instant,
): Promise<void> {
  const request = {
    occurrenceId,
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
