// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { readConfig } from "./index.ts";

const clock = "2026-11-24T11:00:00+01:00";

test("tests and pictures can start the program at another time, on this machine", () => {
  expect(readConfig({ CLOCK: clock }).clockMs).toBe(Date.UTC(2026, 10, 24, 10));
  expect(readConfig({}).clockMs).toBeNull();
});

test("a program that others can reach keeps the real time", () => {
  expect(() => readConfig({ CLOCK: clock, HOST: "0.0.0.0" })).toThrow("CLOCK is for tests on this machine.");
});

test("a time that nobody can read stops the start with a sentence", () => {
  expect(() => readConfig({ CLOCK: "eleven" })).toThrow("CLOCK is not a moment");
});
