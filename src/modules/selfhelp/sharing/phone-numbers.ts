// SPDX-License-Identifier: EUPL-1.2

const likeNumber = /\b11[23]\b|(?:\+|\b0)\d[\d ().-]{5,}\d/g;
const likeDayOrHours = /^\d\d?[-. ]\d\d?[-. ]\d{4}$|^\d\d\.\d\d\D+\d\d\.\d\d$/;
const likeAccount = /[A-Z]{4} ?$/;

/** The text in pieces; every second one can be called. */
export function splitAtNumbers(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(likeNumber)) {
    if (!canBeCalled(found) || likeAccount.test(text.slice(0, index))) continue;
    pieces.push(text.slice(from, index), found);
    from = index + found.length;
  }
  return [...pieces, text.slice(from)];
}

/** Not a day or the hours of one, and not a row of them. */
function canBeCalled(found: string): boolean {
  const digits = digitsOf(found).length;
  return digits === 3 || (digits >= 8 && digits <= 14 && !likeDayOrHours.test(found));
}

/** "+31 (0)6" is written for who calls from elsewhere and who does not: the nought is only for the last. */
export function digitsOf(number: string): string {
  return number.replace(/^(\+.*)\(0\)/, "$1").replaceAll(/[^\d+]/g, "");
}
