// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearBoard } from "./board.commands.ts";

export const hoursTables: PersonalTable[] = [
  {
    table: "support.board_name",
    name: "support:hours.register.name",
    purpose: "support:hours.register.purpose",
    whose: ["guest"],
    holds: ["name", "moment"],
    recipients: ["team"],
    terms: [],
    keptFor: "support:hours.register.keptFor",
    exportRows: async () => [], // a name of choice and a time: nothing by which to know whose it is
    erase: async () => 0,
    clear: clearBoard,
  },
];
