// SPDX-License-Identifier: EUPL-1.2
import type { PersonalRecord } from "#platform/rights";
import {
  clearAuthenticators,
  clearLinks,
  clearSessions,
  eraseAccounts,
  eraseAuthenticator,
  eraseCodeCard,
  eraseDoorCode,
  eraseIdentity,
  eraseLinks,
  erasePasskeys,
  eraseSessions,
  eraseSheet,
} from "./record.commands.ts";
import {
  exportAccounts,
  exportAuthenticator,
  exportCodeCard,
  exportDoorCode,
  exportIdentity,
  exportPasskeys,
  exportSessions,
  exportSheet,
} from "./record.queries.ts";

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
  authenticator: {
    table: "identity.authenticator",
    exportRows: exportAuthenticator,
    erase: eraseAuthenticator,
    clear: clearAuthenticators,
  },
  codeCard: { table: "identity.code_card", exportRows: exportCodeCard, erase: eraseCodeCard },
  sheet: { table: "identity.sheet", exportRows: exportSheet, erase: eraseSheet },
  doorCode: { table: "identity.door_code", exportRows: exportDoorCode, erase: eraseDoorCode },
  account: { table: "identity.account", exportRows: exportAccounts, erase: eraseAccounts },
  identity: { table: "identity.user", exportRows: exportIdentity, erase: eraseIdentity },
} satisfies Record<string, PersonalRecord>;
