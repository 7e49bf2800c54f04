// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";
import { inOrder, readDayHours, type WeekHours, weekdayCodes, writeDayHours } from "./week-hours.ts";

type Read<Value> = { value: Value; errors: FieldErrors };

/** `prefix` tells the fields of one place from those of another. */
export function readHours(t: T, typed: TypedValues, prefix: string): Read<WeekHours> {
  const errors: FieldErrors = {};
  const hours = weekdayCodes.flatMap((day) => {
    const name = hoursField(prefix, day);
    const read = readDayHours(day, typedText(typed, name));
    if (!read) errors[name] = t("network:keeping.problem.hours");
    return read ?? [];
  });
  return { value: inOrder(hours), errors };
}

export function typedHours(hours: WeekHours, prefix: string): TypedValues {
  return Object.fromEntries(weekdayCodes.map((day) => [hoursField(prefix, day), writeDayHours(hours, day)]));
}

export function hoursField(prefix: string, day: (typeof weekdayCodes)[number]): string {
  return `${prefix}hours${day}`;
}
