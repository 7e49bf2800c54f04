// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { Message } from "./message.ts";
import type { Sender } from "./transport.ts";

/** A house without a mail server, whose mail nobody reads when it comes back. */
export const testSender: Sender = {
  mailServer: null,
  mailFrom: "Vrijplaats <post@centrum.example>",
  mailBounces: null,
  dkim: null,
  keys: ["0123456789abcdef".repeat(4)],
};

/** A message as tests need it, of no centre unless they say so. */
export function letter(changes: Partial<Message> = {}): Message {
  return {
    centreId: null,
    kind: "programme.confirmed",
    address: "anna@post.example",
    subject: "Je bericht",
    body: "Je doet mee. Tot dinsdag.",
    holdsLink: false,
    onceKey: randomUUID(),
    keptUntil: Temporal.Instant.from("2100-01-01T00:00Z"),
    ...changes,
  };
}
