// SPDX-License-Identifier: EUPL-1.2
export { setLimits } from "./quota.commands.ts";
export { findLimits, roomLeft } from "./quota.queries.ts";
export type { Limits } from "./quota.ts";
export type * from "./tables.ts";
