// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import reference from "../../../reference/self-help.json" with { type: "json" };
import { disclosureTool } from "../disclosure/tool.ts";
import { planTool } from "../plan/tool.ts";
import { storyTool } from "../story/tool.ts";
import { talkTool } from "../talk/tool.ts";
import { selfhelpTexts } from "../texts.ts";
import { type Question, type Tool, toolCodes } from "./tool.ts";
import { tools } from "./tools.ts";

type Tree = { [name: string]: string | Tree };

/** Every text that form, reading and paper make a name for. */
function textsOf({ parts, method }: Tool): string[] {
  return ["title", "lead", ...(method ? ["method"] : []), ...parts.flatMap(ofPart)];

  function ofPart({ code, lead, questions }: Tool["parts"][number]): string[] {
    return [`part.${code}.title`, ...(lead ? [`part.${code}.lead`] : []), ...questions.flatMap(ofQuestion)];
  }
}

function ofQuestion({ code, hint, examples = 0, options = [] }: Question): string[] {
  const numbers = Array.from({ length: examples }, (_, index) => index + 1);
  return [
    `question.${code}.label`,
    ...(hint ? [`question.${code}.hint`] : []),
    ...numbers.map((number) => `question.${code}.examples.${number}`),
    ...options.map((option) => `option.${option}`),
  ];
}

function find(texts: Tree, path: string): unknown {
  return path.split(".").reduce<string | Tree | undefined>((at, name) => (at as Tree | undefined)?.[name], texts);
}

function namesIn(tree: Tree, above = ""): string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    return typeof value === "string" ? [above + name] : namesIn(value, `${above}${name}.`);
  });
}

describe.each(tools.map((tool) => ({ tool, code: tool.code })))("$code", ({ tool }) => {
  test.each(["nl", "en"] as const)("every text that its definition names exists in %s", (language) => {
    const texts = selfhelpTexts[language][tool.code] as Tree;

    expect(textsOf(tool).filter((name) => !find(texts, name))).toEqual([]);
  });

  test("no code stands for two things", () => {
    const parts = tool.parts.map(({ code }) => code);
    const questions = tool.parts.flatMap((part) => part.questions.map(({ code }) => code));

    expect(new Set(parts).size).toBe(parts.length);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test("no example or hint is written and never shown", () => {
    const texts = selfhelpTexts.nl[tool.code] as Tree;
    const shown = new Set(textsOf(tool));
    const asked = tool.parts.flatMap((part) => part.questions.map(({ code }) => `question.${code}.`));
    const written = namesIn(texts).filter((name) => /\.(hint|examples\.\d+)$/.test(name));

    expect(written.filter((name) => asked.some((one) => name.startsWith(one)) && !shown.has(name))).toEqual([]);
  });
});

describe("as the reference has it", () => {
  test("there are twelve, each once", () => {
    expect(tools.map(({ code }) => code).sort()).toEqual([...toolCodes].sort());
  });

  test("the plan has the key concepts, the toolbox and the six parts, in that order", () => {
    const { keyConcepts, parts } = reference.wrap;
    const [concepts, toolbox, ...six] = planTool.parts;

    expect(concepts?.questions.map(({ code }) => code)).toEqual(keyConcepts.map(({ code }) => code));
    expect(toolbox?.code).toBe("toolbox");
    expect(six.map(({ code }) => code)).toEqual(parts.map(({ code }) => code));
    expect(six.map(({ code }) => find(selfhelpTexts.nl.plan as Tree, `part.${code}.title`))).toEqual(
      parts.map(({ nl }) => nl),
    );
  });

  test("the story has its four steps", () => {
    expect(storyTool.parts).toHaveLength(reference.recoveryStory.steps.length);
  });

  test("telling or not goes through the six themes, and ends in a sentence of one's own", () => {
    expect(disclosureTool.parts.map(({ code }) => code)).toEqual([
      ...["reasons", "needs", "values", "when", "whom", "choice"],
    ]);
    expect(disclosureTool.parts).toHaveLength(reference.disclosureAid.themes.length);
    expect(disclosureTool.parts.at(-1)?.questions.at(-1)?.code).toBe("sentence");
  });

  test("a talk asks what the reference asks, with each of those it names", () => {
    const { asks, for: withWhom } = reference.decidingTogether;
    const [about, ...parts] = talkTool.parts;

    expect(about?.questions[0]?.options).toHaveLength(withWhom.length + 2); // school and work apart, and something else
    expect(parts.slice(0, asks.length).map(({ code }) => code)).toEqual(["strengths", "how", "use", "want"]);
    expect(parts.find(({ code }) => code === "want")?.questions.map(({ code }) => code)).toEqual([
      ...["know", "change", "worry"],
    ]);
  });
});
