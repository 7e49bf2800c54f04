// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestCentre } from "../support/centre.ts";
import type { Chance } from "./crawl.ts";
import { type House, openDemo, openEmpty } from "./doors.ts";
import { breakOneField, createDice, malform, sendFields, typedWord } from "./malform.ts";
import { ask, get, type RawAnswer, type RawRequest } from "./raw-request.ts";

const { app } = await createTestCentre();
const routes = [
  ...new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
];
const requests = 10_000;
/** What takes away what others were made for: another region, other municipalities, another link in the house. */
const undoing = new Set([
  "POST /team/vrijgeven/link",
  "POST /team/regio/beginnen",
  "POST /team/regio/beginnen/andere/eigen",
]);
const houses = 5; // what was sent changes a house: before little is left of it, the next one is opened
const turns = requests / houses / 2;
const dice = createDice(20261124);

type Tally = { bad: string[]; met: Set<string>; broken: number; refused: number };

test("ten thousand malformed requests, half of them forms with one field broken, over every address and form there is, get a calm answer each, and nothing that was typed is in a log", {
  timeout: 7_200_000,
}, async () => {
  const tally: Tally = { bad: [], met: new Set(), broken: 0, refused: 0 };
  for (let house = 0; house < houses; house += 1) {
    const empty = await openEmpty();
    const demo = await openDemo();
    await bother({ demo, empty, setUpForms: await empty.listChances() }, tally, house * turns);
    expect((await ask(demo.program.address, get("/team", { cookie: demo.cookie }))).status).toBe(200);
    for (const bothered of [demo, empty]) {
      expectNothingTyped(bothered);
      await bothered.close();
    }
  }

  expect(tally.bad).toEqual([]);
  expect(routes.filter((route) => !tally.met.has(route))).toEqual([]);
  expect(tally.broken).toBe(requests / 2);
  expect(tally.refused).toBeGreaterThanOrEqual(requests * 0.3);
});

test("behind every address and form there is something real, which is there for whoever may ask", {
  timeout: 600_000,
}, async () => {
  const empty = await openEmpty();
  const setUpForms = await empty.listChances();
  const demo = await openDemo();
  const chances = [...setUpForms, ...(await demo.listChances())];
  const isThere = async (chance: Chance) => {
    const { program } = houseOf(chance, { demo, empty });
    const { status, headers } = await ask(program.address, sendFields(chance, headersFor(chance)));
    return (status < 400 || status === 422) && !/\/inloggen\?|\/nog-een-stap/.test(String(headers.location));
  };

  const empties: string[] = [];
  for (const route of [...routes.filter((one) => !undoing.has(one)).toSorted(), ...undoing]) {
    if (!(await hasOne(realFor(route, chances), isThere))) empties.push(route);
  }

  await demo.close();
  expect(empties).toEqual([]);
});

async function hasOne<Item>(items: readonly Item[], isSo: (item: Item) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (await isSo(item)) return true;
  return false;
}

type Houses = { demo: House; empty: House; setUpForms: Chance[] };
type Change = typeof malform;

/**
 * In turn anything at all that is wrong with any request, and a form with one field broken. Each house goes on in the row
 * of addresses where the one before it ended.
 */
async function bother({ demo, empty, setUpForms }: Houses, tally: Tally, first: number): Promise<void> {
  const sendChanged = async (chance: Chance, change: Change) => {
    const house = houseOf(chance, { demo, empty });
    const request = change(chance, dice, headersFor(chance));
    const answer = await ask(house.program.address, request);
    if (!isCalm(request, answer)) tally.bad.push(describe(request, answer));
    if (answer.status === 422) tally.refused += 1;
  };
  let chances: Chance[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 500 === 0) chances = [...setUpForms, ...(await demo.listChances())];
    const route = routes[(first + turn) % routes.length] ?? "";
    const { chance, isReal } = chanceFor(route, chances);
    if (isReal) tally.met.add(route);
    await sendChanged(chance, malform);
    await sendChanged(formToBreak(chances), breakOneField);
    tally.broken += 1;
  }
}

function houseOf({ path }: Chance, { demo, empty }: Pick<Houses, "demo" | "empty">): House {
  return path.includes("/inrichten/") ? empty : demo;
}

/** Each kind of form as often as any other, however many there are of it. */
function formToBreak(chances: readonly Chance[]): Chance {
  const kinds = routes.filter((route) => route.startsWith("POST "));
  for (;;) {
    const forms = realFor(dice.oneOf(kinds), chances).filter(({ fields }) => fields.length > 0);
    if (forms.length > 0) return dice.oneOf(forms);
  }
}

/** Something real for this route, or an address of its shape. */
function chanceFor(route: string, chances: readonly Chance[]): { chance: Chance; isReal: boolean } {
  const real = realFor(route, chances);
  if (real.length > 0) return { chance: dice.oneOf(real), isReal: true };
  const [method = "", path = ""] = route.split(" ");
  const made = path.replaceAll(/:\w+(\{[^}]*\})?/g, typedWord);
  return { chance: { method: method === "GET" ? "GET" : "POST", path: made, fields: [] }, isReal: false };
}

function realFor(route: string, chances: readonly Chance[]): Chance[] {
  const [method = "", path = ""] = route.split(" ");
  const shape = new RegExp(`^(/en)?${path.replaceAll(/:\w+\{([^}]*)\}/g, "$1").replaceAll(/:\w+/g, "[^/]+")}$`);
  return chances.filter((chance) => chance.method === method && shape.test(chance.path.split("?")[0] ?? ""));
}

function expectNothingTyped({ program, dataDir }: House): void {
  expect(program.said().match(/^.*"level":"(error|fatal)".*$/gm)).toBe(null);
  const databaseLog = readFileSync(join(dataDir, "postgres/server.log"), "utf8");
  expect(program.said() + databaseLog).not.toContain(typedWord);
}

/** Each from an address of its own, by the browser that it is for. */
function headersFor({ headers }: Chance): Record<string, string> {
  const address = `10.${dice.whole(256)}.${dice.whole(256)}.${dice.whole(256)}`;
  return { ...headers, "x-forwarded-for": address, ...(headers?.cookie && { "sec-fetch-site": "same-origin" }) };
}

/** What is far too large may be cut off while it is still being sent. */
function isCalm({ body }: RawRequest, { status }: RawAnswer): boolean {
  return (status >= 200 && status < 500) || (status === 0 && body.length > 6 * 1024 * 1024);
}

function describe({ method, path, headers, body }: RawRequest, { status }: RawAnswer): string {
  const { cookie: _, ...shown } = headers;
  return `${status}: ${method} ${path.slice(0, 200)} ${JSON.stringify(shown).slice(0, 200)} ${body.toString("latin1").slice(0, 400)}`;
}
