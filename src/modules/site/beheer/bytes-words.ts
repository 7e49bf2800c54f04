// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";

export const megabyte = 1024 ** 2;
const gigabyte = 1024 ** 3;

/** "340 MB" or "1,2 GB". */
export function bytesInWords(t: T, bytes: number): string {
  if (bytes < gigabyte) return t("site:beheer.bytes.mega", { count: Math.ceil(bytes / megabyte) });
  const tenths = Math.floor((bytes / gigabyte) * 10);
  return t("site:beheer.bytes.giga", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}
