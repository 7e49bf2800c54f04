// SPDX-License-Identifier: EUPL-1.2
import { componentSnippet, frameSnippet } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { addressOf, queryOf } from "../finding/filter.ts";
import { type EmbedChoice, embedAddress, embedPaths } from "./embed-choice.ts";

export type House = { name: string; origin: string };
type Facts = { t: T; language: Language; choice: EmbedChoice; house: House };

/** What a partner puts in its own page. */
export function snippetsOf({ t, language, choice, house }: Facts) {
  const title = t("network:embeds.frame.title", { house: house.name });
  const toHouse = (path: string) => house.origin + inLanguage(language, path);
  const query = queryOf(choice.filter);
  return {
    frame: frameSnippet({ src: toHouse(embedAddress(choice, embedPaths.frame)), title }),
    component: componentSnippet({
      element: "vrijplaats-wegwijzer",
      script: house.origin + embedPaths.script,
      attributes: [
        ["src", house.origin],
        ["aantal", String(choice.count)],
        ["lang", language],
        // one attribute has one value: several stand in it with a space between them
        ...[...new Set(query.keys())].map((name) => [name, query.getAll(name).join(" ")] as const),
      ],
      inside: { href: toHouse(addressOf(choice.filter)), text: title },
    }),
  };
}
