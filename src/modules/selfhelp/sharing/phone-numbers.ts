// SPDX-License-Identifier: EUPL-1.2

const likeNumber = /\b11[23]\b|(?:\+|\b0)\d[\d ().-]{5,}\d/g;
const likeDay = /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$/;

/** The text in pieces; every second one can be called. */
export function splitAtNumbers(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(likeNumber)) {
    if (!canBeCalled(found)) continue;
    pieces.push(text.slice(from, index), found);
    from = index + found.length;
  }
  return [...pieces, text.slice(from)];
}

/** Not a day, and not a row of them. */
function canBeCalled(found: string): boolean {
  const digits = digitsOf(found).length;
  return digits === 3 || (digits >= 8 && digits <= 14 && !likeDay.test(found));
}

export function digitsOf(number: string): string {
  return number.replaceAll(/[^\d+]/g, "");
}
