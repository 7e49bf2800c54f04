// SPDX-License-Identifier: EUPL-1.2
/** What one centre could fill a shared machine with. */
export type QuotaKind = "activities" | "sources" | "pictures";

/** Set by whoever looks after the installation; without a row the ordinary limit holds. */
export type QuotaTable = { centreId: string; kind: QuotaKind; most: number };

declare module "#platform/db" {
  interface Schema {
    "platform.quota": QuotaTable;
  }
}
