// SPDX-License-Identifier: EUPL-1.2

import { promisify } from "node:util";
import { gzip } from "node:zlib";
import {
  type AppContext,
  getContentVersion,
  inLanguage,
  isTooOften,
  limit,
  notFound,
  problemPage,
  securityHeaders,
  unchanged,
} from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { drawnMemory } from "./drawing/drawn-memory.ts";
import type { DrawnSheet } from "./drawing/drawn-sheet.ts";
import { draw } from "./drawing/print-shop.ts";
import type { PaperOrder } from "./layout/content.ts";
import { type PaperChoice, paperAddress } from "./paper-choice.ts";
import { writeOrder } from "./paper-order.ts";

/** Raise it when the same dates are drawn otherwise. */
const drawing = 1;
const orders = limit({ what: "paper", most: 60, perMinutes: 10, per: "address" });

export type Kept = { body: Buffer<ArrayBuffer>; headers: Record<string, string> };
export type Asked = { choice: PaperChoice } & (
  | { as: "pdf" }
  /** `write` says what becomes of the sheets; `name` tells it from other things made of them. */
  | { as: "svg"; name: string; write: (sheets: readonly DrawnSheet[], title: string) => string }
);

type Body = Buffer<ArrayBuffer> | null;

const memory = drawnMemory(({ body }: Kept) => body.length);
const underWay = new Map<string, Promise<Body>>();
const squeeze = promisify(gzip);

/**
 * The same sheet is drawn once as long as nothing on it changed, and whoever has it already hears so. Drawing costs
 * more than a page, so only that is counted against an address. What was made of sheets is squeezed.
 */
export async function drawnOnce(c: AppContext, visitor: Visitor, asked: Asked): Promise<Kept | Response> {
  const { db, centre } = c.var;
  const etag = `"${drawing}-${await getContentVersion(db, centre.id)}-${visitor.today}"`;
  const headers = { ...securityHeaders, etag, "cache-control": "no-cache", "x-robots-tag": "noindex" };
  const theirs = unchanged(c, headers);
  if (theirs) return theirs;

  const name = asked.as === "pdf" ? "pdf" : asked.name;
  const key = [centre.origin, name, inLanguage(visitor.language, paperAddress(asked.choice))].join(" ");
  const known = memory.find(key);
  if (known?.headers.etag === etag) return known;

  const order = (await writeOrder(c, visitor, asked.choice)) ?? notFound();
  if (await isTooOften(c, orders)) return problemPage(c, 429, "tooMuch");
  const body = await together(key + etag, async () => await bodyOf(asked, order, c.var.now().epochMilliseconds));
  if (!body) return problemPage(c, 503, "busy");
  memory.keep(key, { body, headers });
  return { body, headers };
}

/** Whoever asks for what is being drawn already waits for that. */
async function together(name: string, make: () => Promise<Body>): Promise<Body> {
  const making = underWay.get(name) ?? make().finally(() => underWay.delete(name));
  underWay.set(name, making);
  return await making;
}

async function bodyOf(asked: Asked, order: PaperOrder, madeAtMs: number): Promise<Body> {
  const drawn = await draw({ order, as: asked.as, madeAtMs });
  if (drawn?.as === "pdf") return Buffer.from(drawn.content);
  if (drawn?.as === "svg" && asked.as === "svg")
    return Buffer.from(await squeeze(asked.write(drawn.sheets, order.title)));
  return null;
}
