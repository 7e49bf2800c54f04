// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { walk } from "../finding/test-date.ts";
import { publicColumns, publicDate } from "./public-date.ts";

const told = readFileSync(new URL("../../../../docs/programme-feeds.md", import.meta.url), "utf8");
const fields = Object.keys(publicDate(walk, { home: "", today: "2026-11-24" }));

test("each field that other programs get of a date is told in the document for whoever makes them, and no other", () => {
  const rows = told.split("\n").filter((line) => /^\| `\w/.test(line));
  const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name));

  expect(named.sort()).toEqual(fields.sort());
});

test("the spreadsheet of dates has a column for each of them", () => {
  expect([...publicColumns].sort()).toEqual(fields.sort());
});
