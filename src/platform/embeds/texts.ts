// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    embeds: typeof nl;
  }
}

export const embedsTexts: TextsOf<typeof nl> = { nl, en };
