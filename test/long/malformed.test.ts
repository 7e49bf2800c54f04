// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestCentre } from "../support/centre.ts";
import type { Chance } from "./crawl.ts";
import { openDemo, openEmpty } from "./doors.ts";
import { createDice, type Dice, malform, typedWord } from "./malform.ts";
import { ask, get, type RawAnswer, type RawRequest } from "./raw-request.ts";

const { app } = await createTestCentre();
const routes = [
  ...new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
];
const requests = 1000;

test("a thousand malformed requests, over every address and form there is, get a calm answer each, and nothing that was typed is in a log", async () => {
  const dice = createDice(20261124);
  const demo = await openDemo();
  const empty = await openEmpty();
  const setUpForms = await empty.listChances();
  const bad: string[] = [];
  const met = new Set<string>();

  let chances: Chance[] = [];
  for (let [sent, round] = [0, 0]; sent < requests; round += 1) {
    if (round % 4 === 0) chances = await demo.listChances();
    for (const route of routes.slice(0, requests - sent)) {
      const isSetUp = route.includes("/inrichten/");
      const { chance, isReal } = chanceFor(route, isSetUp ? setUpForms : chances, dice);
      if (isReal) met.add(route);
      const request = malform(chance, dice, headersFor(chance, demo.cookie, dice));
      const answer = await ask((isSetUp ? empty : demo).program.address, request);
      if (!isCalm(request, answer)) bad.push(describe(request, answer));
      sent += 1;
    }
  }

  expect(bad).toEqual([]);
  expect(routes.filter((route) => !met.has(route))).toEqual([]);
  expect((await ask(demo.program.address, get("/team", { cookie: demo.cookie }))).status).toBe(200);
  for (const house of [demo, empty]) {
    expect(house.program.said()).not.toMatch(/"level":"(error|fatal)"/);
    expect(house.program.said() + readFileSync(join(house.dataDir, "postgres/server.log"), "utf8")).not.toContain(
      typedWord,
    );
  }
});

/** Something real for this route, or an address of its shape. */
function chanceFor(route: string, chances: readonly Chance[], { oneOf }: Dice): { chance: Chance; isReal: boolean } {
  const [method = "", path = ""] = route.split(" ");
  const shape = new RegExp(`^(/en)?${path.replaceAll(/:\w+\{([^}]*)\}/g, "$1").replaceAll(/:\w+/g, "[^/]+")}$`);
  const real = chances.filter((chance) => chance.method === method && shape.test(chance.path.split("?")[0] ?? ""));
  if (real.length > 0) return { chance: oneOf(real), isReal: true };
  const made = path.replaceAll(/:\w+(\{[^}]*\})?/g, typedWord);
  return { chance: { method: method === "GET" ? "GET" : "POST", path: made, fields: [] }, isReal: false };
}

/** Each from an address of its own; signing out comes from nobody, so that the coordinator stays. */
function headersFor({ path }: Chance, cookie: string, { whole }: Dice): Record<string, string> {
  const headers = { "x-forwarded-for": `10.${whole(256)}.${whole(256)}.${whole(256)}` };
  const isTeam = path.includes("/team");
  return isTeam ? { ...headers, cookie, "sec-fetch-site": "same-origin" } : headers;
}

/** What is far too large may be cut off while it is still being sent. */
function isCalm({ body }: RawRequest, { status }: RawAnswer): boolean {
  return (status >= 200 && status < 500) || (status === 0 && body.length > 6 * 1024 * 1024);
}

function describe({ method, path, headers, body }: RawRequest, { status }: RawAnswer): string {
  const { cookie: _, ...shown } = headers;
  return `${status}: ${method} ${path.slice(0, 200)} ${JSON.stringify(shown).slice(0, 200)} ${body.toString("latin1").slice(0, 400)}`;
}
