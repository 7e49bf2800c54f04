// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { Language } from "#platform/i18n";
import type { WrittenTexts } from "./written.form.ts";

/** What a centre wrote, in the language it was found in: Dutch when there is no other. */
export type Written = { title: string; body: string; language: Language };
type InBoth = { dutch: Omit<Written, "language"> | null; english: Omit<Written, "language"> | null };

/** A row for each language: English only when it has a title. */
export function textsByLanguage({ titleNl, bodyNl, titleEn, bodyEn }: WrittenTexts): Written[] {
  const dutch = { title: titleNl, body: bodyNl, language: "nl" as const };
  return titleEn === "" ? [dutch] : [dutch, { title: titleEn, body: bodyEn, language: "en" }];
}

/** As `WrittenFields` asks it. */
export function typedFrom({ dutch, english }: InBoth): TypedValues {
  return {
    ...{ titleNl: dutch?.title ?? "", bodyNl: dutch?.body ?? "" },
    ...{ titleEn: english?.title ?? "", bodyEn: english?.body ?? "" },
  };
}
