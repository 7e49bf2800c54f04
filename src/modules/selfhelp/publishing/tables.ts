// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type ToldAs = "written" | "pictures" | "comic" | "poem" | "diary" | "spoken";

export type StoryTable = {
  id: Generated<string>;
  centreId: string;
  personId: string;
  title: string;
  /** Of choice, or none. */
  shownName: Generated<string>;
  words: string;
  language: string;
  toldAs: ToldAs;
  /** By search engines. */
  mayBeFound: Generated<boolean>;
  endsOn: string;
  endsAt: Temporal.Instant;
  hiddenAt: Temporal.Instant | null;
  /** For whoever told it. */
  hiddenWhy: Generated<string>;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "selfhelp.story": StoryTable;
  }
}
