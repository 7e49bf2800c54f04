// SPDX-License-Identifier: EUPL-1.2
import { type Characteristic, characteristics } from "#modules/region";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import { demoCentreId } from "../centre.ts";
import { faces, initiative, outcome, ownSentence, stories } from "./asking.ts";

const groups = ["participants", "team", "partners"];

/** One round of which the outcome can be read, and one in which anyone can choose a face today. */
export async function addAsking(trx: Transaction, name: string, today: string): Promise<void> {
  const createdOn = addDays(today, -120);
  await trx
    .insertInto("region.initiative")
    .values([
      { id: demoCentreId, centreId: demoCentreId, name, createdOn, formKey: newFormKey() },
      { centreId: demoCentreId, name: initiative, createdOn, formKey: newFormKey() },
    ])
    .execute();
  await addClosedRound(trx, today);
  await addRound(trx, { opensOn: addDays(today, -3), closesOn: addDays(today, 11), closedOn: null, shownOn: null });
  await trx
    .insertInto("region.ownSentence")
    .values({
      ...{ ...ownSentence, centreId: demoCentreId, version: 1 },
      ...{ chosenOn: addDays(today, -70), formKey: newFormKey() },
    })
    .execute();
}

async function addClosedRound(trx: Transaction, today: string): Promise<void> {
  const closedOn = addDays(today, -85);
  const shownOn = addDays(today, -80);
  const roundId = await addRound(trx, {
    opensOn: addDays(today, -100),
    closesOn: addDays(today, -86),
    closedOn,
    shownOn,
  });
  const rows = outcome.flatMap(({ statement, group, chosen }) =>
    faces.flatMap((face, at) => {
      const count = chosen[at] ?? 0;
      return count > 0 ? [{ roundId, place: placeOf(statement), askedGroup: group, face, count }] : [];
    }),
  );
  await trx.insertInto("region.askingOutcome").values(rows).execute();
  await trx
    .insertInto("region.askingStory")
    .values(
      stories.map(({ statement, words }) => ({
        ...{ roundId, words, initiativeId: demoCentreId, centreId: demoCentreId },
        ...{ place: statement === null ? null : placeOf(statement), mayShow: true, state: "shown" as const },
      })),
    )
    .execute();
}

async function addRound(
  trx: Transaction,
  round: { opensOn: string; closesOn: string; closedOn: string | null; shownOn: string | null },
): Promise<string> {
  const { id } = await trx
    .insertInto("region.askingRound")
    .values({ ...round, initiativeId: demoCentreId, askedGroups: groups, besideOn: null, formKey: newFormKey() })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("region.askingStatement")
    .values(characteristics.map((code, at) => ({ roundId: id, place: at + 1, code })))
    .execute();
  return id;
}

function placeOf(statement: Characteristic): number {
  return characteristics.indexOf(statement) + 1;
}
