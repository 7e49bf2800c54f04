// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseMessagesTo, removeOldMessages } from "./outbox.commands.ts";
import { exportMessagesTo } from "./outbox.queries.ts";

/** A message knows a person only by address, and forgets it as soon as it is sent. */
export const personalTables: PersonalTable[] = [
  {
    table: "platform.message",
    keptFor: "mail:keptFor.message",
    exportRows: async (trx, { email }) => (email ? await exportMessagesTo(trx, email) : []),
    erase: async (trx, { email }) => (email ? await eraseMessagesTo(trx, email) : 0),
    clear: removeOldMessages,
  },
];
