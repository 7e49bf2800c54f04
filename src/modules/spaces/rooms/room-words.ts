// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { roomAccessCodes } from "./room.ts";

/** A code that this version does not know is shown as it is. */
export function roomAccessLabel(t: T, code: string): string {
  const known = roomAccessCodes.find((one) => one === code);
  return known ? t(`spaces:access.${known}`) : code;
}
