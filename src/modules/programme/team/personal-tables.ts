// SPDX-License-Identifier: EUPL-1.2
import { eraseRowsOf, type PersonalTable } from "#platform/rights";
import { clearLeadsWithoutRole } from "./lead.commands.ts";
import { listLeadsOf } from "./lead.queries.ts";

export const leadTables: PersonalTable[] = [
  {
    table: "programme.lead",
    name: "programme:register.lead.name",
    purpose: "programme:register.lead.purpose",
    whose: ["team"],
    holds: ["role", "dates"],
    recipients: ["hosts", "coordinators"],
    terms: [],
    keptFor: "programme:team.leads.keptFor",
    exportRows: async (trx, { personId }) => await listLeadsOf(trx, personId),
    erase: eraseRowsOf("personId", "programme.lead"),
    clear: clearLeadsWithoutRole,
  },
];
