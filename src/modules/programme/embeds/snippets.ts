// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { addressOf } from "../finding/filters.ts";
import { type EmbedChoice, embedAddress } from "./embed-choice.ts";

type Facts = { visitor: Visitor; choice: EmbedChoice; house: { name: string; origin: string } };

export const framePath = "/insluiten/programma";
export const scriptPath = "/insluiten/vrijplaats-programma.js";

/** Works on every site, also without JavaScript. */
export function frameSnippet({ visitor: { t, language }, choice, house }: Facts): string {
  const src = house.origin + inLanguage(language, embedAddress(choice, framePath));
  const title = t("programme:embeds.frame.title", { house: house.name });
  return `<iframe src="${written(src)}" title="${written(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}

/** Takes the letters and colours of the page; what is inside it is there for who has no JavaScript. */
export function componentSnippet({ visitor: { t, language }, choice, house }: Facts): string {
  const query = new URLSearchParams(addressOf(choice.filter, "").slice(1));
  const chosen = [...query].map(([name, value]) => ` ${name}="${written(value)}"`).join("");
  const href = written(house.origin + inLanguage(language, addressOf(choice.filter)));
  const link = written(t("programme:embeds.frame.title", { house: house.name }));
  return [
    `<script type="module" src="${written(house.origin + scriptPath)}"></script>`,
    `<vrijplaats-programma src="${written(house.origin)}" dagen="${choice.days}" lang="${language}"${chosen}>`,
    `  <a href="${href}">${link}</a>`,
    "</vrijplaats-programma>",
  ].join("\n");
}

function written(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
