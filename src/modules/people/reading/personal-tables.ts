// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearReadings, forgetInReadings } from "./clearing.commands.ts";
import { exportReadingEnds, exportReadings } from "./reading.queries.ts";

export const readingTables: PersonalTable[] = [
  {
    table: "people.reading",
    name: "people:register.reading.name",
    purpose: "people:register.reading.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["reading", "name", "role", "ownWords"],
    recipients: ["coordinators"],
    keptFor: "people:keptFor.reading",
    terms: [],
    remains: "people:register.reading.remains",
    exportRows: exportReadings,
    erase: forgetInReadings, // a log that could be emptied would prove nothing: only its words go
    clear: clearReadings,
  },
  {
    table: "people.reading_end",
    name: "people:reading.register.end.name",
    purpose: "people:reading.register.end.purpose",
    whose: ["ownPlace"],
    holds: ["moment"],
    recipients: [],
    keptFor: "people:reading.register.end.keptFor",
    terms: [],
    exportRows: exportReadingEnds,
    erase: async () => 0, // goes with the words of the readings themselves, and with its person
  },
];
