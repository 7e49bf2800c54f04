// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseEntriesOf, eraseEntryVersionsOf, eraseKeyringOf } from "./clearing.commands.ts";
import { takeAlongEntries, takeAlongEntryVersions, takeAlongKeyring } from "./clearing.queries.ts";

const sealed = { whose: ["ownPlace"], recipients: [], terms: [], keptFor: "selfhelp:vault.register.keptFor" } as const;

/** What hangs on another stands before it. */
export const vaultTables: PersonalTable[] = [
  {
    ...sealed,
    table: "selfhelp.entry_version",
    name: "selfhelp:vault.register.versions.name",
    purpose: "selfhelp:vault.register.versions.purpose",
    holds: ["ownWords"],
    exportRows: takeAlongEntryVersions,
    erase: eraseEntryVersionsOf,
  },
  {
    ...sealed,
    table: "selfhelp.entry",
    name: "selfhelp:vault.register.entries.name",
    purpose: "selfhelp:vault.register.entries.purpose",
    holds: ["ownWords"],
    exportRows: takeAlongEntries,
    erase: eraseEntriesOf,
  },
  {
    ...sealed,
    table: "selfhelp.keyring",
    name: "selfhelp:vault.register.keyring.name",
    purpose: "selfhelp:vault.register.keyring.purpose",
    holds: ["signingIn"],
    exportRows: takeAlongKeyring,
    erase: eraseKeyringOf,
  },
];
