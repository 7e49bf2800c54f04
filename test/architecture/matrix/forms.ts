// SPDX-License-Identifier: EUPL-1.2

const times = { repeat: "once", date: "2026-12-01", startTime: "11:00", endTime: "12:30" };

/** What a partner tells of something it offers. */
export const offerFields = {
  ...{ title: "Samen koken", kind: "meal", placeKind: "outside", placeNote: "In de buurttuin" },
  ...{ forWhom: "everyone", languages: ["nl-easy"], joining: "walk-in" },
  ...times,
};

/** The long form of an activity, kept as it is. */
export function activityFields(offeredBy: string) {
  return { ...offerFields, title: "Schrijven", offeredBy, step: "save" };
}

/** A calendar with one date in it. */
export const agenda = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Een//Agenda//NL", "BEGIN:VEVENT", "UID:een@agenda.example"],
  ...["DTSTART;TZID=Europe/Amsterdam:20261208T140000", "DTEND;TZID=Europe/Amsterdam:20261208T150000"],
  ...["SUMMARY:Samen zingen", "END:VEVENT", "END:VCALENDAR", ""],
].join("\r\n");
