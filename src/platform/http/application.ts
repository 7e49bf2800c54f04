// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { nobody } from "#platform/db";
import { describeError } from "#platform/log";
import type { AppContext, AppEnv, Installation } from "./context.ts";
import { refuseCrossSite } from "./cross-site.ts";
import { securityHeaders } from "./headers.ts";
import { healthRoutes } from "./health.ts";
import { splitLanguage } from "./language.ts";
import { metricsRoutes } from "./metrics.ts";
import { problemPage } from "./problem.tsx";

/** Asked by machines, of the installation and not of a centre. */
const unattended = new Set(["/healthz", "/readyz", "/metrics"]);
const mostBytes = 6 * 1024 * 1024;
/** More than a picture may have, so that whoever sends a larger one reads so beside what they typed. */
const mostBytesOfPicture = 24 * 1024 * 1024;

/** Everything between a browser and a module's routes, set once: language, centre, who asks, refusals, errors. */
export function createApplication(installation: Installation, routes: Hono<AppEnv>): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: (request) => splitLanguage(new URL(request.url).pathname).path });
  app.use(count(installation));
  app.use(prepare(installation));
  app.route("/", healthRoutes(installation));
  app.route("/", metricsRoutes(installation));
  app.use(limitBody);
  app.use(refuseCrossSite);
  app.use(refuseNul);
  app.use(offeredLanguages);
  app.use(needCentre);
  app.route("/", routes);
  app.notFound((c) => problemPage(c, 404, "notFound"));
  app.onError((error, c) => answerError(error, c));
  return app;
}

/** Outermost, so that it sees what is answered in the end. */
function count({ meter }: Installation) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const startedMs = performance.now();
    await next();
    meter.answered(c.res.status, performance.now() - startedMs);
  });
}

function prepare(installation: Installation) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { language, path } = splitLanguage(new URL(c.req.url).pathname);
    c.set("installation", installation);
    c.set("db", installation.db);
    c.set("language", language);
    c.set("path", path);
    c.set("t", installation.texts(language));
    c.set("now", installation.now);
    c.set("requestId", randomUUID());
    c.set("person", null);
    c.set("actor", nobody);
    if (!unattended.has(path)) await rememberWhere(c);
    await next();
    keepSignedIn(c);
    if (c.res.headers.has("content-security-policy")) return; // a page brings them all
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  });
}

const limitAnyBody = limitTo(mostBytes);
const limitPicture = limitTo(mostBytesOfPicture);

function limitTo(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c) => problemPage(c as AppContext, 413, "tooLarge") });
}

/** Looking for a body costs every page that has none. */
const limitBody = createMiddleware<AppEnv>(async (c, next) => {
  if (["GET", "HEAD"].includes(c.req.method)) return await next();
  return await (c.var.path.endsWith("/beeld") ? limitPicture : limitAnyBody)(c, next);
});

/** No address of ours holds a NUL, and PostgreSQL cannot even be asked for one. */
const refuseNul = createMiddleware<AppEnv>(async (c, next) => {
  return c.req.url.includes("%00") ? problemPage(c, 404, "notFound") : await next();
});

/**
 * A language that this house does not offer leads to the same page in Dutch: whoever scanned an old code still arrives.
 * What was typed into a form that was still open is taken as it is.
 */
const offeredLanguages = createMiddleware<AppEnv>(async (c, next) => {
  const { language, path, centre } = c.var;
  const isOffered = centre?.languages?.includes(language) ?? true;
  if (isOffered || !["GET", "HEAD"].includes(c.req.method)) return await next();
  return c.redirect(path + new URL(c.req.url).search, 302);
});

/** Where no centre answers there is only the list of centres, and setting up the first. */
const needCentre = createMiddleware<AppEnv>(async (c, next) => {
  if (c.var.centre || c.var.path === "/" || c.var.path.startsWith("/inrichten/")) return await next();
  return problemPage(c, 404, "noCentre");
});

async function rememberWhere(c: AppContext): Promise<void> {
  const centre = await c.var.installation.findCentre((c.req.header("host") ?? "").toLowerCase());
  if (centre) c.set("centre", centre);
  await rememberPerson(c);
}

async function rememberPerson(c: AppContext): Promise<void> {
  if (!c.req.header("cookie")) return;
  const person = await c.var.installation.findPerson(c.req.raw.headers);
  if (!person) return;
  c.set("person", person);
  c.set("actor", { kind: "person", personId: person.id, hostAt: person.hostAt, coordinatorAt: person.coordinatorAt });
}

/** An answer that sets a cookie itself goes before: it may be signing out. */
function keepSignedIn(c: AppContext): void {
  if (!c.var.person || c.res.headers.has("set-cookie")) return;
  const renewed = c.var.installation.renewedCookie(c.req.raw.headers);
  if (renewed) c.res.headers.append("set-cookie", renewed);
}

function answerError(error: Error, c: AppContext): Response {
  if (error instanceof HTTPException && error.status === 404) return problemPage(c, 404, "notFound");
  const { log } = c.var.installation;
  log.error(
    { requestId: c.var.requestId, method: c.req.method, route: c.req.routePath, error: describeError(error) },
    "request failed",
  );
  if (cannotWrite(error)) return problemPage(c, 503, "busy");
  return problemPage(c, 500, "broken");
}

/** Disk full, database gone or starting: not a mistake of ours, and over in a while. */
function cannotWrite(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return (
    /^(53|57P|08)/.test(code) ||
    ["ECONNREFUSED", "ENOENT", "ECONNRESET", "EPIPE"].includes(code) ||
    /connect|not queryable/i.test(error.message)
  );
}
