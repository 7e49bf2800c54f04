// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseRowsOf } from "../register/clearing.commands.ts";
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
    erase: async (trx, about) => await eraseRowsOf(trx, "programme.lead", "personId", about),
    clear: clearLeadsWithoutRole,
  },
];
