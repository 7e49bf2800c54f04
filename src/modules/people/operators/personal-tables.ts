// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseAllIn } from "../persons/record.commands.ts";
import { exportOperator } from "./operator.queries.ts";

export const operatorTables: PersonalTable[] = [
  {
    table: "people.operator",
    name: "people:operators.register.name",
    purpose: "people:operators.register.purpose",
    whose: ["team"],
    holds: ["moment"],
    recipients: [],
    keptFor: "people:operators.keptFor",
    terms: [],
    exportRows: exportOperator,
    erase: eraseAllIn("people.operator"),
  },
];
