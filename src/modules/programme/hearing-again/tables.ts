// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

export type WishToHearTable = {
  consentId: string;
  activityId: string;
  centreId: string;
  knownUntil: Temporal.Instant;
  toldAt: Temporal.Instant | null;
  callFrom: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "programme.wishToHear": WishToHearTable;
  }
}
