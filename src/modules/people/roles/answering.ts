// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { type AppContext, notFound, readForm } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail } from "#platform/mail";
import { answerRequest } from "./request.commands.ts";
import { answerForm } from "./role.form.ts";
import { type RoleNews, roleMessage } from "./role.mails.ts";
import { askedId, change } from "./team-view.ts";

export type RoleServices = { identity: Identity; logDb: Database; mail: Pick<Mail, "queueMessage"> };

/** What a coordinator says to whoever asked, who is told in the same transaction. Says whether something waited for it. */
export async function answerOfPerson(c: AppContext, services: RoleServices): Promise<boolean> {
  const form = await readForm(c, answerForm);
  if (!form.ok) return notFound();
  const answer = { ...form.value, requestId: askedId(c), centreId: c.var.centre.id };
  return await change(c, async (trx) => {
    const personId = await answerRequest(trx, answer, c.var.now());
    if (personId) await tell(c, services, trx, "answered", [personId]);
    return personId !== null;
  });
}

/** By mail, whoever can be reached so. */
export async function tell(
  c: AppContext,
  { identity, mail }: RoleServices,
  trx: Transaction,
  news: RoleNews,
  personIds: readonly string[],
): Promise<void> {
  for (const email of (await identity.findEmails(personIds)).values()) {
    await mail.queueMessage(trx, roleMessage(c, news, email), c.var.now());
  }
}
