// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { T } from "#platform/i18n";
import type { Message } from "#platform/mail";

/** Subject and text name neither the house nor what it is for: others may see them. */
export function signInMessage(
  t: T,
  to: { email: string; centreId: string | null; address: string },
  now: Temporal.Instant,
): Message {
  return {
    centreId: to.centreId,
    kind: "sign-in",
    address: to.email,
    subject: t("people:signIn.mail.subject"),
    body: t("people:signIn.mail.body", { address: to.address }),
    holdsLink: true,
    onceKey: `sign-in ${randomUUID()}`, // each request is a message of its own
    keptUntil: now.add({ hours: 24 }), // the link itself ended long before
  };
}
