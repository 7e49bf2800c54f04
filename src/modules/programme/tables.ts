// SPDX-License-Identifier: EUPL-1.2
// Each folder tells which tables it keeps.
export type * from "./activities/tables.ts";
export type * from "./arriving/tables.ts";
export type * from "./calendars/personal/tables.ts";
export type * from "./calls/tables.ts";
export type * from "./confirming/tables.ts";
export type * from "./dates/tables.ts";
export type * from "./desk/tables.ts";
export type * from "./headcounts/tables.ts";
export type * from "./hearing-again/tables.ts";
export type * from "./incoming/tables.ts";
export type * from "./offers/tables.ts";
export type * from "./search/tables.ts";
export type * from "./sign-ups/tables.ts";
export type * from "./sources/tables.ts";
export type * from "./team/tables.ts";
export type * from "./translations/tables.ts";
