// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastConsents, eraseConsents } from "./clearing.commands.ts";
import { exportConsents } from "./consent.queries.ts";

export const consentTables: PersonalTable[] = [
  {
    table: "people.consent",
    name: "people:consent.register.name",
    purpose: "people:consent.register.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["choice", "name", "email", "phone", "moment"],
    recipients: ["chosen"],
    terms: [],
    keptFor: "people:consent.keptFor",
    exportRows: exportConsents,
    erase: eraseConsents,
    clear: clearPastConsents,
  },
];
