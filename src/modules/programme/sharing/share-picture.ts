// SPDX-License-Identifier: EUPL-1.2

import { type AppContext, isTooOften, limit, problemPage, securityHeaders, unchanged } from "#platform/http";
import { drawnMemory } from "../paper/drawing/drawn-memory.ts";
import { svgFile } from "../paper/drawing/drawn-sheet.ts";
import { draw } from "../paper/drawing/print-shop.ts";
import { type CardWords, hashOfCard } from "./card-words.ts";
import type { PictureShape } from "./share-links.ts";

const drawing = limit({ what: "share-picture", most: 60, perMinutes: 10, per: "address" });
const memory = drawnMemory(({ length }: Buffer<ArrayBuffer>) => length);

/** Drawn once for the same words; at the address that names them it may be kept for good. */
export async function answerPicture(c: AppContext, words: CardWords, shape: PictureShape): Promise<Response> {
  const hash = hashOfCard(words);
  const etag = `"${hash}-${shape}"`;
  const isNamed = c.req.query("v") === hash;
  const headers = {
    ...securityHeaders,
    etag,
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": isNamed ? "public, max-age=31536000, immutable" : "no-cache",
  };
  const theirs = unchanged(c, headers);
  if (theirs) return theirs;
  const known = memory.find(etag);
  const picture = known ?? (await drawPicture(c, words, shape));
  if (picture instanceof Response) return picture;
  if (!known) memory.keep(etag, picture);
  return new Response(picture, { headers: { ...headers, "content-type": "image/png" } });
}

async function drawPicture(
  c: AppContext,
  words: CardWords,
  shape: PictureShape,
): Promise<Buffer<ArrayBuffer> | Response> {
  if (await isTooOften(c, drawing)) return problemPage(c, 429, "tooMuch");
  const { language } = c.var;
  const order = { content: { kind: "card" as const, shape, ...words }, inColour: true, language, title: words.title };
  const drawn = await draw({ order: { ...order, otherScript: "" }, as: "svg", madeAtMs: 0 });
  const [sheet] = drawn?.as === "svg" ? drawn.sheets : [];
  return sheet ? await toPicture(svgFile(sheet)) : problemPage(c, 503, "busy");
}

/** Its library is large, and loaded when the first picture is asked for. */
export async function toPicture(svg: string, width?: number): Promise<Buffer<ArrayBuffer>> {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  const picture = sharp(Buffer.from(svg));
  const sized = width ? picture.resize({ width, kernel: "nearest" }) : picture;
  return Buffer.from(await sized.png({ palette: true, quality: 90, effort: 4 }).toBuffer());
}
