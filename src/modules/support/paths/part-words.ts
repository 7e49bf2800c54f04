// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { isDomain, parts } from "./parts.ts";

/** Null for what is no part. */
export function partInWords(t: T, code: string): string | null {
  const part = parts.find((one) => one === code);
  if (part === undefined) return null;
  return isDomain(part) ? t(`support:domain.${part}`) : t(`support:paths.part.${part}`);
}
