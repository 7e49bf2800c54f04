// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { Message } from "./message.ts";

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
