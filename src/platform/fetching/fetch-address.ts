// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { lookupIn } from "./checked-lookup.ts";
import { isClosedLiteral, mayBeAsked, type Reach } from "./fetchable-address.ts";
import { readBody } from "./read-body.ts";

/** Why nothing came. Of an answer that is no agreement the number says more. */
export const fetchProblems = [
  "notAllowed",
  "unknownName",
  "unreachable",
  "certificate",
  "tooSlow",
  "tooLarge",
  "redirects",
  "refused",
  "broken",
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

export type Fetched =
  | { is: "new"; body: Buffer; etag: string | null; lastModified: string | null }
  | { is: "unchanged" }
  | { is: "problem"; problem: FetchProblem; status: number | null; retryAfter: string | null };

export type Fetching = {
  /** "anywhere" also reaches the own machine and network: for tests, and where an operator says so. */
  reach: Reach;
  accept: string;
  /** What came with the last answer: an unchanged one is then not sent again. */
  etag?: string | null;
  lastModified?: string | null;
  mostBytes: number;
  /** For everything together: looking up, redirects and reading. */
  withinMs: number;
};

const mostRedirects = 3;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Fetches what people said is at an address. Never throws, and never reaches a private network unless told so. */
export async function fetchAddress(address: string, how: Fetching): Promise<Fetched> {
  const signal = AbortSignal.timeout(how.withinMs);
  try {
    return await follow(new URL(address), how, signal, 0);
  } catch (error) {
    return problem(signal.aborted ? "tooSlow" : problemOf(error));
  }
}

/** One step; a redirect is judged as its first address was. */
export async function follow(url: URL, how: Fetching, signal: AbortSignal, followed: number): Promise<Fetched> {
  if (!mayBeAsked(url, how.reach) || isClosedLiteral(url, how.reach)) return problem("notAllowed");
  const response = await ask(url, how, signal);
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (redirects.has(status) && location !== undefined) {
    response.destroy();
    const next = URL.canParse(location, url) ? new URL(location, url) : null;
    const isWeaker = url.protocol === "https:" && next?.protocol === "http:";
    if (!next || isWeaker) return problem("notAllowed");
    return followed < mostRedirects ? await follow(next, how, signal, followed + 1) : problem("redirects");
  }
  return await read(response, status, how, signal);
}

async function read(response: IncomingMessage, status: number, how: Fetching, signal: AbortSignal): Promise<Fetched> {
  const { etag, "last-modified": lastModified, "retry-after": retryAfter } = response.headers;
  if (status === 200) {
    const body = await readBody(response, how.mostBytes, signal);
    return { is: "new", body, etag: etag ?? null, lastModified: lastModified ?? null };
  }
  response.destroy();
  if (status === 304) return { is: "unchanged" };
  return { is: "problem", problem: "refused", status, retryAfter: retryAfter ?? null };
}

/** A connection of its own: one that another request left open was not judged for this one. */
async function ask(url: URL, how: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    accept: how.accept,
    "accept-encoding": "gzip",
    "user-agent": "Vrijplaats",
    ...(how.etag && { "if-none-match": how.etag }),
    ...(how.lastModified && { "if-modified-since": how.lastModified }),
  };
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return await new Promise((resolve, reject) => {
    request(url, { agent: false, headers, lookup: lookupIn(how.reach), signal })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

function problem(what: FetchProblem): Fetched {
  return { is: "problem", problem: what, status: null, retryAfter: null };
}

const problemOfCode: Record<string, FetchProblem> = {
  CLOSED_ADDRESS: "notAllowed",
  TOO_LARGE: "tooLarge",
  ENOTFOUND: "unknownName",
  EAI_AGAIN: "unknownName",
  ECONNREFUSED: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ETIMEDOUT: "unreachable",
};

function problemOf(error: unknown): FetchProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/CERT|SIGNATURE|SELF_SIGNED|TLS|SSL/.test(code)) return "certificate";
  return problemOfCode[code] ?? "broken";
}
