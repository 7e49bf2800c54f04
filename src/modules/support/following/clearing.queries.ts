// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { isOf } from "../requests/clearing.queries.ts";

/** All of these: what happened on their own path. For the house. */
export async function listContactsAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.contact as contact")
    .innerJoin("support.request as request", "request.id", "contact.pathId")
    .select([
      "contact.kind as contactWay",
      "contact.whom as alongTo",
      "contact.onDay",
      "contact.atTime",
      "contact.minutes",
    ])
    .select(["contact.outcome as wentOn"])
    .where(isOf(about))
    .orderBy("contact.onDay")
    .orderBy("contact.id")
    .execute();
}

export async function listCommitmentsAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.commitment as commitment")
    .innerJoin("support.request as request", "request.id", "commitment.pathId")
    .select([
      "commitment.domain",
      "commitment.who as doneBy",
      "commitment.dueOn",
      "commitment.doneOn",
      "commitment.letGoOn",
    ])
    .where(isOf(about))
    .orderBy("commitment.createdAt")
    .orderBy("commitment.id")
    .execute();
}

export async function listLookBacksAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.lookBack as lookBack")
    .innerJoin("support.request as request", "request.id", "lookBack.pathId")
    .select(["lookBack.plannedOn", "lookBack.heldOn", "lookBack.grade", "lookBack.question as questionNow"])
    .where(isOf(about))
    .orderBy("lookBack.plannedOn")
    .orderBy("lookBack.id")
    .execute();
}

export async function listGradeYesesAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.gradeYes as said")
    .innerJoin("support.request as request", "request.id", "said.pathId")
    .select(["said.grade", "said.at"])
    .where(isOf(about))
    .orderBy("said.at")
    .orderBy("said.lookBackId")
    .execute();
}

/** Every version on their own path; of a peer worker when they wrote something down, without whose words it is. */
export async function listWrittenAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  const written = trx
    .selectFrom("support.written as written")
    .innerJoin("support.request as request", "request.id", "written.pathId");
  const own = await written
    .select(["written.part as piece", "written.words", "written.writtenAs", "written.writerName", "written.writtenOn"])
    .where(isOf(about))
    .orderBy("written.id")
    .execute();
  if (!about.personId) return own;
  const forOthers = await written
    .select(["written.writtenAs", "written.writerName", "written.writtenOn"])
    .where("written.writerId", "=", about.personId)
    .orderBy("written.id")
    .execute();
  return [...own, ...forOthers];
}

export async function listUseYesesAbout(trx: Transaction, about: About): Promise<object[]> {
  if (!isAsked(about)) return [];
  return await trx
    .selectFrom("support.mayBeUsed as said")
    .innerJoin("support.request as request", "request.id", "said.pathId")
    .innerJoin("support.written as written", "written.id", "said.writtenId")
    .select(["written.words", "said.at"])
    .where("said.side", "=", "holder")
    .where(isOf(about))
    .orderBy("said.at")
    .orderBy("said.writtenId")
    .execute();
}

function isAsked({ personId, email }: About): boolean {
  return Boolean(personId ?? email);
}
