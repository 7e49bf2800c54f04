// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { remembered } from "#platform/memory";
import type { HouseStyle } from "./chosen.ts";
import { allTokens, ownTokens } from "./tokens.ts";

export type Stylesheet = { css: string; address: string };

/** The colours of a centre as a stylesheet that comes after our own, at an address that changes with what is in it. */
export function stylesheetOf(style: HouseStyle): Stylesheet {
  return stylesheetFor(JSON.stringify(style));
}

const stylesheetFor = remembered(100, (chosen: string): Stylesheet => {
  const css = writeStylesheet(JSON.parse(chosen));
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 16);
  return { css, address: `/huisstijl/${hash}.css` };
});

/** As tokens.css does it: the evening by the choice of the device, or of a screen; paper stays light. */
function writeStylesheet(style: HouseStyle): string {
  const evening = declare(ownTokens("dark", style));
  return [
    `:root{${declare(ownTokens("light", style))}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme]){${evening}}}`,
    `@media screen{[data-scheme="dark"]{${evening}}}`,
  ].join("\n");
}

/** For trying out: both moments of the day beside each other, whatever the device chose. */
export function writeTrial(style: HouseStyle): string {
  return [
    `.proef--dag{color-scheme:light;${declare(allTokens("light", style))}${follows}}`,
    `.proef--avond{color-scheme:dark;${declare(allTokens("dark", style))}${follows}}`,
  ].join("\n");
}

/** What tokens.css takes over at the root of the page, where it would stay as it is. */
const follows = [
  "--basis-heading-color:var(--basis-color-default-color-document)",
  "--vp-page-background-color:var(--basis-color-default-bg-subtle)",
  "--vp-card-background-color:var(--basis-color-default-bg-document)",
].join(";");

function declare(tokens: Record<string, string>): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value};`)
    .join("");
}
