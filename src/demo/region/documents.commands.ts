// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { addPart, beginReading, proposeRelease, releaseDocument, startRelease } from "#modules/region";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { demoCentreId } from "../centre.ts";
import { given, toRead } from "./documents.ts";

type Person = { id: string; name: string };
type There = { house: string; today: string; now: Temporal.Instant; two: readonly [Person, Person] };

/** What the house tells the municipality: one document that was given, and one that can be read first. */
export async function addDocuments(trx: Transaction, there: There): Promise<void> {
  const first = await addDocument(trx, there, { ...given, daysAgo: 45, readingDays: 14 });
  const asked = { centreId: demoCentreId, id: first };
  const [one, other] = there.two;
  await proposeRelease(trx, { ...asked, by: one, today: addDays(there.today, -29) }, before(there, 29));
  const release = { ...asked, by: other, today: addDays(there.today, -28), house: there.house };
  await releaseDocument(trx, release, before(there, 28));
  await addDocument(trx, there, { ...toRead, daysAgo: 2, readingDays: 14 });
}

async function addDocument(
  trx: Transaction,
  there: There,
  { parts, daysAgo, readingDays, ...facts }: typeof given & { daysAgo: number; readingDays: number },
): Promise<string> {
  const today = addDays(there.today, -daysAgo);
  const now = before(there, daysAgo);
  const period = { periodFrom: addDays(today, -90), periodUntil: today };
  const about = { ...facts, ...period, centreId: demoCentreId, language: "nl", formKey: newFormKey() } as const;
  const id = await startRelease(trx, about, now);
  const asked = { centreId: demoCentreId, id, today };
  for (const part of parts) await addPart(trx, asked, { ...part, source: "", names: "", formKey: newFormKey() }, now);
  await beginReading(trx, asked, readingDays);
  return id;
}

function before({ now }: There, days: number): Temporal.Instant {
  return now.subtract({ hours: 24 * days });
}
