// SPDX-License-Identifier: EUPL-1.2
import type { Generated, GeneratedAlways } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Every word that stands somewhere in the directory of a region, once; or "theme:money" and the like for what terms say. */
export type WordTable = {
  id: GeneratedAlways<number>;
  regionId: string;
  word: string;
  skeleton: GeneratedAlways<string>;
};

/** A word of a service that is shown, and how much it says of it. */
export type ServiceWordTable = { wordId: number; serviceId: string; weight: number };

/** Of which services the words change at the end of a transaction; empty outside of it. */
export type ServiceDueTable = { transaction: number; serviceId: string | null };

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
    "network.word": WordTable;
    "network.serviceWord": ServiceWordTable;
    "network.serviceDue": ServiceDueTable;
    "network.synonym": SynonymTable;
  }
}
