// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, answerFile, notFound, openToSitesHeaders } from "#platform/http";
import { readColours } from "./colours.ts";
import { embedStyle } from "./embed-style.ts";

const anHour = { "cache-control": "public, max-age=3600" };

/** The colours that stand in the address, for the page in the frame. */
export function answerEmbedStyle(c: AppContext): Response {
  const style = embedStyle(readColours(new URL(c.req.url).searchParams));
  return answerFile(c, style, { ...anHour, "content-type": "text/css; charset=utf-8" });
}

/** The part of the page, for any site. */
export function answerEmbedScript(c: AppContext, name: string): Response {
  const script = c.var.installation.assets.script(name) ?? notFound();
  const headers = { ...anHour, ...openToSitesHeaders, "content-type": "text/javascript; charset=utf-8" };
  return answerFile(c, new Uint8Array(script), headers);
}
