// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

export type Message = {
  /** Whose coordinators see it in the outbox; null for what belongs to no centre. */
  centreId: string | null;
  /** What it is about, for the outbox: "programme.confirmed". */
  kind: string;
  address: string;
  /** Neutral: whoever looks over a shoulder learns nothing from it. */
  subject: string;
  /** Plain text. */
  body: string;
  /** True keeps address and text from everyone but the receiver. */
  holdsLink: boolean;
  /** The same key is the same message: what is done twice is sent once. */
  onceKey: string;
  /** Sent or not, it is gone then: a message is kept no longer than what it is about. */
  keptUntil: Temporal.Instant;
  /** For letters that someone asked for until further notice: where they stop. Mail programs show it as a button. */
  stopAddress?: string;
};

const oneAddress = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u;
const breaksLine = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Forms have checked before: this is the last door, so that nothing typed can add a header or a second receiver. */
export function refuseUnsafeHeaders({ address, subject, stopAddress = "" }: Message): void {
  if (!oneAddress.test(address) || address.length > 254) throw new Error("A message is not for one plain address.");
  if (breaksLine.test(subject)) throw new Error("The subject of a message has a line break or control character.");
  if (/[^!-;=?-~]/.test(stopAddress)) throw new Error("The address where letters stop is not one.");
}
