// SPDX-License-Identifier: EUPL-1.2
export { findDatabaseSize } from "./database-size.queries.ts";
export { findFreeBytes } from "./disk.ts";
export { noteLogCheck } from "./log-check.commands.ts";
export { findLogCheck, type LogCheck } from "./log-check.queries.ts";
export type * from "./tables.ts";
