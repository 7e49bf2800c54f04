// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import {
  clearLinks,
  clearSessions,
  eraseAccounts,
  eraseIdentity,
  eraseLinks,
  erasePasskeys,
  eraseSessions,
} from "./record.commands.ts";
import { exportAccounts, exportIdentity, exportPasskeys, exportSessions } from "./record.queries.ts";

/** What signing in owes a person; the sentence on how long is the people module's. Who is erased, is erased in this order. */
export const identityRecords = {
  link: {
    table: "identity.verification",
    exportRows: async () => [], // known by its hash only, and gone in a quarter of an hour
    erase: eraseLinks,
    clear: clearLinks,
  },
  session: { table: "identity.session", exportRows: exportSessions, erase: eraseSessions, clear: clearSessions },
  passkey: { table: "identity.passkey", exportRows: exportPasskeys, erase: erasePasskeys },
  account: { table: "identity.account", exportRows: exportAccounts, erase: eraseAccounts },
  identity: { table: "identity.user", exportRows: exportIdentity, erase: eraseIdentity },
} satisfies Record<string, Omit<PersonalTable, "keptFor">>;
