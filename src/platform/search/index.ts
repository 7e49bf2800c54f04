// SPDX-License-Identifier: EUPL-1.2
export { guessesFor, patternsFor } from "./asking.ts";
export { type FactWords, findMeanings, type Meaning } from "./meaning.ts";
export { isLeftOut, readQuestion } from "./question.ts";
export { type Roots, rootsOf } from "./roots.ts";
export { slipBetween } from "./slips.ts";
export { wordsIn } from "./words.ts";
