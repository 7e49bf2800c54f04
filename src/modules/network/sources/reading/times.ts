// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

const zone = "Europe/Amsterdam";

/** "9:00", "09.00", "0900", "9 uur", "9:00 AM", with an offset or without. What is well written stays as it was. */
export function readTime(text: string): string | null {
  const said = text.trim();
  const whole = /^(\d\d):(\d\d)(:\d\d)?(Z|[+-]\d\d:?\d\d)?$/.exec(said);
  if (whole && isTime(Number(whole[1]), Number(whole[2]))) return said;
  const afterDay = said.replace(/^\d{4}-\d\d-\d\d[T ]/, "");
  const found =
    /^(\d{1,2})(?:[:.h]?(\d\d))?(?::\d\d(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:uur|u|h)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(
      afterDay,
    );
  if (!found) return null;
  const hour = onTheClock(Number(found[1]), found[3]);
  const minute = Number(found[2] ?? 0);
  return isTime(hour, minute) ? `${pad(hour)}:${pad(minute)}${found[4]?.toUpperCase() ?? ""}` : null;
}

function onTheClock(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** "24:00" ends a day, and is a time of HSDS too. */
function isTime(hour: number, minute: number): boolean {
  return (hour < 24 && minute < 60) || (hour === 24 && minute === 0);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** "2024-09-25", with a time behind it, "20240925", "25-9-2024" and "25/09/2024": the day comes first. */
export function readDate(text: string): string | null {
  const said = text.trim();
  const whole = /^(\d{4})-?(\d\d)-?(\d\d)(?:$|[T ])/.exec(said);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$|[T ])/.exec(said);
  const [year, month, day] = whole
    ? [Number(whole[1]), Number(whole[2]), Number(whole[3])]
    : dutch
      ? [Number(dutch[3]), Number(dutch[2]), Number(dutch[1])]
      : [0, 0, 0];
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainYearMonth.from({ year, month });
  return day <= date.daysInMonth ? `${year}-${pad(month)}-${pad(day)}` : null;
}

export type ReadMoment = { moment: string; isGuessed: boolean };

/** A moment with its offset, as it was written where that is well; without one it is ours. */
export function readMoment(text: string): ReadMoment | null {
  const said = text.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:)/, "$1T$2");
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/i.test(said)) {
    return isRead(() => Temporal.Instant.from(said)) ? { moment: said, isGuessed: false } : null;
  }
  const plain = /^\d{4}-\d\d-\d\dT\d/.test(said) ? said : readDate(said);
  if (!plain) return null;
  const local = isRead(() => Temporal.PlainDateTime.from(plain));
  if (!local) return null;
  const here = local.toZonedDateTime(zone);
  return { moment: here.toString({ timeZoneName: "never", smallestUnit: "second" }), isGuessed: true };
}

function isRead<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
