// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Config } from "#platform/config";
import type { ServerKeys } from "#platform/links";
import type { WaitingMessage } from "./outbox.commands.ts";
import type { Meaning } from "./refusal.ts";

/** Absent as in Config; `keys` sign the address to which a message comes back. */
export type Sender = Pick<Config, "mailServer" | "mailFrom" | "mailBounces" | "dkim"> & { keys: ServerKeys };

/** `problem` is a code that says why, without an address. */
export type Refusal = { problem: string; meaning: Meaning };

export type Transport = {
  /** Null when the mail server took it. */
  deliver(message: WaitingMessage, now: Temporal.Instant): Promise<Refusal | null>;
};
