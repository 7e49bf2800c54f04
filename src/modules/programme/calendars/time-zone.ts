// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

/** The VTIMEZONE of a zone as far as these years need it: every change of the clock by itself, as the zone has them. */
export function describeZone(zone: string, years: { from: number; until: number }): string {
  let moment = Temporal.PlainDateTime.from({ year: years.from, month: 1, day: 1 }).toZonedDateTime(zone);
  const end = Temporal.PlainDateTime.from({ year: years.until, month: 1, day: 1 }).toZonedDateTime(zone);
  const changes = [describeChange("STANDARD", moment.toPlainDateTime(), moment.offset, moment.offset)];
  for (;;) {
    const next = moment.getTimeZoneTransition("next");
    if (!next || Temporal.ZonedDateTime.compare(next, end) >= 0) break;
    const before = next.subtract({ nanoseconds: 1 });
    const onTheWall = next.withTimeZone(before.offset).toPlainDateTime();
    const kind = next.offsetNanoseconds > before.offsetNanoseconds ? "DAYLIGHT" : "STANDARD";
    changes.push(describeChange(kind, onTheWall, before.offset, next.offset));
    moment = next;
  }
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...changes, "END:VTIMEZONE"].join("\r\n");
}

function describeChange(kind: "STANDARD" | "DAYLIGHT", at: Temporal.PlainDateTime, from: string, to: string): string {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${at.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "")}`,
    `TZOFFSETFROM:${from.replace(":", "")}`,
    `TZOFFSETTO:${to.replace(":", "")}`,
    `END:${kind}`,
  ].join("\r\n");
}
