// SPDX-License-Identifier: EUPL-1.2

/** Windows names of time zones in and around Europe, as in `windowsZones.xml` of Unicode CLDR (territory 001). */
export const windowsZones: Record<string, string> = {
  "Azores Standard Time": "Atlantic/Azores",
  "Belarus Standard Time": "Europe/Minsk",
  "Cape Verde Standard Time": "Atlantic/Cape_Verde",
  "Caucasus Standard Time": "Asia/Yerevan",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "Central Standard Time": "America/Chicago",
  "E. Europe Standard Time": "Europe/Chisinau",
  "Eastern Standard Time": "America/New_York",
  "Egypt Standard Time": "Africa/Cairo",
  "FLE Standard Time": "Europe/Kiev",
  "Georgian Standard Time": "Asia/Tbilisi",
  "GMT Standard Time": "Europe/London",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  "GTB Standard Time": "Europe/Bucharest",
  "Israel Standard Time": "Asia/Jerusalem",
  "Kaliningrad Standard Time": "Europe/Kaliningrad",
  "Morocco Standard Time": "Africa/Casablanca",
  "Pacific Standard Time": "America/Los_Angeles",
  "Romance Standard Time": "Europe/Paris",
  "Russian Standard Time": "Europe/Moscow",
  "SA Eastern Standard Time": "America/Cayenne",
  "SA Western Standard Time": "America/La_Paz",
  "Turkey Standard Time": "Europe/Istanbul",
  UTC: "UTC",
  "W. Europe Standard Time": "Europe/Berlin",
};

/** Tried in this order for a zone that has only its hours to go by. */
export const zonesByHours = [
  "Europe/London",
  "Europe/Amsterdam",
  "Europe/Helsinki",
  "Europe/Moscow",
  "Europe/Istanbul",
  "Atlantic/Azores",
  "Atlantic/Reykjavik",
  "Africa/Algiers",
  "Africa/Johannesburg",
  "America/New_York",
  "America/Curacao",
  "America/Paramaribo",
  "America/Chicago",
  "America/Los_Angeles",
];
