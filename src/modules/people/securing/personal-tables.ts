// SPDX-License-Identifier: EUPL-1.2
import { identityRecords } from "#platform/identity";
import type { PersonalTable } from "#platform/rights";

/** Of signing in, which knows no texts of its own. */
export const signingInTables: PersonalTable[] = [
  describe("link", ["signingIn", "email"]),
  describe("session", ["signingIn", "moment"]),
  describe("passkey", ["signingIn", "name"]),
  describe("authenticator", ["signingIn", "moment"]),
  describe("codeCard", ["signingIn", "moment"]),
  describe("sheet", ["signingIn", "moment"]),
  describe("doorCode", ["signingIn", "moment"]),
  describe("account", ["signingIn"]),
  { ...describe("identity", ["email", "signingIn"]), recipients: ["coordinators"] },
];

function describe(record: keyof typeof identityRecords, holds: PersonalTable["holds"]): PersonalTable {
  return {
    ...identityRecords[record],
    name: `people:securing.register.${record}.name`,
    purpose: `people:securing.register.${record}.purpose`,
    whose: ["ownPlace", "team"],
    holds,
    recipients: [],
    keptFor: `people:securing.keptFor.${record}`,
    terms: [],
  };
}
