// SPDX-License-Identifier: EUPL-1.2
import type { PersonalRecord } from "#platform/rights";
import {
  clearAuthenticators,
  clearLinks,
  clearSessions,
  eraseIdentity,
  eraseIn,
  eraseLinks,
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
  session: {
    table: "identity.session",
    exportRows: exportSessions,
    erase: eraseIn("identity.session"),
    clear: clearSessions,
  },
  passkey: { table: "identity.passkey", exportRows: exportPasskeys, erase: eraseIn("identity.passkey") },
  authenticator: {
    table: "identity.authenticator",
    exportRows: exportAuthenticator,
    erase: eraseIn("identity.authenticator"),
    clear: clearAuthenticators,
  },
  codeCard: { table: "identity.code_card", exportRows: exportCodeCard, erase: eraseIn("identity.codeCard") },
  sheet: { table: "identity.sheet", exportRows: exportSheet, erase: eraseIn("identity.sheet") },
  doorCode: { table: "identity.door_code", exportRows: exportDoorCode, erase: eraseIn("identity.doorCode") },
  account: { table: "identity.account", exportRows: exportAccounts, erase: eraseIn("identity.account") },
  identity: { table: "identity.user", exportRows: exportIdentity, erase: eraseIdentity },
} satisfies Record<string, PersonalRecord>;
