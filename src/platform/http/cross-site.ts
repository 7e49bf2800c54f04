// SPDX-License-Identifier: EUPL-1.2
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context.ts";
import { problemPage } from "./problem.tsx";

/** Refuses what another site lets a browser send here. Old phones send neither header: then only a signed-in request is refused. */
export const refuseCrossSite = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return await next();
  const headers = c.req.raw.headers;
  if (comesFromHere(headers)) return await next();
  return problemPage(c, 403, "crossSite");
});

function comesFromHere(headers: Headers): boolean {
  const fetchSite = headers.get("sec-fetch-site");
  if (fetchSite) return fetchSite === "same-origin" || fetchSite === "none";
  // A page under `no-referrer` sends "null" as its origin, so that tells nothing.
  const from = [headers.get("origin"), headers.get("referer")].find((value) => value && value !== "null");
  if (!from) return !headers.has("cookie");
  return URL.canParse(from) && new URL(from).host === headers.get("host");
}
