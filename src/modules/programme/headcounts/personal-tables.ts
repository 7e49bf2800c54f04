// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearDayAfter } from "../register/clearing.commands.ts";

export const headcountTables: PersonalTable[] = [
  {
    table: "programme.headcount",
    name: "programme:register.headcount.name",
    purpose: "programme:register.headcount.purpose",
    whose: ["guest"],
    holds: ["dates"],
    recipients: ["team"],
    terms: [],
    keptFor: "programme:headcounts.keptFor",
    exportRows: async () => [], // a number without a name is nobody's
    erase: async () => 0,
    clear: async (trx, now) => await clearDayAfter(trx, "programme.headcount", now), // the sum stays on the date
  },
];
