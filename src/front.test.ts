// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from "hono";
import { expect, test } from "vitest";
import type { AppEnv } from "#platform/http";
import { createTestCentre } from "../test/support/centre.ts";
import { addActivity, addOccurrence } from "../test/support/rows.ts";
import { createFront } from "./front.ts";

const centre = await createTestCentre();
const soup = await addActivity(centre.superPool, centre.centre, { title: "Soep", slug: "soep" });
await addOccurrence(centre.superPool, soup, { startsLocal: "2026-11-24T14:00" });
const front = createFront(centre.installation);

const pages = [
  "/",
  "/en",
  "/programma",
  "/en/programma",
  "/programma?zoek=soep",
  "/programma/dag/2026-11-24",
  "/vandaag",
];

test.each(pages)("%s reads the same before and after the rest of the program was read", async (path) => {
  const request = () => new Request(`http://localhost${path}`);
  expect(front.knows(request())).toBe(true);

  expect(await answerOf(front.app, request())).toEqual(await answerOf(centre.app, request()));
});

test.each([
  ["GET", "/programma/soep"],
  ["GET", "/inloggen"],
  ["GET", "/team"],
  ["GET", "/healthz"],
  ["POST", "/programma"],
])("%s %s waits for the rest of the program", (method, path) => {
  expect(front.knows(new Request(`http://localhost${path}`, { method }))).toBe(false);
});

test("whoever may be signed in waits for the rest of the program", () => {
  expect(front.knows(new Request("http://localhost/programma", { headers: { cookie: "session=1" } }))).toBe(false);
});

async function answerOf(app: Hono<AppEnv>, request: Request) {
  centre.forgetPages();
  const response = await app.fetch(request);
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
