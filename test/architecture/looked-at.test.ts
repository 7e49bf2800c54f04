// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { pages, withoutPage } from "../journeys/pages.ts";
import { createTestCentre } from "../support/centre.ts";

const centre = await createTestCentre();

/** Behind a second door stand the same pages: they are looked at behind the first. */
const doors = [
  { second: "/mijn-plek/traject/:path/", first: "/traject/:token/" },
  { second: "/mijn-plek/vraag/:id/", first: "/vraag/:token/" },
];

function firstDoorTo(path: string): string {
  const door = doors.find(({ second }) => path.startsWith(second));
  return door ? path.replace(door.second, door.first) : path;
}

/** Without the pattern of a parameter: what it may hold is no part of its name. */
function listPagesNobodyLooksAt(routes: readonly { method: string; path: string }[]): string[] {
  const lookedAt = new Set([...pages.map(({ route }) => route), ...withoutPage]);
  const answered = routes.filter(({ method }) => method === "GET").map(({ path }) => path.replace(/\{[^}]*\}/g, ""));
  return [...new Set(answered)].filter((path) => !lookedAt.has(path) && !lookedAt.has(firstDoorTo(path))).sort();
}

test("every page is looked at for whoever cannot see, hear or use a mouse", () => {
  expect(listPagesNobodyLooksAt(centre.app.routes)).toEqual([]);
  expect(listPagesNobodyLooksAt([...centre.app.routes, { method: "GET", path: "/geplant" }])).toEqual(["/geplant"]);
});

test("no page that is looked at has gone", () => {
  const routes = new Set(centre.app.routes.map(({ path }) => path.replace(/\{[^}]*\}/g, "")));

  expect(pages.map(({ route }) => route).filter((route) => !routes.has(route))).toEqual([]);
});
