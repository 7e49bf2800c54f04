// SPDX-License-Identifier: EUPL-1.2
export { addDays, type DayRange, monthNumber, type Weekday, weekday, weekdays, weekOf, yearNumber } from "./day.ts";
export { localNow, localToday, midnightAfter } from "./now.ts";
export { readDay } from "./typed-day.ts";
export {
  formatDate,
  formatDay,
  formatDayOfYear,
  formatTime,
  formatTimeRange,
  shortWeekdayName,
  weekdayName,
} from "./words.ts";
