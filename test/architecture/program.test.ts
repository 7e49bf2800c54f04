// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { expect, test } from "vitest";
import { type AppEnv, anyone, may, permissionOf } from "#platform/http";
import { completeLanguages } from "#platform/i18n";
import { registerJobs } from "../../src/jobs/register-jobs.ts";
import { pageSlugOf } from "../../src/modules/site/pages/page.ts";
import { queueNames } from "../../src/queues.ts";
import { texts } from "../../src/texts.ts";
import { createTestCentre } from "../support/centre.ts";

const centre = await createTestCentre();

/** Routes with no permission, or with more than one. */
function listRoutesWithoutOnePermission(routes: Hono<AppEnv>["routes"]): string[] {
  const counts = new Map<string, number>();
  for (const { method, path, handler } of routes) {
    if (method === "ALL") continue;
    const route = `${method} ${path}`;
    counts.set(route, (counts.get(route) ?? 0) + (permissionOf(handler) ? 1 : 0));
  }
  return [...counts].filter(([, permissions]) => permissions !== 1).map(([route]) => route);
}

test("every route asks for exactly one permission", () => {
  expect(centre.app.routes.length).toBeGreaterThan(40);
  expect(listRoutesWithoutOnePermission(centre.app.routes)).toEqual([]);
});

test.each([
  { name: "none", planted: new Hono<AppEnv>().get("/geplant", (c) => c.text("")) },
  { name: "two", planted: new Hono<AppEnv>().get("/geplant", may(anyone), may(anyone), (c) => c.text("")) },
])("a planted route with $name is noticed", ({ planted }) => {
  const routes = [...centre.app.routes, ...planted.routes];

  expect(listRoutesWithoutOnePermission(routes)).toEqual(["GET /geplant"]);
});

/** Addresses of one word at which the program answers, and which a page of a house could get all the same. */
function listHiddenPages(routes: Hono<AppEnv>["routes"]): string[] {
  const answered = routes.flatMap(({ method, path }) =>
    method === "GET" && /^\/[a-z0-9-]+$/.test(path) ? [path.slice(1)] : [],
  );
  return [...new Set(answered)].filter((slug) => pageSlugOf(slug) === slug);
}

test("no page that a house writes gets an address at which the program itself answers", () => {
  expect(listHiddenPages(centre.app.routes)).toEqual([]);

  const { routes } = new Hono<AppEnv>().get("/geplant", may(anyone), (c) => c.text("")).get("/team", may(anyone));
  expect(listHiddenPages(routes)).toEqual(["geplant"]);
});

/** Closed tables (so with something of a person) that no module answers for. */
async function listTablesNobodyAnswersFor(): Promise<string[]> {
  const { rows } = await centre.superPool.query<{ table: string }>(
    `select relnamespace::regnamespace::text || '.' || relname as table from pg_class where relforcerowsecurity order by 1`,
  );
  const listed = new Set(centre.personalTables.map(({ table }) => table));
  return rows.map(({ table }) => table).filter((table) => !listed.has(table));
}

test("every table that is closed is listed for taking along, erasing and its term", async () => {
  expect(await listTablesNobodyAnswersFor()).toEqual([]);

  await centre.superPool.query(
    "create table people.planted (person_id uuid); alter table people.planted force row level security",
  );

  expect(await listTablesNobodyAnswersFor()).toEqual(["people.planted"]);
});

test("every text exists in each complete language, and no other", () => {
  for (const language of completeLanguages) expect(keysOf(texts[language] ?? {})).toEqual(keysOf(texts.nl ?? {}));
});

test("every queue that a job or subscription names is made, and no other", () => {
  const worked: string[] = [];
  const jobs = { ...centre.jobs, work: (queue: string) => worked.push(queue), every: () => {} };
  registerJobs({ ...centre, jobs: jobs as unknown as typeof centre.jobs });

  expect(worked.sort()).toEqual([...queueNames].sort());
  for (const { subscriptions } of centre.modules)
    for (const { queue } of subscriptions) expect(worked).toContain(queue);
});

function keysOf(texts: object, prefix = ""): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]) => (typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`)))
    .sort();
}
