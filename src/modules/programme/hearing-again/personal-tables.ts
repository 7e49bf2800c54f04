// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastWishes, eraseWishes } from "./hearing.commands.ts";
import { exportWishes } from "./hearing.queries.ts";

export const hearingTables: PersonalTable[] = [
  {
    table: "programme.wish_to_hear",
    name: "programme:hearing.register.name",
    purpose: "programme:hearing.register.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["choice", "dates"],
    recipients: ["hosts"],
    terms: [],
    keptFor: "programme:hearing.keptFor",
    exportRows: exportWishes,
    erase: eraseWishes,
    clear: clearPastWishes,
  },
];
