// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { codeInShort, meaningOf, readReply } from "./refusal.ts";

test.each([
  "550 5.1.1 <anna@post.example> No such mailbox",
  "550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 Look at the address",
  "550 No such user here",
  "553 sorry, that mailbox is not in my list",
  "550 5.1.10 RESOLVER.ADR.RecipientNotFound",
  "550 5.4.1 Recipient address rejected: Access denied",
  "556 5.1.10 This domain takes no mail",
  "550 5.0.0 Unknown user",
])("a receiver that does not exist is not written to again: %s", (answer) => {
  expect(meaningOf(readReply(answer))).toBe("address");
});

test.each(["552 5.2.2 Mailbox full", "552 Mailbox is full", "552 5.3.4 Message too large"])(
  "a full mailbox loses this message, and may get the next: %s",
  (answer) => {
    expect(meaningOf(readReply(answer))).toBe("message");
  },
);

test.each([
  "450 4.2.0 Come back in five minutes",
  "421 Too many connections",
  "554 5.7.1 <anna@post.example>: Relay access denied",
  "550 5.7.26 SPF check failed",
  "550 relay not permitted",
  "550 blocked, look at your reputation",
  "530 5.7.0 Authentication required",
  "503 Bad sequence of commands",
  "the connection was lost",
])("what the operator can mend, or what passes, is tried again: %s", (answer) => {
  expect(meaningOf(readReply(answer))).toBe("later");
});

test("what is kept of an answer is its numbers", () => {
  expect(codeInShort(readReply("550 5.1.1 <anna@post.example> unknown"))).toBe("550 5.1.1");
  expect(codeInShort(readReply("421 anna@post.example"))).toBe("421");
});
