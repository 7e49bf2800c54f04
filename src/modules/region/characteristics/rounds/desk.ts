// SPDX-License-Identifier: EUPL-1.2
import type { AppContext, Permission } from "#platform/http";
import type { Holder } from "../holder.ts";

/** Where rounds are held: by a house for its team, or by an initiative behind its link. The same pages at both. */
export type Desk = {
  path: string;
  /** Who types over, and reads what came of it. */
  reads: Permission;
  /** Who begins a round and says who may see it. */
  runs: Permission;
  mayRun: (c: AppContext) => boolean;
  /** Or there is nothing here. */
  open: (c: AppContext) => Promise<Holder>;
};
