// SPDX-License-Identifier: EUPL-1.2

/** What a mail server said of one message: its three digits, the finer code of RFC 3463 where it gave one, and its words. */
export type Reply = { code: number | null; status: string | null; text: string };

/**
 * "address": nothing arrives there. "message": this one does not, another may. "later": it may still arrive, or the
 * server minds something about us that the operator can mend.
 */
export type Meaning = "address" | "message" | "later";

/** Unknown, wrongly written, moved, closed; 5.4.1 is what Exchange says of an unknown mailbox, 5.4.4 what Postfix says of an unknown domain. */
const noSuchAddress = /^5\.(1\.(0|1|2|3|6|10)|2\.1|4\.1|4\.4)$/;
const tooFullOrTooLarge = /^5\.(2\.[234]|3\.4)$/;
const noSuchAddressCodes = [550, 551, 553];
const aboutUs = /relay|spf|dkim|dmarc|spam|block|blacklist|polic|reputation|authenticat|sender/i;

/** A sentence such as "550 5.1.1 No such mailbox", also when a server says it on several lines. */
export function readReply(text: string): Reply {
  const [, code, status] = /(?:^|[\s;])([245]\d\d)[ -](?:#?([245]\.\d{1,3}\.\d{1,3}))?/.exec(text) ?? [];
  return { code: code ? Number(code) : null, status: status ?? null, text };
}

/** What a refusal of the receiver means, while the message is being handed over. */
export function meaningOf({ code, status, text }: Reply): Meaning {
  if (code === null || code < 500) return "later";
  if (status !== null && !/^5\.[05]\.0$/.test(status)) {
    if (noSuchAddress.test(status)) return "address";
    return tooFullOrTooLarge.test(status) ? "message" : "later";
  }
  if (aboutUs.test(text)) return "later";
  if (code === 552) return "message";
  return noSuchAddressCodes.includes(code) ? "address" : "later";
}

/** Like "550 5.1.1". The server's own sentence is left out: it usually repeats the address. */
export function codeInShort({ code, status }: Reply): string {
  return [code, status].filter((part) => part !== null).join(" ");
}
