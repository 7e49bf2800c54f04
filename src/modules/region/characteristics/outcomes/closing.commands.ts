// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { type AskedGroup, askedGroups, type Face, faces } from "../face.ts";
import { type Counts, mayShow, nobody } from "./may-show.ts";
import { listEarlierOutcomes, listTallies } from "./outcome.queries.ts";
import { type StatementOfRound, sameStatement } from "./statement.ts";

const fewestForStories = 5;
type Closing = { id: string; initiativeId: string };

/**
 * Acts as the house. What may be shown is fixed, and all else goes: the tally, the receipts, and stories of which too
 * few people could have told them. `lot` is drawn anew for each group and statement.
 */
export async function closeRound(trx: Transaction, roundId: string, today: string, lot: () => boolean): Promise<void> {
  const round = await lockEnded(trx, roundId, today);
  if (!round) return;
  await keepOutcomes(trx, round, lot);
  await shuffleStories(trx, round.id, await countForms(trx, round.id));
  await trx.deleteFrom("region.askingTally").where("roundId", "=", round.id).execute();
  await trx.deleteFrom("region.askingReceipt").where("roundId", "=", round.id).execute();
  await trx.updateTable("region.askingRound").set({ closedOn: today }).where("id", "=", round.id).execute();
}

async function lockEnded(trx: Transaction, roundId: string, today: string): Promise<Closing | undefined> {
  return await trx
    .selectFrom("region.askingRound")
    .select(["id", "initiativeId"])
    .where("id", "=", roundId)
    .where("closedOn", "is", null)
    .where("closesOn", "<", today)
    .forUpdate()
    .executeTakeFirst();
}

async function keepOutcomes(trx: Transaction, round: Closing, lot: () => boolean): Promise<void> {
  const earlier = await listEarlierOutcomes(trx, round.initiativeId);
  for (const statement of await listTallies(trx, round.id)) {
    for (const group of askedGroups) {
      const counts = statement.counts.get(group) ?? nobody;
      if (mayShow(counts, earlierOf(earlier, statement, group), lot())) {
        await insertOutcome(trx, round.id, statement.place, group, counts);
      }
    }
  }
}

function earlierOf(
  earlier: Awaited<ReturnType<typeof listEarlierOutcomes>>,
  statement: StatementOfRound,
  group: AskedGroup,
): Counts[] {
  return earlier.filter((one) => sameStatement(one, statement)).flatMap(({ counts }) => counts.get(group) ?? []);
}

async function insertOutcome(
  trx: Transaction,
  roundId: string,
  place: number,
  askedGroup: AskedGroup,
  counts: Counts,
): Promise<void> {
  const chosen = faces.filter((face: Face) => counts[face] > 0);
  await trx
    .insertInto("region.askingOutcome")
    .values(chosen.map((face) => ({ roundId, place, askedGroup, face, count: counts[face] })))
    .execute();
}

async function countForms(trx: Transaction, roundId: string): Promise<number> {
  const { forms } = await trx
    .selectFrom("region.askingReceipt")
    .select((e) => e.fn.countAll<string>().as("forms"))
    .where("roundId", "=", roundId)
    .executeTakeFirstOrThrow();
  return Number(forms);
}

/** Written anew in another order: on the disk, too, no story lies beside the one that was sent with it. */
async function shuffleStories(trx: Transaction, roundId: string, forms: number): Promise<void> {
  const stories = await trx.deleteFrom("region.askingStory").where("roundId", "=", roundId).returningAll().execute();
  if (forms < fewestForStories || stories.length === 0) return;
  await sql`insert into region.asking_story (round_id, initiative_id, centre_id, place, words, may_show)
    select round_id, initiative_id, centre_id, place, words, may_show
    from jsonb_to_recordset(${JSON.stringify(stories.map(inColumns))}::jsonb)
      as story (round_id uuid, initiative_id uuid, centre_id uuid, place smallint, words text, may_show boolean)
    order by gen_random_uuid()`.execute(trx);
}

type StoryRow = {
  roundId: string;
  initiativeId: string;
  centreId: string | null;
  place: number | null;
  words: string;
  mayShow: boolean;
};

function inColumns({ roundId, initiativeId, centreId, place, words, mayShow }: StoryRow) {
  return { round_id: roundId, initiative_id: initiativeId, centre_id: centreId, place, words, may_show: mayShow };
}
