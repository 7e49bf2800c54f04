// SPDX-License-Identifier: EUPL-1.2
import { type PersonalTable, rowsOf } from "#platform/rights";
import { clearUnusedCalendars, emptyCalendarTerm } from "./calendar-clearing.commands.ts";

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
    ...rowsOf("signUpId", "programme.personalCalendarEntry", ["createdAt"], ["createdAt"]),
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
    ...rowsOf("personId", "programme.personalCalendar", ["createdAt", "withdrawnAt"], ["createdAt"]),
    clear: clearUnusedCalendars,
  },
];
