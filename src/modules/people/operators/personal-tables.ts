// SPDX-License-Identifier: EUPL-1.2
import { type PersonalTable, rowsOf } from "#platform/rights";

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
    ...rowsOf("personId", "people.operator", ["since"], ["since"]),
  },
];
