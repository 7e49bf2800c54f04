// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Answers, Question, Tool, ToolCode, ToolPart } from "../../src/modules/selfhelp/area/tool.ts";
import { tools } from "../../src/modules/selfhelp/area/tools.ts";
import { sealWithPassphrase } from "../../src/modules/selfhelp/crypto/passphrase.ts";
import type { Entry } from "../../src/modules/selfhelp/device/entry.ts";
import { type PeopleBody, rings, sorts } from "../../src/modules/selfhelp/people/people.ts";
import { newPlan, type PlanBody } from "../../src/modules/selfhelp/plan/plan.ts";
import { pieceForms } from "../../src/modules/selfhelp/story/story.ts";
import { selfhelpTexts } from "../../src/modules/selfhelp/texts.ts";
import { drawing, over, sizes, type WheelBody } from "../../src/modules/selfhelp/wheel/wheel.ts";
import { expect, go } from "./vault.ts";

const made = "2026-11-20T20:00:00.000Z";
const fileWords = "een ander dan de eerste";
const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const silence = "data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

/** Somebody's vault after a while: something of every tool, in the words of its own examples. */
export function entriesOfEveryTool(): Entry[] {
  return tools.flatMap((tool) => makers[tool.code]?.(tool) ?? [formOf(tool)]);
}

/** Brought in as a file that somebody took along. */
export async function bringIn(page: Page, entries: readonly Entry[]): Promise<void> {
  const json = JSON.stringify({ v: 1, entries }).replaceAll("<", "\\u003c");
  const file = await sealWithPassphrase(
    `<script type="application/json" id="vrijplaats">${json}</script></html>`,
    fileWords,
  );
  await go(page, "#/meenemen");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "mee.age", mimeType: "application/octet-stream", buffer: Buffer.from(file) });
  await page.locator("input[type=password]").fill(fileWords);
  await page.locator("#kluis form button").last().click();
  await expect(page.locator("input[type=file]")).toHaveCount(0);
  await page.locator("#kluis form button").last().click();
  await expect(page.locator("#kluis .melding--goed")).toBeVisible();
}

const makers: Partial<Record<ToolCode, (tool: Tool) => Entry[]>> = {
  plan: (tool) => {
    const body = newPlan(wordsAt("plan.title"), randomUUID);
    const plan = entryOf<PlanBody>("plan", "plan", body);
    const parts = tool.parts.map((part) => {
      const answers = answersOf(tool, part);
      return {
        ...entryOf("plan", "part", { plan: plan.id, part: part.code, answers }),
        id: body.parts[part.code]?.id ?? "",
      };
    });
    return [plan, ...parts];
  },
  card: (tool) => {
    const answers = Object.assign({}, ...tool.parts.map((part) => answersOf(tool, part)));
    const people = [{ name: "Noor", relation: "mijn zus", phone: "06 12 34 56 78" }];
    return [entryOf("card", "card", { answers: { ...answers, "me.name": "Egel" }, people })];
  },
  story: (tool) => {
    const id = randomUUID();
    const media = {
      picture: entryOf("story", "media", { data: pixel }),
      sound: entryOf("story", "media", { data: silence }),
    };
    const line = [100, 100, 500, 400, 900, 200];
    const frames = {
      ...{ written: {}, poem: {}, diary: {}, pictures: { media: media.picture.id } },
      ...{ comic: { strokes: [{ colour: 2, line }] }, spoken: { media: media.sound.id } },
    };
    const pieces = pieceForms.map((form) =>
      entryOf("story", "piece", {
        ...{ story: id, form, title: "", ...(form === "diary" && { day: "2026-11-20" }) },
        frames: [{ words: wordsAt("strengths.question.good.examples.1"), ...frames[form] }],
      }),
    );
    const layer = { story: id, layer: "group", title: "", from: "", told: [pieces[0]?.id], own: {} };
    return [
      { ...entryOf("story", "story", { title: wordsAt("story.title"), pieces: [] }), id },
      ...[...pieces, media.picture, media.sound, entryOf("story", "layer", layer)],
      entryOf("story", "steps", { ...formBodyOf(tool, tool.parts), story: id }),
    ];
  },
  wheel: (tool) => {
    const words = ["slapen", "muziek", "schulden", "buiten", "familie", "werk", "angst"];
    const circles = words.map((word, at) => ({ word, size: sizes[at % sizes.length] ?? "small" }));
    const disc = { x: over.x, y: drawing.height };
    return [entryOf<WheelBody>("wheel", "look", { ...formBodyOf(tool, tool.parts), circles, disc })];
  },
  people: (tool) => {
    const people = ["Ans", "De inloop", "De huisarts", "Poes"].map((name, at) => ({
      ...{ id: randomUUID(), name, kinds: ["listening" as const] },
      ...{ ring: rings[at % rings.length] ?? "close", sort: sorts[at] ?? "own" },
    }));
    return [entryOf<PeopleBody>("people", "look", { ...formBodyOf(tool, tool.parts), people })];
  },
  steps: withDay,
  energy: withDay,
};

/** What is asked once, and a day beside it. */
function withDay(tool: Tool): Entry[] {
  const day = tool.parts.slice(-1);
  return [
    entryOf(tool.code, "form", formBodyOf(tool, tool.parts.slice(0, -1))),
    entryOf(tool.code, "day", formBodyOf(tool, day)),
  ];
}

function formOf(tool: Tool): Entry {
  const title = tool.several ? { title: wordsAt(`${tool.code}.title`) } : {};
  return entryOf(tool.code, "form", { ...formBodyOf(tool, tool.parts), ...title });
}

function formBodyOf(tool: Tool, parts: readonly ToolPart[]): { answers: Answers } {
  return { answers: Object.assign({}, ...parts.map((part) => answersOf(tool, part))) };
}

function answersOf(tool: Tool, part: ToolPart): Answers {
  return Object.fromEntries(
    part.questions.map((question) => [`${part.code}.${question.code}`, answerTo(tool, question)]),
  );
}

function answerTo(tool: Tool, { code, kind, options = [], examples = 0 }: Question): string | string[] {
  if (kind === "day") return made.slice(0, 10);
  if (kind === "choice") return options[0] ?? "";
  const numbers = Array.from({ length: examples }, (_, at) => at + 1);
  const own = numbers.map((number) => wordsAt(`${tool.code}.question.${code}.examples.${number}`));
  const words = own.length > 0 ? own : [wordsAt("energy.question.gives.examples.1")];
  return kind === "list" ? words : (words[0] ?? "");
}

function wordsAt(path: string): string {
  const found = path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], selfhelpTexts.nl);
  if (typeof found !== "string") throw new Error(`No words at ${path}`);
  return found;
}

export function entryOf<Body>(tool: ToolCode, kind: string, body: Body): Entry<Body> {
  return { v: 1, id: randomUUID(), tool, kind, body, made, changed: made };
}
