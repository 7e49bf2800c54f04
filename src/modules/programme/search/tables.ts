// SPDX-License-Identifier: EUPL-1.2
import type { GeneratedAlways } from "kysely";

/** A word of a published activity, or "kind:meal" and the like for what its facts say. */
export type ActivityWordTable = {
  centreId: string;
  activityId: string;
  /** Only for words of a title that one date has for itself. */
  occurrenceId: string | null;
  word: string;
  weight: number;
};

/** Every word that stands somewhere in the programme, once. */
export type WordTable = { centreId: string; word: string; skeleton: GeneratedAlways<string> };

declare module "#platform/db" {
  interface Schema {
    "programme.activityWord": ActivityWordTable;
    "programme.word": WordTable;
  }
}
