// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from "node:zlib";
import type { VNode } from "preact";
import type { Temporal } from "temporal-polyfill";
import { languageCodes } from "#platform/i18n";
import { type Frame, renderPage } from "#platform/ui";
import type { AppContext } from "./context.ts";
import { drawnMoment } from "./form-guard.ts";
import { personalHeaders, publicPageHeaders } from "./headers.ts";
import { inLanguage } from "./language.ts";
import { KeptPage } from "./page-memory.ts";

const nothing: ReadonlySet<never> = new Set<never>();

/** Renders a view in the frame of this request. Never kept by a browser when it may hold something of one person. */
export function page(c: AppContext, view: VNode, status = 200): Response {
  const headers = c.var.person || status !== 200 ? { ...publicPageHeaders, ...personalHeaders } : publicPageHeaders;
  return answer(c, renderPage(frameOf(c, status), view), headers, status);
}

/** A page that only whoever holds its link, or is signed in, may see. */
export function personalPage(c: AppContext, view: VNode, status = 200): Response {
  return answer(c, renderPage(frameOf(c, status), view), { ...publicPageHeaders, ...personalHeaders }, status);
}

/** `headers` come beside those of every page, or in their place. */
export type MadePage = { view: VNode; until: Temporal.Instant; headers?: Record<string, string> };

/**
 * A page that is the same for everyone who is not signed in: from memory as long as nothing it shows has changed.
 * `address` is the path with its known query parameters in a fixed order; `until` the next moment that changes it.
 */
export async function keptPage(c: AppContext, address: string, make: () => Promise<MadePage>): Promise<Response> {
  if (c.var.person) return await ownCopy(c, make);
  return answerKept(c, await findKeptPage(c, address, make));
}

/**
 * The same bytes for everyone, signed in or not: a page that a browser may keep for when there is no network. Its address
 * has nothing to ask.
 */
export async function sharedPage(c: AppContext, address: string, make: () => Promise<MadePage>): Promise<Response> {
  return answerKept(c, await findSharedPage(c, address, make));
}

/** Those bytes, for whoever has to know beforehand what a browser gets there. */
export async function findSharedPage(c: AppContext, address: string, make: () => Promise<MadePage>): Promise<KeptPage> {
  c.set("person", null);
  c.set("path", address);
  return await findKeptPage(c, address, make);
}

async function findKeptPage(c: AppContext, address: string, make: () => Promise<MadePage>): Promise<KeptPage> {
  const { installation, centre, language, now } = c.var;
  const { pages } = installation;
  const inMemory = inLanguage(language, address);
  const known = pages.find(centre.id, inMemory, now().epochMilliseconds);
  if (known) return known;

  const version = pages.versionOf(centre.id); // the one that holds before the data are read
  const { view, until, headers } = await make();
  const frame = { ...frameOf(c), languages: languagesOf(c, searchOf(address)), formMoment: refuseMoment };
  const fresh = new KeptPage(renderPage(frame, view), version, until, { ...publicPageHeaders, ...headers });
  pages.keep(centre.id, inMemory, fresh);
  return fresh;
}

/** For whoever is signed in: it may show more, and nobody keeps it. */
async function ownCopy(c: AppContext, make: () => Promise<MadePage>): Promise<Response> {
  const { view, headers } = await make();
  return answer(c, renderPage(frameOf(c), view), { ...publicPageHeaders, ...headers, ...personalHeaders }, 200);
}

function answerKept(c: AppContext, kept: KeptPage): Response {
  if (c.req.header("if-none-match") === kept.etag) {
    return new Response(null, { status: 304, headers: kept.unchanged });
  }
  const { body, headers } = kept.copy(acceptsGzip(c) ? "gzip" : "plain");
  return new Response(body, { headers });
}

function answer(c: AppContext, html: string, headers: Record<string, string>, status: number): Response {
  if (!acceptsGzip(c)) return new Response(html, { status, headers });
  return new Response(gzipSync(html, { level: 1 }), { status, headers: { ...headers, "content-encoding": "gzip" } });
}

function acceptsGzip(c: AppContext): boolean {
  return c.req.header("accept-encoding")?.includes("gzip") ?? false;
}

/** This same page in each language that this house offers. */
function languagesOf(c: AppContext, search = new URL(c.req.url).search): Frame["languages"] {
  const { centre, path } = c.var;
  const offered = languageCodes.filter((code) => centre?.languages?.includes(code) ?? true);
  return offered.map((code) => ({ code, href: inLanguage(code, path) + search }));
}

/** What the first reader asked besides is not for all who come after. */
function searchOf(address: string): string {
  return address.includes("?") ? address.slice(address.indexOf("?")) : "";
}

/** The same bytes go to everybody, for hours: a form with a moment in it would be asked again of all of them. */
function refuseMoment(): never {
  throw new Error("A page from memory holds a FormGuard: answer it with page instead of keptPage");
}

function frameOf(c: AppContext, status = 200): Frame {
  const { language, t, path, installation, centre } = c.var;
  return {
    t,
    language,
    languages: languagesOf(c),
    homeHref: inLanguage(language, "/"),
    address: inLanguage(language, path),
    current: null,
    formMoment: () => drawnMoment(c, status !== 200),
    centre: centre?.frame ?? null,
    parts: centre?.parts ?? nothing,
    houseStyle: centre?.houseStyle ?? null,
    assets: installation.assets.frame,
    ...installation.frameParts(c),
  };
}
