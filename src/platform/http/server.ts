// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { AppEnv, Installation } from "./context.ts";
import { onlyHttps } from "./headers.ts";

/** Answers style sheets and pages from memory before the framework, which handles everything else: `appFor` says by which routes. */
export function createWebServer(
  installation: Installation,
  appFor: (request: Request) => Hono<AppEnv> | Promise<Hono<AppEnv>>,
  centreOfHost: (host: string) => string | null,
): Server {
  const listener = getRequestListener(async (request, env) => await (await appFor(request)).fetch(request, env));
  const isHttps = installation.config.publicUrl.startsWith("https://");
  return createServer((req, res) => {
    if (isHttps) res.setHeader("strict-transport-security", onlyHttps);
    if (installation.assets.answer(req, res)) return;
    if (answerFromMemory(installation, req, res, centreOfHost)) return;
    void listener(req, res);
  });
}

function answerFromMemory(
  installation: Installation,
  req: IncomingMessage,
  res: ServerResponse,
  centreOfHost: (host: string) => string | null,
): boolean {
  if (req.method !== "GET" || req.headers.cookie !== undefined) return false;
  const centreId = centreOfHost(req.headers.host ?? "");
  if (!centreId) return false;
  const kept = installation.pages.find(centreId, req.url ?? "/", installation.now().epochMilliseconds);
  if (!kept) return false;
  installation.meter.kept();
  if (req.headers["if-none-match"] === kept.etag) {
    res.writeHead(304, kept.unchanged);
    res.end();
    return true;
  }
  const { body, headers } = kept.copy(req.headers["accept-encoding"]?.includes("gzip") ? "gzip" : "plain");
  res.writeHead(200, headers);
  res.end(body);
  return true;
}
