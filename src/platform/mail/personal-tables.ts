// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseMessagesTo, removeOldMessages } from "./outbox.commands.ts";
import { exportMessagesTo } from "./outbox.queries.ts";
import { clearOldMarks, eraseMarkOf } from "./unreachable.commands.ts";
import { exportMarkOf } from "./unreachable.queries.ts";

/** A message knows a person by address, and by whom or what it is about; it forgets the address as soon as it is sent. */
export const mailTables: PersonalTable[] = [
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
  {
    table: "platform.unreachable_address",
    name: "mail:register.unreachable.name",
    purpose: "mail:register.unreachable.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["email", "moment"],
    recipients: ["hosts", "coordinators"],
    terms: [],
    keptFor: "mail:keptFor.unreachable",
    exportRows: exportMarkOf,
    erase: eraseMarkOf,
    clear: clearOldMarks,
  },
];
