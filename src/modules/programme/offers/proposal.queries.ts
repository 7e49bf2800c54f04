// SPDX-License-Identifier: EUPL-1.2
import { asHouse, type Transaction } from "#platform/db";
import type { OfferContent } from "./offer-content.ts";

export type Proposal = Awaited<ReturnType<typeof listProposals>>[number];
const mostShown = 50;

/** Those that wait first, the oldest of them in front; then what was answered, newest first. For who answers. */
export async function listProposals(trx: Transaction, centreId: string) {
  return await asHouse(trx, async () => {
    return await selectProposals(trx)
      .where("proposal.centreId", "=", centreId)
      .orderBy((e) => e("proposal.state", "<>", "new"))
      .orderBy("proposal.answeredAt", (order) => order.desc().nullsFirst())
      .orderBy("proposal.createdAt")
      .orderBy("proposal.id")
      .limit(mostShown)
      .execute();
  });
}

/** How many wait for a yes or a no. For who answers. */
export async function countNewProposals(trx: Transaction, centreId: string): Promise<number> {
  const { count } = await asHouse(trx, async () => {
    return await trx
      .selectFrom("programme.proposal")
      .select((e) => e.fn.countAll<number>().as("count"))
      .where("centreId", "=", centreId)
      .where("state", "=", "new")
      .executeTakeFirstOrThrow();
  });
  return count;
}

/** For who answers. */
export async function findProposal(trx: Transaction, centreId: string, proposalId: string) {
  return await asHouse(trx, async () => {
    return await selectProposals(trx)
      .where("proposal.centreId", "=", centreId)
      .where("proposal.id", "=", proposalId)
      .executeTakeFirst();
  });
}

/** Who sent it in: the database tells coordinators, and nobody else who may answer. */
export async function findSender(trx: Transaction, centreId: string, proposalId: string) {
  const sender = await trx
    .selectFrom("programme.proposal")
    .select(["senderName as name", "senderPhone as phone"])
    .where("centreId", "=", centreId)
    .where("id", "=", proposalId)
    .executeTakeFirst();
  return sender ?? null;
}

/** Whoever answers goes through here one by one: the first answer is the answer. */
export async function lockProposal(trx: Transaction, centreId: string, proposalId: string) {
  return await trx
    .selectFrom("programme.proposal")
    .select(["id", "activityId", "about", "content", "state", "formKey"])
    .where("centreId", "=", centreId)
    .where("id", "=", proposalId)
    .forUpdate()
    .executeTakeFirst();
}

/** What was sent through this door, the newest first. */
export async function listProposalsOfDoor(trx: Transaction, doorId: string) {
  return await trx
    .selectFrom("programme.proposal")
    .select(["id", "about", "title", "state", "answer", "createdAt"])
    .where("doorId", "=", doorId)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(mostShown)
    .execute();
}

export function readContent(content: string): OfferContent {
  return JSON.parse(content);
}

/** Without who sent it in. */
function selectProposals(trx: Transaction) {
  return trx
    .selectFrom("programme.proposal as proposal")
    .innerJoin("programme.partnerDoor as door", "door.id", "proposal.doorId")
    .innerJoin("network.organization as organization", "organization.id", "door.organizationId")
    .select(["proposal.id", "proposal.activityId", "proposal.about", "proposal.content", "proposal.title"])
    .select(["proposal.state", "proposal.answer", "proposal.createdAt", "proposal.answeredAt"])
    .select("organization.name as partner");
}
