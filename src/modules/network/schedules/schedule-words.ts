// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatTimeRange, type Weekday, weekdayName, weekdays } from "#platform/clock";
import { capitalize, type Language, languages, type T } from "#platform/i18n";
import { type DayOfRule, frequencyOf, readDays, readNumbers } from "./recurrence.ts";
import { hoursOf, type Schedule } from "./schedule.ts";

type Wording = { t: T; language: Language; today: string };

const ordinals: Record<string, "first" | "second" | "third" | "fourth" | "fifth" | "last"> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  [-1]: "last",
};

/** A line for each schedule that still holds, by the days of the week: "Maandag tot en met vrijdag 9.00 tot 17.00 uur". */
export function schedulesInWords(schedules: readonly Schedule[], wording: Wording): string[] {
  const current = schedules.filter(({ validTo, until }) =>
    [validTo, until].every((last) => last === null || last >= wording.today),
  );
  return current.map((schedule) => inWords(schedule, wording)).filter((line) => line !== "");
}

function inWords(schedule: Schedule, wording: Wording): string {
  const days = daysInWords(schedule, wording);
  const times = timesInWords(schedule, wording);
  const rule = days && times ? [`${capitalize(days)}: ${times}`] : days ? [capitalize(days)] : [];
  const said = [schedule.description, schedule.notes].filter((text) => text !== null && text !== "");
  // What was written by hand says at least as much as a rule without hours.
  const lines =
    rule.length > 0 && times
      ? [...rule, ...seasonOf(schedule, wording), ...said]
      : [...said, ...(said.length === 0 ? rule : [])];
  return lines.map((line) => (line ?? "").replace(/[.\s]+$/, "")).join(". ");
}

function timesInWords(schedule: Schedule, { t, language }: Wording): string {
  const hours = hoursOf(schedule);
  if (!hours) return "";
  if (hours.opensAt === "00:00" && hours.closesAt === "24:00") return t("network:schedules.wholeDay");
  const day = "2026-01-01";
  const ends = hours.closesAt === "24:00" ? "2026-01-02T00:00" : `${day}T${hours.closesAt}`;
  return formatTimeRange(`${day}T${hours.opensAt}`, ends, language);
}

function daysInWords(schedule: Schedule, wording: Wording): string {
  const { t, language } = wording;
  const days = readDays(schedule.byday);
  switch (frequencyOf(schedule)) {
    case "once":
      return formatDate(schedule.dtstart ?? "", language);
    case "WEEKLY": {
      const names = weekInWords(days, language, t);
      const interval = schedule.interval ?? 1;
      if (interval === 1 || names === "") return names;
      return interval === 2
        ? t("network:schedules.otherWeek", { days: names })
        : t("network:schedules.everyWeeks", { count: interval, days: names });
    }
    case "MONTHLY":
      return monthInWords(schedule, days, wording);
    default:
      return "";
  }
}

function weekInWords(days: readonly DayOfRule[], language: Language, t: T): string {
  const named = weekdays.filter((day) => days.some((one) => one.weekday === day));
  if (named.length === 7) return t("network:schedules.everyDay");
  const [first, last] = [named[0], named.at(-1)];
  if (named.length > 2 && first && last && last - first === named.length - 1) {
    return t("network:schedules.range", { first: weekdayName(first, language), last: weekdayName(last, language) });
  }
  return listed(
    named.map((day: Weekday) => weekdayName(day, language)),
    language,
  );
}

function monthInWords({ bymonthday }: Schedule, days: readonly DayOfRule[], { t, language }: Wording): string {
  const dates = readNumbers(bymonthday).filter((date) => date > 0);
  if (dates.length > 0) return t("network:schedules.monthDates", { dates: listed(dates.map(String), language) });
  const nths = days.map(({ nth, weekday }) => {
    const ordinal = ordinals[nth ?? 0];
    const name = weekdayName(weekday, language);
    return ordinal ? t("network:schedules.nth", { nth: t(`network:schedules.${ordinal}`), day: name }) : name;
  });
  return nths.length > 0 ? t("network:schedules.month", { days: listed(nths, language) }) : "";
}

function seasonOf({ validFrom, validTo }: Schedule, { t, language, today }: Wording): string[] {
  const from =
    validFrom && validFrom > today ? [t("network:schedules.from", { day: formatDate(validFrom, language) })] : [];
  return validTo ? [...from, t("network:schedules.until", { day: formatDate(validTo, language) })] : from;
}

function listed(items: string[], language: Language): string {
  return new Intl.ListFormat(languages[language].locale, { type: "conjunction" }).format(items);
}
