// SPDX-License-Identifier: EUPL-1.2
import { eraseRowsOf, type PersonalTable } from "#platform/rights";
import { clearPastConfirmationCalls, confirmationCallTerm } from "./call-clearing.commands.ts";
import { listCallsBy } from "./call-clearing.queries.ts";

export const confirmingTables: PersonalTable[] = [
  {
    table: "programme.confirmation_call",
    name: "programme:register.confirmationCall.name",
    purpose: "programme:register.confirmationCall.purpose",
    whose: ["team"],
    holds: ["name", "moment", "choice"],
    recipients: ["hosts", "leads", "coordinators"],
    terms: [confirmationCallTerm],
    keptFor: "programme:confirming.keptFor",
    exportRows: listCallsBy,
    erase: eraseRowsOf("personId", "programme.confirmationCall"),
    clear: clearPastConfirmationCalls,
  },
];
