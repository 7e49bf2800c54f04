// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { textsOf, type WrittenLanguage } from "./texts-of-activity.ts";
import { hasNoText, type TranslationInput } from "./translation.form.ts";
import { findTranslation } from "./translation.queries.ts";
import { nextMadeFrom } from "./translation.ts";

/** What is empty in all its parts is taken away. Says whether there is something in this language now. */
export async function writeTranslation(
  trx: Transaction,
  { id, centreId }: Pick<Activity, "id" | "centreId">,
  language: WrittenLanguage,
  { stillRight, ...texts }: TranslationInput,
  now: Temporal.Instant,
): Promise<boolean> {
  const { facts } = await lockActivity(trx, id);
  const isGone = hasNoText(texts);
  if (isGone) {
    await trx
      .deleteFrom("programme.activityTranslation")
      .where("activityId", "=", id)
      .where("language", "=", language)
      .execute();
  } else {
    const before = await findTranslation(trx, id, language);
    const madeFrom = JSON.stringify(nextMadeFrom(textsOf(facts), before, { texts, stillRight }));
    const values = { ...texts, madeFrom, changedAt: now };
    await trx
      .insertInto("programme.activityTranslation")
      .values({ activityId: id, language, centreId, ...values })
      .onConflict((conflict) => conflict.columns(["activityId", "language"]).doUpdateSet(values))
      .execute();
  }
  await raiseContentVersion(trx, centreId);
  return !isGone;
}
