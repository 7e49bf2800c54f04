// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseRowsOf } from "../register/clearing.commands.ts";
import { listShortCodesOf } from "./short-code.queries.ts";

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
    exportRows: async (trx, { signUpId }) => await listShortCodesOf(trx, signUpId),
    erase: async (trx, about) => await eraseRowsOf(trx, "programme.shortCode", "signUpId", about),
  },
];
