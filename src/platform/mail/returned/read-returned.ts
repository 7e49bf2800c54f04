// SPDX-License-Identifier: EUPL-1.2
import { codeInShort, type Meaning, meaningOf, type Reply, readReply } from "../refusal.ts";
import {
  decodedBody,
  type Entity,
  first,
  type Headers,
  parameter,
  partsOf,
  readEntity,
  readFields,
  typeOf,
} from "./mime.ts";

/** What a delivery report says of one receiver: an address at which nothing arrives, or only this message that did not. */
export type Returned = { meaning: Exclude<Meaning, "later">; problem: string };

/**
 * What a message in the mailbox for returned mail says, if it is a report of mail that did not arrive (RFC 3464). Null
 * for everything else that lands there: an answer of someone on holiday, a report of delay, spam.
 */
export function readReturned(text: string): Returned | null {
  const receivers = receiversIn(readEntity(text)).filter(
    (fields) => first(fields, "action").toLowerCase() === "failed",
  );
  const [reply] = receivers.map(replyOf);
  if (!reply) return null;
  const problem = codeInShort(reply) || "failed";
  return { meaning: meaningOf(reply) === "address" ? "address" : "message", problem };
}

/** The text around the report in which our own address can stand: headers, and those of what was sent. */
export function whereReturned(text: string): string {
  const entity = readEntity(text);
  const original = partsOf(entity).filter((part) => ["text/rfc822-headers", "message/rfc822"].includes(typeOf(part)));
  return [entity, ...original.map((part) => readEntity(decodedBody(part)))]
    .flatMap(({ headers }) => [...headers.values()].flat())
    .join("\n");
}

/** One group of fields for each receiver; the first group is about the message. */
function receiversIn(entity: Entity): Headers[] {
  const isReport = parameter(first(entity.headers, "content-type"), "report-type")?.toLowerCase() === "delivery-status";
  if (typeOf(entity) !== "multipart/report" || !isReport) return [];
  return partsOf(entity)
    .filter((part) => typeOf(part) === "message/delivery-status")
    .flatMap((part) =>
      decodedBody(part)
        .trim()
        .split(/\n[ \t]*\n/)
        .slice(1),
    )
    .map(readFields);
}

/** The finer code stands apart; what the other mail server said often tells more than a code that only says "failed". */
function replyOf(fields: Headers): Reply {
  const said = readReply(first(fields, "diagnostic-code"));
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(first(fields, "status"))?.[0] ?? null;
  const isVague = status === null || /^5\.[05]\.0$/.test(status);
  const code = said.code ?? (status ? Number(status[0]) * 100 + 50 : null);
  return { code, status: isVague ? (said.status ?? status) : status, text: said.text };
}
