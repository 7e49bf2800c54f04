// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastCalls, eraseCalls } from "./call-retention.commands.ts";
import { listCallsBy } from "./call-retention.queries.ts";

export const confirmingTables: PersonalTable[] = [
  {
    table: "programme.confirmation_call",
    keptFor: "programme:confirming.keptFor",
    exportRows: listCallsBy,
    erase: eraseCalls,
    clear: clearPastCalls,
  },
];
