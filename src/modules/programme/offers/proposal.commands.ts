// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Deed, forgetFirstYes, sayYes } from "#modules/people";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { addActivity, changeActivity, publishActivity } from "../activities/activity.commands.ts";
import { findActivity } from "../activities/activity.queries.ts";
import type { ActivityFacts } from "../activities/activity.ts";
import { listLocations, listRooms } from "../activities/choices.queries.ts";
import { endActivity } from "../activities/ending.commands.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { Sender } from "./offer.form.ts";
import { contentAfter, type OfferContent } from "./offer-content.ts";
import { lockProposal, readContent } from "./proposal.queries.ts";
import type { ProposalAbout } from "./tables.ts";

export type NewProposal = {
  centreId: string;
  doorId: string;
  activityId: string | null;
  about: ProposalAbout;
  content: OfferContent;
  title: string;
  sender: Sender;
  formKey: string;
};
/** "waits": two answer together, and this was the first yes. */
export type Answered = "answered" | "answered before" | "gone" | "waits";

/** The same form key gives the same proposal, so a form sent twice waits once. */
export async function propose(trx: Transaction, proposal: NewProposal, now: Temporal.Instant): Promise<void> {
  const { content, sender, ...rest } = proposal;
  const added = await trx
    .insertInto("programme.proposal")
    .values({ ...rest, ...sender, content: JSON.stringify(content), createdAt: now, answeredAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) await recordEvent(trx, "programme.proposed", added.id, proposal.centreId, now);
}

/** A nod: what was proposed comes in the programme, and visitors see it. In pairs only with the second yes. */
export async function acceptProposal(trx: Transaction, { person, ...asked }: Deciding, now: Temporal.Instant) {
  return await answerOnce(trx, asked, async (proposal) => {
    const { proposalId: subjectId, centreId } = asked;
    if ((await sayYes(trx, { task: "approve", subjectId, centreId, person }, now)) === "waits") return "waits";
    const activityId = await follow(trx, centreId, proposal, now);
    if (!activityId) return "gone";
    await trx
      .updateTable("programme.proposal")
      .set({ state: "accepted", answeredAt: now, activityId })
      .where("id", "=", proposal.id)
      .execute();
    return "answered";
  });
}

/** No, with a sentence that the partner reads behind its link. One is enough: nothing comes to be seen. */
export async function declineProposal(
  trx: Transaction,
  { answer, ...asked }: AskedProposal & { answer: string },
  now: Temporal.Instant,
) {
  return await answerOnce(trx, asked, async (proposal) => {
    await forgetFirstYes(trx, { task: "approve", subjectId: proposal.id });
    await trx
      .updateTable("programme.proposal")
      .set({ state: "declined", answer, answeredAt: now })
      .where("id", "=", proposal.id)
      .execute();
    return "answered";
  });
}

type AskedProposal = { centreId: string; proposalId: string };
type Deciding = AskedProposal & Pick<Deed, "person">;

/** The house does it, since whoever may answer need not be of the team: the route asks who may. */
async function answerOnce(
  trx: Transaction,
  { centreId, proposalId }: AskedProposal,
  answer: (proposal: Locked) => Promise<Answered>,
): Promise<Answered> {
  return await asHouse(trx, async () => {
    const proposal = await lockProposal(trx, centreId, proposalId);
    if (!proposal) return "gone";
    return proposal.state === "new" ? await answer(proposal) : "answered before";
  });
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockProposal>>>;

async function follow(
  trx: Transaction,
  centreId: string,
  { about, activityId, content, formKey }: Locked,
  now: Temporal.Instant,
): Promise<string | null> {
  const offer = readContent(content);
  if (about === "new") return await addOffer(trx, centreId, offer, formKey, now);
  const activity = activityId && (await findActivity(trx, centreId, activityId));
  if (!activity) return null;
  if (about === "end") {
    await endActivity(trx, activity.id, now);
    return activity.id;
  }
  const { facts, schedule } = contentAfter(activity, offer);
  const known = await withKnownPlace(trx, centreId, facts);
  await changeActivity(trx, activity.id, { facts: known, schedule, dateTitles: activity.dateTitles }, now);
  return activity.id;
}

async function addOffer(
  trx: Transaction,
  centreId: string,
  { facts, schedule }: OfferContent,
  formKey: string,
  now: Temporal.Instant,
): Promise<string> {
  const whole = wholeOf(facts, schedule);
  const known = await withKnownPlace(trx, centreId, whole.facts);
  const { id } = await addActivity(trx, centreId, { facts: known, schedule: whole.schedule }, formKey, now);
  await publishActivity(trx, id, now);
  return id;
}

/** Something new was stored with all its facts. */
function wholeOf(facts: Partial<ActivityFacts>, schedule: Schedule | null) {
  if (!isWhole(facts) || schedule === null) throw new Error("A proposal for something new lacks what it is or when.");
  return { facts, schedule };
}

export function isWhole(facts: Partial<ActivityFacts>): facts is ActivityFacts {
  return facts.title !== undefined && facts.offeredBy !== undefined && facts.joining !== undefined;
}

/** A room or place that went since then is a place in words only. */
async function withKnownPlace(trx: Transaction, centreId: string, facts: ActivityFacts): Promise<ActivityFacts> {
  const [rooms, locations] = [await listRooms(trx, centreId), await listLocations(trx, centreId)];
  const known = (rows: { id: string }[], id: string | null) => (rows.some((row) => row.id === id) ? id : null);
  return { ...facts, roomId: known(rooms, facts.roomId), locationId: known(locations, facts.locationId) };
}
