// SPDX-License-Identifier: EUPL-1.2
import { type PersonalTable, rowsOf } from "#platform/rights";
import { clearPastArrivals } from "./arrival.commands.ts";
import { clearPastGreeters } from "./greeter.commands.ts";

export const arrivingTables: PersonalTable[] = [
  {
    table: "programme.arrival",
    name: "programme:register.arrival.name",
    purpose: "programme:register.arrival.purpose",
    whose: ["guest"],
    holds: ["name", "dates"],
    recipients: ["greeter", "hosts", "leads", "coordinators"],
    terms: [],
    keptFor: "programme:arriving.keptFor.arrival",
    ...rowsOf("signUpId", "programme.arrival", ["day", "name", "arrivesAt", "createdAt", "withdrawnAt"], ["day", "id"]),
    clear: clearPastArrivals,
  },
  {
    table: "programme.greeter",
    name: "programme:register.greeter.name",
    purpose: "programme:register.greeter.purpose",
    whose: ["guest", "team"],
    holds: ["name", "dates"],
    recipients: ["hosts", "coordinators"],
    terms: [],
    keptFor: "programme:arriving.keptFor.greeter",
    exportRows: async () => [], // a name of choice and a day: nothing by which to know whose it is
    erase: async () => 0,
    clear: clearPastGreeters,
  },
];
