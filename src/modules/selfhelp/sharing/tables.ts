// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type SealedShareTable = {
  /** Made in the browser. */
  id: string;
  personId: string;
  /** An age file; null from the moment it is over. */
  sealed: Buffer | null;
  endsOn: string;
  endsAt: Temporal.Instant;
  mayWrite: boolean;
  pinHash: Buffer | null;
  opened: Generated<number>;
  replies: Generated<number>;
  withdrawnAt: Temporal.Instant | null;
  /** Whoever could write along said that they are done. */
  leftAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
};
export type SealedReplyTable = {
  id: Generated<string>;
  shareId: string;
  sealed: Buffer;
  digest: Buffer;
  writtenAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "selfhelp.share": SealedShareTable;
    "selfhelp.shareReply": SealedReplyTable;
  }
}
