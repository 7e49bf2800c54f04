// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearUnusedCalendars, emptyCalendarTerm } from "./calendar-retention.commands.ts";
import { eraseCalendars, eraseEntries } from "./personal-calendar.commands.ts";
import { listCalendarsOf, listEntriesOf } from "./personal-calendar.queries.ts";

export const calendarTables: PersonalTable[] = [
  {
    table: "programme.personal_calendar_entry", // goes with the sign-up
    name: "programme:register.calendarEntry.name",
    purpose: "programme:register.calendarEntry.purpose",
    whose: ["guest"],
    holds: ["dates"],
    recipients: [],
    terms: [],
    keptFor: "programme:feeds.keptFor.entry",
    exportRows: listEntriesOf,
    erase: eraseEntries,
  },
  {
    table: "programme.personal_calendar",
    name: "programme:register.calendar.name",
    purpose: "programme:register.calendar.purpose",
    whose: ["guest", "team"],
    holds: ["dates", "moment"],
    recipients: [],
    terms: [emptyCalendarTerm],
    keptFor: "programme:feeds.keptFor.calendar",
    exportRows: listCalendarsOf,
    erase: eraseCalendars,
    clear: clearUnusedCalendars,
  },
];
