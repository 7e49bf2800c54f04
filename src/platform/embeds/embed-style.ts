// SPDX-License-Identifier: EUPL-1.2
import { type Colours, luminance, ours, readable } from "./colours.ts";

const rules = `
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--grond);color:var(--tekst);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,p,ul{margin:0;padding:0}
h1{font-size:1.375rem;line-height:1.25}
h2{margin-block:1.25rem .25rem;font-size:1.0625rem}
ul{list-style:none}
li{padding-block:.625rem;border-block-start:1px solid;border-color:color-mix(in srgb,var(--tekst) 25%,transparent)}
a{color:var(--accent);font-weight:700;text-underline-offset:.15em}
li a{display:inline-block;padding-block:.25rem}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.voet{margin-block-start:1.25rem}
s{text-decoration-thickness:.1em}
`;

/** All that the page in the frame looks like: strict about styles, it can have none of its own. */
export function embedStyle(colours: Colours): string {
  const chosen = readable(colours);
  if (chosen) {
    const scheme = luminance(chosen.background) < 0.18 ? "dark" : "light";
    return `${variables(chosen, scheme)}${rules}`;
  }
  const night = { background: "16201b", text: "f1efe4", accent: "9fd4b8" };
  return `${variables(ours, "light")}@media (prefers-color-scheme:dark){${variables(night, "dark")}}${rules}`;
}

function variables({ background, text, accent }: typeof ours, scheme: "light" | "dark"): string {
  return `:root{color-scheme:${scheme};--grond:#${background};--tekst:#${text};--accent:#${accent}}`;
}
