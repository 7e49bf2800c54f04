// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { KeptPage, PageMemory } from "./page-memory.ts";

const until = Temporal.Instant.from("2026-11-24T10:00:00Z");
const pageOf = (version: number) => new KeptPage("<p>Vandaag</p>", version, until, {});

test("a page is kept until the very moment at which it changes, and not a moment longer", () => {
  const memory = new PageMemory();
  memory.keep("huis", "/", pageOf(0));

  expect(memory.find("huis", "/", until.epochMilliseconds - 1)).not.toBeNull();
  expect(memory.find("huis", "/", until.epochMilliseconds)).toBeNull();
  expect(memory.size).toEqual({ pages: 0, bytes: 0 });
});

test("a change in one house empties its own pages, and news about an older change empties nothing", () => {
  const memory = new PageMemory();
  for (const centreId of ["huis", "buren"]) memory.keep(centreId, "/", pageOf(0));
  memory.raiseVersion("huis", 2);
  memory.keep("huis", "/programma", pageOf(2));
  memory.raiseVersion("huis", 1);

  const kept = [["huis", "/"] as const, ["huis", "/programma"] as const, ["buren", "/"] as const];
  expect(kept.map(([centreId, address]) => memory.find(centreId, address, 0) !== null)).toEqual([false, true, true]);
});
