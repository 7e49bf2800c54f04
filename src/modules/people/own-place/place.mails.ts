// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { T } from "#platform/i18n";
import type { Message } from "#platform/mail";
import { hoursOfLink } from "./place.commands.ts";

/** Neither subject nor text says what was typed: the address may be of someone who never asked. */
export function placeMessage(
  t: T,
  to: { requestId: string; email: string; centreId: string; address: string },
  now: Temporal.Instant,
): Message {
  return {
    centreId: to.centreId,
    kind: "sign-in",
    address: to.email,
    subject: t("people:place.mail.subject"),
    body: t("people:place.mail.body", { address: to.address }),
    holdsLink: true,
    onceKey: `place ${to.requestId}`,
    keptUntil: now.add({ hours: hoursOfLink }),
  };
}
