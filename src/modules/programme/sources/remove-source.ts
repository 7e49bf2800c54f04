// SPDX-License-Identifier: EUPL-1.2

import { type Actor, withActor } from "#platform/db";
import { endActivity } from "../activities/ending.commands.ts";
import type { Tools } from "../incoming/bring-in-file.ts";
import { removeSource } from "./source.commands.ts";
import type { Source } from "./source.ts";
import { keepAsOwn } from "./source-activities.commands.ts";
import { listActivitiesFrom } from "./source-activities.queries.ts";

/** Each activity in a transaction of its own, and the agenda last: broken off, the same answer goes on where it stopped. */
export async function removeWithActivities(
  { db, now }: Pick<Tools, "db" | "now">,
  actor: Actor,
  source: Source,
  activities: "keep" | "end",
): Promise<void> {
  const current = activities === "end" ? (await listActivitiesFrom(db, source.id)).filter(({ isOn }) => isOn) : [];
  for (const { id } of current) await withActor(db, actor, async (trx) => await endActivity(trx, id, now()));
  await withActor(db, actor, async (trx) => {
    await keepAsOwn(trx, source);
    await removeSource(trx, source);
  });
}
