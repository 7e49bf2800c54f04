// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastSayings } from "./sayings/clearing.commands.ts";

/** It is of an organization, or of a guest of whom nothing is kept: so there is nothing to hand over, and it goes at its time. */
export const cellTables: PersonalTable[] = [
  {
    table: "region.saying",
    name: "region:cells.register.name",
    purpose: "region:cells.register.purpose",
    whose: ["guest", "partner"],
    holds: ["ownWords"],
    recipients: ["coordinators"],
    terms: [],
    keptFor: "region:cells.register.keptFor",
    exportRows: async () => [],
    erase: async () => 0,
    clear: clearPastSayings,
  },
];
