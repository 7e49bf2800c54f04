// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Installation } from "./context.ts";
import { onlyHttps } from "./headers.ts";

/** Answers style sheets and pages from memory before the framework, which handles everything else. */
export function createWebServer(
  installation: Installation,
  app: { fetch: (request: Request, env: object) => Response | Promise<Response> },
  centreOfHost: (host: string) => string | null,
): Server {
  const listener = getRequestListener((request, env) => app.fetch(request, env));
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
