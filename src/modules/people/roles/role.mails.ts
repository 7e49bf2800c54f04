// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "#platform/db";
import { type AppContext, inLanguage } from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail, Message } from "#platform/mail";
import { myRolesPath, teamPath } from "./paths.ts";

export type RoleServices = { identity: Identity; logDb: Database; mail: Pick<Mail, "queueMessage"> };

const daysWaiting = 14;

/** Someone is asked for something; someone got an answer; or coordinators have something to answer. */
type RoleNews = "asked" | "answered" | "wanted";

/** By mail, whoever can be reached so. */
export async function tell(
  c: AppContext,
  services: RoleServices,
  trx: Transaction,
  news: RoleNews,
  personIds: readonly string[],
): Promise<void> {
  const emails = await services.identity.findEmails(personIds);
  for (const email of emails.values()) await writeTo(c, services, trx, news, email);
}

export async function writeTo(
  c: AppContext,
  { mail }: Pick<RoleServices, "mail">,
  trx: Transaction,
  news: RoleNews,
  email: string,
): Promise<void> {
  await mail.queueMessage(trx, roleMessage(c, news, email), c.var.now());
}

/** Says that there is something to read, not what: others may look over a shoulder. It leads there by way of signing in. */
function roleMessage(c: AppContext, news: RoleNews, email: string): Message {
  const { t, centre, language } = c.var;
  const path = inLanguage(language, news === "wanted" ? teamPath : myRolesPath);
  return {
    centreId: centre.id,
    kind: `role-${news}`,
    address: email,
    subject: t(`people:roles.mail.${news}Subject`),
    body: t(`people:roles.mail.${news}Body`, { centre: centre.frame.name, address: centre.origin + path }),
    holdsLink: true,
    onceKey: `role-${news} ${randomUUID()}`, // asking once is seen to where it is asked
    keptUntil: c.var.now().add({ hours: daysWaiting * 24 }),
  };
}
