// SPDX-License-Identifier: EUPL-1.2
import { contrastOf } from "#platform/ui";
import type { Chosen, HouseStyle } from "./chosen.ts";
import { type Scheme, schemes } from "./fixed.ts";
import { type GroundToken, pairs, type TextToken } from "./pairs.ts";
import { allTokens, type Token } from "./tokens.ts";

const least = 4.5;
const better = 7;

export type Weak = { scheme: Scheme; text: TextToken; on: GroundToken; ratio: number; cause: Chosen };

/** Every text that stands out too little from its ground, the hardest to read first. Below `least` it cannot go live; below `better` it is advice. */
export function findWeakPairs(style: HouseStyle): { refused: Weak[]; advised: Weak[] } {
  const weak = schemes
    .flatMap((scheme) => measure(scheme, style))
    .filter(({ ratio }) => ratio < better)
    .sort((one, other) => one.ratio - other.ratio);
  return { refused: weak.filter(({ ratio }) => ratio < least), advised: weak.filter(({ ratio }) => ratio >= least) };
}

function measure(scheme: Scheme, style: HouseStyle): Weak[] {
  const tokens = allTokens(scheme, style);
  return pairs.flatMap(({ text, on }) =>
    on.map((ground) => ({
      ...{ scheme, text, on: ground },
      ratio: contrastOf(tokens[text], tokens[ground]),
      cause: causeOf(text) ?? causeOf(ground) ?? "action",
    })),
  );
}

/** Which of the chosen colours a token follows from. */
function causeOf(token: Token): Chosen | null {
  if (token.includes("highlight")) return "highlight";
  if (token.includes("accent-1")) return "accent1";
  if (token.includes("accent-2")) return "accent2";
  if (token.includes("accent-3")) return "accent3";
  return token.includes("action") || token.startsWith("vp-gevel") ? "action" : null;
}
