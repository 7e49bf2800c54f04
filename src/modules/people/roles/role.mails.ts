// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { AppContext } from "#platform/http";
import { inLanguage } from "#platform/http";
import type { Message } from "#platform/mail";

const daysWaiting = 14;

/** Someone is asked for something; someone got an answer; or coordinators have something to answer. */
export type RoleNews = "asked" | "answered" | "wanted";

/** Says that there is something to read, not what: others may look over a shoulder. It leads there by way of signing in. */
export function roleMessage(c: AppContext, news: RoleNews, email: string): Message {
  const { t, centre, language } = c.var;
  const path = inLanguage(language, news === "wanted" ? "/team/mensen" : "/mijn-plek/rollen");
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
