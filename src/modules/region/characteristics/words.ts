// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { readCharacteristic } from "./characteristic.ts";
import { type Face, faces } from "./face.ts";
import type { Counts } from "./outcomes/may-show.ts";

/** One of the ten in the language of the reader, or their own as they wrote it. */
export function statementInWords(t: T, { code, words }: { code: string | null; words: string }): string {
  const characteristic = readCharacteristic(code);
  return characteristic ? t(`region:characteristics.statement.${characteristic}`) : words;
}

export function faceInWords(t: T, face: Face): string {
  return t(`region:characteristics.face.${face}`);
}

/** "6 keer helemaal wel, 3 keer meestal wel" */
export function countsInWords(t: T, counts: Counts): string {
  return faces
    .filter((face) => counts[face] > 0)
    .map((face) =>
      t("region:characteristics.timesFace", { times: timesInWords(t, counts[face]), face: faceInWords(t, face) }),
    )
    .join(", ");
}

export function timesInWords(t: T, count: number): string {
  return count === 0 ? t("region:characteristics.nobody") : t("region:characteristics.times", { count });
}
