// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseMessagesTo, removeOldMessages } from "./outbox.commands.ts";
import { exportMessagesTo } from "./outbox.queries.ts";

/** A message knows a person by address, and by whom or what it is about; it forgets the address as soon as it is sent. */
export const personalTables: PersonalTable[] = [
  {
    table: "platform.message",
    name: "mail:register.message.name",
    purpose: "mail:register.message.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["email", "letter"],
    recipients: ["coordinators", "mailServer"],
    terms: [],
    keptFor: "mail:keptFor.message",
    exportRows: exportMessagesTo,
    erase: eraseMessagesTo,
    clear: removeOldMessages,
  },
];
