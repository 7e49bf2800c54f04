// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { mostStories } from "./story.ts";
import type { StoryTable } from "./tables.ts";

export type NewStory = Omit<Insertable<StoryTable>, "id" | "hiddenAt" | "hiddenWhy" | "createdAt" | "changedAt">;
type Own = Pick<StoryTable, "centreId" | "personId"> & { id: string };
type OfHouse = { centreId: string; id: string };
type Ending = Pick<StoryTable, "endsOn" | "endsAt">;

/** For everyone, at once. The same words of the same person are one story: it stays longer, or gets another name. Null when there are too many. */
export async function publishStory(trx: Transaction, story: NewStory, now: Temporal.Instant): Promise<string | null> {
  const id = (await findSame(trx, story)) ?? (await addStory(trx, story, now));
  if (id === null) return null;
  const { personId, centreId, words, ...facts } = story;
  await trx
    .updateTable("selfhelp.story")
    .set({ ...facts, changedAt: now })
    .where("id", "=", id)
    .where("personId", "=", personId)
    .execute();
  await raiseContentVersion(trx, centreId);
  return id;
}

/** Nothing of it stays with us. False for what is not theirs. */
export async function takeBackStory(trx: Transaction, { id, centreId, personId }: Own): Promise<boolean> {
  const gone = await trx
    .deleteFrom("selfhelp.story")
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("personId", "=", personId)
    .returning("id")
    .executeTakeFirst();
  if (gone) await raiseContentVersion(trx, centreId);
  return gone !== undefined;
}

/** False for what is not theirs. */
export async function prolongStory(
  trx: Transaction,
  { id, centreId, personId }: Own,
  ending: Ending,
  now: Temporal.Instant,
): Promise<boolean> {
  const kept = await trx
    .updateTable("selfhelp.story")
    .set({ ...ending, changedAt: now })
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("personId", "=", personId)
    .returning("id")
    .executeTakeFirst();
  if (kept) await raiseContentVersion(trx, centreId);
  return kept !== undefined;
}

/** The first reason stays. Acts as whoever looks after the house; false for what is not there. */
export async function hideStory(
  trx: Transaction,
  { id, centreId }: OfHouse,
  hiddenWhy: string,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await hasStory(trx, { id, centreId }, now))) return false;
  await trx
    .updateTable("selfhelp.story")
    .set({ hiddenAt: now, hiddenWhy })
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("hiddenAt", "is", null)
    .execute();
  await raiseContentVersion(trx, centreId);
  return true;
}

export async function putBackStory(trx: Transaction, { id, centreId }: OfHouse, now: Temporal.Instant) {
  if (!(await hasStory(trx, { id, centreId }, now))) return false;
  await trx
    .updateTable("selfhelp.story")
    .set({ hiddenAt: null, hiddenWhy: "" })
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .execute();
  await raiseContentVersion(trx, centreId);
  return true;
}

const daysToProlong = 30;

/** A month after its last day; until then whoever told it can let it stand longer. For the house. */
export async function clearPastStories(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("selfhelp.story")
    .where("endsAt", "<", now.subtract({ hours: daysToProlong * 24 }))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** When someone is forgotten, what they told is gone from the pages too. For the house. */
export async function eraseStoriesOf(trx: Transaction, { personId }: { personId?: string | undefined }) {
  if (!personId) return 0;
  const gone = await trx.deleteFrom("selfhelp.story").where("personId", "=", personId).returning("centreId").execute();
  for (const centreId of [...new Set(gone.map((story) => story.centreId))].sort()) {
    await raiseContentVersion(trx, centreId);
  }
  return gone.length;
}

async function findSame(trx: Transaction, story: NewStory): Promise<string | null> {
  const same = await trx
    .selectFrom("selfhelp.story")
    .select("id")
    .where("personId", "=", story.personId)
    .where("centreId", "=", story.centreId)
    .where("title", "=", story.title)
    .where("words", "=", story.words)
    .executeTakeFirst();
  return same?.id ?? null;
}

async function addStory(trx: Transaction, story: NewStory, now: Temporal.Instant): Promise<string | null> {
  const { count } = await trx
    .selectFrom("selfhelp.story")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("personId", "=", story.personId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostStories) return null;
  const added = await trx
    .insertInto("selfhelp.story")
    .values({ ...story, createdAt: now, changedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added?.id ?? (await findSame(trx, story)); // sent twice at the same moment
}

async function hasStory(trx: Transaction, { id, centreId }: OfHouse, now: Temporal.Instant): Promise<boolean> {
  const found = await trx
    .selectFrom("selfhelp.story")
    .select("id")
    .where("id", "=", id)
    .where("centreId", "=", centreId)
    .where("endsAt", ">", now)
    .executeTakeFirst();
  return found !== undefined;
}
