// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { endCommitment, makeCommitment, makeContact, planLookBack, readContactForm } from "#modules/support";
import { addDays, localToday } from "#platform/clock";
import { house, type Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { centre, demoZone } from "../centre.ts";
import { commitments, contacts, goingAlong, lookBackDaysAhead } from "./following.ts";
import { onTheWay } from "./paths.ts";

/** What happens on the path of Iep and Joke: what they agreed, when they met, and that they look back. */
export async function addFollowing(trx: Transaction, pathId: string, now: Temporal.Instant): Promise<void> {
  const today = localToday(now, demoZone);
  const walker = {
    path: { id: pathId, centreId: centre.id },
    side: "holder",
    actor: house,
    name: onTheWay.name,
  } as const;
  const moment = { now, today };
  for (const { daysAhead, isDone, ...agreed } of commitments) {
    const dueOn = daysAhead === null ? null : addDays(today, daysAhead);
    const form = { ...agreed, dueOn, remind: false, writtenAs: "self", formKey: newFormKey() } as const;
    const id = await makeCommitment(trx, walker, form, moment);
    if (isDone && id) await endCommitment(trx, { id }, "done", addDays(today, -10));
  }
  for (const { daysAhead, ...met } of [...contacts, goingAlong]) {
    const typed = { ...met, onDay: addDays(today, daysAhead), formKey: newFormKey() };
    await makeContact(trx, walker, readContactForm(typed), moment);
  }
  const planned = { onDay: addDays(today, lookBackDaysAhead), remind: false, formKey: newFormKey() };
  await planLookBack(trx, walker, planned, now);
}
