// SPDX-License-Identifier: EUPL-1.2
import { notificationKinds, roleInWords, taskNames } from "#modules/people";
import { callOutcomes } from "#modules/programme";
import { codesOfSupport } from "#modules/support";
import { isLanguage, type Language, nameOfLanguage, type T, type TextKey } from "#platform/i18n";
import nl from "./texts/nl.json" with { type: "json" };

type Reader = { t: T; language: Language };
/** Null for a code that has no words, such as one that an older program wrote. */
type InWords = (code: string, reader: Reader) => string | null;

/** The columns that hold codes. What stands in another column was typed, and stays as it is. */
const columns: Record<string, InWords> = {
  ...codesOfSupport,
  about: ofOurs,
  answer: ofOurs,
  askedBy: ofOurs,
  givenBy: ofOurs,
  givenHow: ofOurs,
  kind: among(notificationKinds, (kind) => `people:place.messages.${kind}`),
  language: (code, { language }) => (isLanguage(code) ? nameOfLanguage(code, language) : null),
  outcome: among(callOutcomes, (outcome) => `programme:confirming.phone.outcomes.${outcome}`),
  readerRole: (code, { t }) => roleInWords(t, code),
  role: (code, { t }) => roleInWords(t, code),
  status: ofOurs,
  task: among(taskNames, (task) => `people:roles.tasks.names.${task}`),
  way: ofOurs,
  wish: ofOurs,
};

/** The words for what this column holds, if it holds codes. */
export function codeInWords(column: string, code: string, reader: Reader): string | null {
  return columns[column]?.(code, reader) ?? null;
}

function ofOurs(code: string, { t }: Reader): string | null {
  return isOurs(code) ? t(`site:rights.values.${code}`) : null;
}

function isOurs(code: string): code is keyof typeof nl.values {
  return Object.hasOwn(nl.values, code);
}

function among<Code extends string>(codes: readonly Code[], keyOf: (code: Code) => TextKey): InWords {
  return (code, { t }) => {
    const known = codes.find((one) => one === code);
    return known === undefined ? null : t(keyOf(known));
  };
}
