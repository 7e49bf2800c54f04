// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** What can be taken out of sight. */
export type WhatIsSeen = "news" | "page" | "picture";

export type OutOfSightTable = {
  id: Generated<string>;
  centreId: string;
  what: WhatIsSeen;
  /** The id of the news or the picture, the slug of the page. */
  subject: string;
  /** For the team; not about a person. */
  why: Generated<string>;
  takenAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "platform.outOfSight": OutOfSightTable;
  }
}
