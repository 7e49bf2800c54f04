// SPDX-License-Identifier: EUPL-1.2
import type { Generated, GeneratedAlways } from "kysely";
import type { Temporal } from "temporal-polyfill";

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

/** Words that mean the same to this centre. */
export type SynonymTable = {
  id: Generated<string>;
  centreId: string;
  words: string[];
  /** The name of a group of ours; without words it is switched off. */
  replaces: string | null;
  formKey: string;
  createdAt: Temporal.Instant;
};

declare module "#platform/db" {
  interface Schema {
    "programme.activityWord": ActivityWordTable;
    "programme.word": WordTable;
    "programme.synonym": SynonymTable;
  }
}
