// SPDX-License-Identifier: EUPL-1.2
import { identityRecords } from "#platform/identity";
import type { PersonalTable } from "#platform/rights";
import { clearReadings, erasePerson, eraseRoles } from "./persons/record.commands.ts";
import { exportPerson, exportReadings, exportRoles } from "./persons/record.queries.ts";

/** Also those of signing in, which knows no texts of its own. Who is erased, is erased in this order. */
export const personalTables: PersonalTable[] = [
  { ...identityRecords.link, keptFor: "people:keptFor.link" },
  { ...identityRecords.session, keptFor: "people:keptFor.session" },
  { ...identityRecords.passkey, keptFor: "people:keptFor.passkey" },
  { ...identityRecords.account, keptFor: "people:keptFor.account" },
  { ...identityRecords.identity, keptFor: "people:keptFor.identity" },
  { table: "people.role", keptFor: "people:keptFor.role", exportRows: exportRoles, erase: eraseRoles },
  { table: "people.person", keptFor: "people:keptFor.person", exportRows: exportPerson, erase: erasePerson },
  {
    table: "people.reading",
    keptFor: "people:keptFor.reading",
    exportRows: exportReadings,
    erase: async () => 0, // a log that could be emptied would prove nothing: it ends by itself after a year
    clear: clearReadings,
  },
];
