// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { AskedGroup, Face } from "../face.ts";
import type { Round } from "../rounds/round.queries.ts";

export type Story = { place: number | null; words: string; mayShow: boolean };
export type Answers = {
  formKey: string;
  group: AskedGroup;
  faces: { place: number; face: Face }[];
  stories: Story[];
};

/** Counts each face and keeps no answer: who, when and what belongs together is written nowhere. False: it is closed. */
export async function countAnswers(trx: Transaction, round: Round, answers: Answers, today: string): Promise<boolean> {
  if (!(await holdOpen(trx, round.id, today))) return false;
  if (!(await isFirst(trx, round.id, answers.formKey))) return true;
  await addToTally(trx, round.id, answers);
  await keepStories(trx, round, answers.stories);
  return true;
}

async function holdOpen(trx: Transaction, roundId: string, today: string): Promise<boolean> {
  const open = await trx
    .selectFrom("region.askingRound")
    .select("id")
    .where("id", "=", roundId)
    .where("closedOn", "is", null)
    .where("opensOn", "<=", today)
    .where("closesOn", ">=", today)
    .forShare()
    .executeTakeFirst();
  return open !== undefined;
}

async function isFirst(trx: Transaction, roundId: string, formKey: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("region.askingReceipt")
    .values({ roundId, formKey })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** In the order of the statements, so that two forms at once never wait for each other. */
async function addToTally(trx: Transaction, roundId: string, { group, faces }: Answers): Promise<void> {
  if (faces.length === 0) return;
  await trx
    .insertInto("region.askingTally")
    .values(faces.map(({ place, face }) => ({ roundId, place, face, askedGroup: group, count: 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(["roundId", "place", "askedGroup", "face"])
        .doUpdateSet((e) => ({ count: e("region.askingTally.count", "+", 1) })),
    )
    .execute();
}

/** Apart from the faces and from the group. */
async function keepStories(trx: Transaction, round: Round, stories: Story[]): Promise<void> {
  if (stories.length === 0) return;
  const { id: roundId, initiativeId, centreId } = round;
  const readBy = initiativeId === centreId ? centreId : null;
  await trx
    .insertInto("region.askingStory")
    .values(stories.map((story) => ({ ...story, roundId, initiativeId, centreId: readBy })))
    .execute();
}
