// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastKeepers, forgetKeeper } from "./keeper-clearing.commands.ts";
import { listKeepersAbout } from "./keeper-clearing.queries.ts";

export const keepingTables: PersonalTable[] = [
  {
    table: "network.keeper",
    name: "network:keeping.register.name",
    purpose: "network:keeping.register.purpose",
    whose: ["partner"],
    holds: ["name", "email", "language", "moment"],
    recipients: ["coordinators"],
    terms: [],
    keptFor: "network:keeping.register.keptFor",
    remains: "network:keeping.register.remains",
    exportRows: listKeepersAbout,
    erase: forgetKeeper,
    clear: clearPastKeepers,
  },
];
