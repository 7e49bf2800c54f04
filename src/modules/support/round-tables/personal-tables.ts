// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastLines, differenceTerm, forgetLinesOf } from "./difference.commands.ts";
import { exportLines } from "./difference.queries.ts";
import { clearPastRoundTables, forgetAtRoundTables, roundTableTerm } from "./round-table.commands.ts";
import { exportRoundTableCommitments, exportRoundTables } from "./round-table.queries.ts";

export const roundTablesTables: PersonalTable[] = [
  {
    table: "support.round_table_commitment",
    name: "support:roundTables.register.commitment.name",
    purpose: "support:roundTables.register.commitment.purpose",
    whose: ["ownPlace", "team"],
    holds: ["choice", "name", "moment"],
    recipients: ["chosen"],
    keptFor: "support:roundTables.register.commitment.keptFor",
    terms: [],
    exportRows: exportRoundTableCommitments,
    erase: async () => 0, // goes with its round table
  },
  {
    table: "support.round_table",
    name: "support:roundTables.register.name",
    purpose: "support:roundTables.register.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["name", "ownWords", "moment"],
    recipients: ["chosen"],
    keptFor: "support:roundTables.register.keptFor",
    terms: [roundTableTerm],
    remains: "support:roundTables.register.remains",
    exportRows: exportRoundTables,
    erase: forgetAtRoundTables,
    clear: clearPastRoundTables,
  },
  {
    table: "support.difference_line",
    name: "support:roundTables.difference.register.name",
    purpose: "support:roundTables.difference.register.purpose",
    whose: ["team"],
    holds: ["ownWords", "moment"],
    recipients: ["chosen"],
    keptFor: "support:roundTables.difference.register.keptFor",
    terms: [differenceTerm],
    remains: "support:roundTables.difference.register.remains",
    exportRows: exportLines,
    erase: forgetLinesOf,
    clear: clearPastLines,
  },
];
