// SPDX-License-Identifier: EUPL-1.2
import { type PersonalTable, rowsOf } from "#platform/rights";

export const shortCodeTables: PersonalTable[] = [
  {
    table: "programme.short_code", // goes with the sign-up
    name: "programme:register.shortCode.name",
    purpose: "programme:register.shortCode.purpose",
    whose: ["guest"],
    holds: ["signingIn", "moment"],
    recipients: [],
    terms: [],
    keptFor: "programme:desk.keptFor",
    ...rowsOf("signUpId", "programme.shortCode", ["createdAt"], ["createdAt"]),
  },
];
