// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Question } from "../area/tool.ts";
import { tools } from "../area/tools.ts";
import { disclosureTool } from "../disclosure/tool.ts";
import { planTool } from "../plan/tool.ts";
import { talkTool } from "../talk/tool.ts";
import { layOut } from "./paper.ts";

const text = (code: string): Question => ({ code, kind: "text" });

test.each(tools)("every question of $code stands on paper once, in its order", (tool) => {
  const onPaper = layOut(tool).flatMap((sheet) => sheet.flatMap(({ groups }) => groups.flat()));

  expect(onPaper).toEqual(tool.parts.flatMap(({ questions }) => questions));
});

test("a talk is on one side, to take along", () => {
  expect(layOut(talkTool)).toHaveLength(1);
});

test("of the plan no two parts share a sheet, since each can go to others", () => {
  expect(layOut(planTool).map((sheet) => sheet.length)).toEqual(layOut(planTool).map(() => 1));
});

test("for and against lie next to each other", () => {
  expect(layOut(disclosureTool)[0]?.[0]?.groups.map((group) => group.map(({ code }) => code))).toEqual([
    ["for", "against"],
  ]);
});

test("a part that is longer than a sheet goes on with the next and says so, the two about as full", () => {
  const questions = Array.from({ length: 9 }, (_, index) => text(`q${index}`));
  const sheets = layOut({ code: "letter", parts: [{ code: "long", questions }] });

  expect(sheets.map((sheet) => sheet.map(({ groups, isContinued }) => [groups.length, isContinued]))).toEqual([
    [[5, false]],
    [[4, true]],
  ]);
});
