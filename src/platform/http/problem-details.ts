// SPDX-License-Identifier: EUPL-1.2
import { openToSitesHeaders, securityHeaders } from "./headers.ts";

const titles = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  413: "Content Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;
export type ProblemDetailsStatus = keyof typeof titles;

/** RFC 9457, in English: who reads it wrote the program that asked. */
export function problemDetails(status: ProblemDetailsStatus, detail: string): Response {
  return new Response(JSON.stringify({ type: "about:blank", title: titles[status], status, detail }), {
    status,
    headers: {
      ...securityHeaders,
      ...openToSitesHeaders,
      "cache-control": "no-store",
      "content-type": "application/problem+json",
    },
  });
}
