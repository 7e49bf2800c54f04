// SPDX-License-Identifier: EUPL-1.2
import { componentSnippet, frameSnippet } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { addressOf } from "../finding/filters.ts";
import { type EmbedChoice, embedAddress } from "./embed-choice.ts";

type Facts = { visitor: Visitor; choice: EmbedChoice; house: { name: string; origin: string } };

export const framePath = "/insluiten/programma";
export const scriptPath = "/insluiten/vrijplaats-programma.js";

/** What a partner puts in its own page. */
export function snippetsOf({ visitor: { t, language }, choice, house }: Facts) {
  const title = t("programme:embeds.frame.title", { house: house.name });
  const toHouse = (path: string) => house.origin + inLanguage(language, path);
  return {
    frame: frameSnippet({ src: toHouse(embedAddress(choice, framePath)), title }),
    component: componentSnippet({
      element: "vrijplaats-programma",
      script: house.origin + scriptPath,
      attributes: [
        ["src", house.origin],
        ["dagen", String(choice.days)],
        ["lang", language],
        ...new URLSearchParams(addressOf(choice.filter, "").slice(1)),
      ],
      inside: { href: toHouse(addressOf(choice.filter)), text: title },
    }),
  };
}
