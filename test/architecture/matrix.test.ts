// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { expect, test } from "vitest";
import { type AppEnv, anyone, may } from "#platform/http";
import { isNoticed, listFlips, listPermissions } from "./matrix/flips.ts";
import { matrix, routeOf } from "./matrix/index.ts";
import { routesOf } from "./matrix/routes.ts";
import { openToAll } from "./matrix/rows/patterns.ts";
import { checkRows, whereItChanges } from "./matrix/run.ts";
import { readTable, row as writeRow, rows as writeRows } from "./matrix/table.ts";
import { createWorld } from "./matrix/world.ts";

const world = await createWorld();
const { routes } = world;
const rows = [...matrix.keys()];
const patience = 240_000;

test("every route has a row, and every row a route", () => {
  expect(routes.filter((route) => !matrix.has(route))).toEqual([]);
  expect(rows.filter((row) => !routes.includes(routeOf(row)))).toEqual([]);
});

test("a row with an answer too few, or with a word that is no answer, does not compile", () => {
  const whole = "a a | a a a a a | a a a a | a a";

  // @ts-expect-error one answer for all
  expect(writeRows({ "GET /geplant": "show" })).toBeDefined();
  // @ts-expect-error "a" is no answer
  expect(writeRows({ "GET /geplant": whole })).toBeDefined();
  // @ts-expect-error nor in a pattern
  expect(writeRow(whole)).toBeDefined();
});

test("whoever is like another is answered as that one, but for the rows beside their name, which have to be there", () => {
  const row = matrix.get("POST /mijn-plek/rollen");

  expect([row?.get("peer"), row?.get("trai")]).toEqual(["done", "same"]);
  expect(() => readTable({ "GET /geplant": openToAll })).toThrow("a row that is not there: ");
});

test("a planted route without a row is noticed", () => {
  const planted = new Hono<AppEnv>().get("/geplant", may(anyone), (c) => c.text(""));

  const found = routesOf({ routes: [...world.app.routes, ...planted.routes] }).map(({ name }) => name);

  expect(found.filter((route) => !matrix.has(route) && !routes.includes(route))).toEqual(["GET /geplant"]);
});

test(
  "every page is shown to whom the table says, and is to others as if it were not there",
  async () => {
    const pages = rows.filter((row) => row.startsWith("GET "));

    expect(await checkRows(world, pages, whereItChanges)).toEqual([]);
  },
  patience,
);

test(
  "a permission that says yes or no where it should not is noticed, whichever it is",
  async () => {
    const unnoticed: string[] = [];
    for (const permission of listPermissions(world)) {
      for (const { name, flipped } of listFlips(permission[0])) {
        if (!(await isNoticed(world, permission, flipped))) unnoticed.push(`${permission[0].name}: ${name}`);
      }
    }

    expect(unnoticed).toEqual([]);
  },
  patience,
);
