// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { type ClosingPoint, closingPoints, partOf, tellers } from "../closing/points.ts";
import { preparation } from "./contact.ts";
import { lookBackParts } from "./written.ts";

/** What a piece of what was written is about, for whoever takes it along; null for what is none. */
export function pieceInWords(t: T, code: string): string | null {
  const prepared = preparation.find((part) => part === code);
  if (prepared) return t(`support:following.contacts.preparation.${prepared}`);
  const lookedBack = lookBackParts.find((part) => part === code);
  if (lookedBack) return t(`support:following.lookBacks.${lookedBack}`);
  if (code === "commitment") return t("support:following.commitments.what");
  const others = (["where", "line", "agreed"] as const).find((part) => part === code);
  return others ? t(`support:following.contacts.${others}`) : pointInWords(t, code);
}

function pointInWords(t: T, code: string): string | null {
  for (const teller of tellers) {
    const point: ClosingPoint | undefined = closingPoints.find((one) => partOf(teller, one) === code);
    if (point) return t(`support:closing.points.${teller}.${point}`);
  }
  return null;
}
