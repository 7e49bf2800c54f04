// SPDX-License-Identifier: EUPL-1.2

const longestSummary = 240;

/** The first sentence as the summary and the rest below it; a first sentence that is too long is cut, and the text stays whole. */
export function splitText(text: string): { summary: string; description: string } {
  const whole = text.trim();
  const sentence = /^[^\n]*?[.?!…](?=\s|$)|^[^\n]+/.exec(whole)?.[0] ?? "";
  if (sentence.length <= longestSummary) {
    return { summary: sentence.trim(), description: whole.slice(sentence.length).trim() };
  }
  const cut = sentence.slice(0, longestSummary - 1);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(" "), longestSummary / 2)).trimEnd();
  return { summary: `${atWord}…`, description: whole };
}
