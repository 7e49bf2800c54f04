// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

/** One per vault: `body` is what the browser made of the ways to its key. */
export type KeyringTable = {
  personId: string;
  owner: Generated<string>;
  version: Generated<number>;
  body: Buffer | null;
  seq: Generated<number>;
  used: Generated<number>;
};
/** Erased where `body` is null. */
export type EntryTable = {
  personId: string;
  id: string;
  version: number;
  seq: number;
  size: number;
  body: Buffer | null;
};
export type EntryVersionTable = { personId: string; id: string; version: number; body: Buffer };

declare module "#platform/db" {
  interface Schema {
    "selfhelp.keyring": KeyringTable;
    "selfhelp.entry": EntryTable;
    "selfhelp.entryVersion": EntryVersionTable;
  }
}
