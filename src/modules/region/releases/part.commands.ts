// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { changeStanding } from "./change-standing.ts";
import type { FixedContent } from "./document.ts";
import type { AskedRelease } from "./release.commands.ts";
import type { Part, Release } from "./release.queries.ts";
import { type Refusal, readingUntilAfterChange } from "./release.ts";

type AskedPart = AskedRelease & { partId: string };
type Written = Pick<Part, "heading" | "content" | "names">;
export type NewPart = Written & Pick<Part, "source"> & { formKey: string };
type Outcome = Refusal | "gone" | null;

/** The same form key is the same part, and what the platform knows stands in it once. */
export async function addPart(
  trx: Transaction,
  asked: AskedRelease,
  part: NewPart,
  now: Temporal.Instant,
): Promise<Outcome> {
  return await changeStanding(trx, asked, async (release, { parts }) => {
    if (part.source !== "" && parts.some(({ source }) => source === part.source)) return;
    const place = Math.max(0, ...parts.map((one) => one.place)) + 1;
    const added = await trx
      .insertInto("region.releasePart")
      .values({ ...part, releaseId: release.id, place, writtenAt: now, changedAt: now, leftOutAt: null })
      .onConflict((conflict) => conflict.column("formKey").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added) await readOn(trx, release, asked);
  });
}

export async function changePart(
  trx: Transaction,
  asked: AskedPart,
  written: Written,
  now: Temporal.Instant,
): Promise<Outcome> {
  return await changeOne(trx, asked, async (part, release) => {
    if (part.source !== "") return;
    if (part.heading === written.heading && part.content === written.content && part.names === written.names) return;
    await setPart(trx, part.id, { ...written, changedAt: now });
    await readOn(trx, release, asked);
  });
}

/** What is known is taken anew, as it is now. */
export async function takeAnew(
  trx: Transaction,
  asked: AskedPart,
  content: FixedContent,
  now: Temporal.Instant,
): Promise<Outcome> {
  return await changeOne(trx, asked, async (part, release) => {
    const taken = JSON.stringify(content);
    if (part.source === "" || part.content === taken) return;
    await setPart(trx, part.id, { content: taken, changedAt: now });
    await readOn(trx, release, asked);
  });
}

/** It can be put back as long as the document is made. */
export async function leavePartOut(trx: Transaction, asked: AskedPart, now: Temporal.Instant): Promise<Outcome> {
  return await changeOne(trx, asked, async (part) => {
    if (part.leftOutAt === null) await setPart(trx, part.id, { leftOutAt: now });
  });
}

export async function putPartBack(trx: Transaction, asked: AskedPart): Promise<Outcome> {
  return await changeOne(trx, asked, async (part, release) => {
    if (part.leftOutAt === null) return;
    await setPart(trx, part.id, { leftOutAt: null });
    await readOn(trx, release, asked);
  });
}

/** Changes place with the one above it; the first stays. */
export async function movePartUp(trx: Transaction, asked: AskedPart): Promise<Outcome> {
  return await changeOne(trx, asked, async (part, _, parts) => {
    const above = parts.filter(({ place, leftOutAt }) => place < part.place && leftOutAt === null).at(-1);
    if (!above) return;
    await setPart(trx, part.id, { place: above.place });
    await setPart(trx, above.id, { place: part.place });
  });
}

async function changeOne(
  trx: Transaction,
  asked: AskedPart,
  work: (part: Part, release: Release, parts: Part[]) => Promise<void>,
): Promise<Outcome> {
  let found = false;
  const outcome = await changeStanding(trx, asked, async (release, { parts }) => {
    const part = parts.find(({ id }) => id === asked.partId);
    found = part !== undefined;
    if (part) await work(part, release, parts);
  });
  return outcome ?? (found ? null : "gone");
}

async function setPart(trx: Transaction, id: string, changed: Partial<Part>): Promise<void> {
  const { id: _, ...values } = changed;
  await trx.updateTable("region.releasePart").set(values).where("id", "=", id).execute();
}

/** What is new in it can be read first too. */
async function readOn(trx: Transaction, { id, readingUntil }: Release, { today }: AskedRelease): Promise<void> {
  await trx
    .updateTable("region.release")
    .set({ readingUntil: readingUntilAfterChange(readingUntil, today) })
    .where("id", "=", id)
    .execute();
}
