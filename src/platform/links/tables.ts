// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

export type ServerKeyTable = { mark: string; since: Temporal.Instant; beforeUntil: Temporal.Instant };

declare module "#platform/db" {
  interface Schema {
    "platform.serverKey": ServerKeyTable;
  }
}
