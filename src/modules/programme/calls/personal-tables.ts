// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearDayAfter } from "../register/clearing.commands.ts";
import { eraseCalls } from "./call.commands.ts";
import { listCallsAbout } from "./call.queries.ts";

export const callTables: PersonalTable[] = [
  {
    table: "programme.call",
    name: "programme:register.call.name",
    purpose: "programme:register.call.purpose",
    whose: ["guest", "team"],
    holds: ["dates", "moment"],
    recipients: ["hosts", "coordinators"],
    terms: [],
    keptFor: "programme:calls.keptFor",
    exportRows: listCallsAbout,
    erase: eraseCalls,
    clear: async (trx, now) => await clearDayAfter(trx, "programme.call", now), // what is about no date goes with the sign-up
  },
];
