// SPDX-License-Identifier: EUPL-1.2
import type { NewConsent } from "#modules/people";
import type { Language, T } from "#platform/i18n";
import { readerInWords, type SharedPart } from "./share.ts";

/** The version is raised with every change of its words. */
export const shareConsent = { what: "support.share", version: 1 } as const;

type Asked = { parts: readonly SharedPart[]; readerName: string; relation: string };

/** What is said yes to, exactly as it is kept. */
export function wordsOfShare(t: T, language: Language, { parts, ...reader }: Asked): NewConsent["shown"] {
  const names = parts.map((part) => partInWords(t, part)).join("; ");
  const who = readerInWords(reader);
  return {
    title: t("support:sharing.consent.title", { reader: reader.readerName }),
    purpose: t("support:sharing.consent.purpose"),
    forShown: who,
    words: t("support:sharing.consent.words", { reader: who, parts: names }),
    version: shareConsent.version,
    language,
  };
}

export function partInWords(t: T, part: SharedPart): string {
  if (part === "commitments" || part === "look-backs" || part === "closing") return t(`support:paths.part.${part}`);
  return t(`support:domain.${part}`);
}
