// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastRemarks, eraseRemarksOf, remarkTerm } from "./clearing.commands.ts";
import { listRemarksAbout } from "./clearing.queries.ts";

export const remarkTables: PersonalTable[] = [
  {
    table: "network.remark",
    name: "network:remarks.register.name",
    purpose: "network:remarks.register.purpose",
    whose: ["guest"],
    holds: ["ownWords", "email", "moment"],
    recipients: ["coordinators"],
    terms: [remarkTerm],
    keptFor: "network:remarks.register.keptFor",
    exportRows: listRemarksAbout,
    erase: eraseRemarksOf,
    clear: clearPastRemarks,
  },
];
