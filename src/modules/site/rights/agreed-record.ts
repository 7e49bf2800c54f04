// SPDX-License-Identifier: EUPL-1.2
import { type Language, wordsIn } from "#platform/i18n";
import { asText, type InBoth, type Line } from "./register.ts";

export type AgreedRecord = {
  version: number;
  /** In the time of the centre. */
  agreedOn: string;
  ownText: InBoth<string>;
  lines: InBoth<string[]>;
};

/** Whether what is written down now is what was agreed, word for word. */
export type Agreement = "none" | "same" | "changed";

export function agreementOf(agreed: AgreedRecord | null, lines: readonly Line[], language: Language): Agreement {
  if (!agreed) return "none";
  const now = lines.map(asText);
  const then = wordsIn(language, agreed.lines);
  return now.length === then.length && now.every((line, index) => line === then[index]) ? "same" : "changed";
}
