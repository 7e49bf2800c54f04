// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { tools } from "../area/tools.ts";
import { selfhelpTexts } from "../texts.ts";

const centre = await createTestCentre();
const visitor = centre.visitor();
const { nl, en } = selfhelpTexts;

async function read(path: string): Promise<string> {
  return (await visitor.read(await visitor.get(path))).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

test("somebody without JavaScript finds all twelve on paper, and what each is for", async () => {
  expect(await read("/mijn-plek/kluis")).toContain('href="/mijn-plek/kluis/papier"');
  const list = await read("/mijn-plek/kluis/papier");

  for (const { code } of tools) {
    expect(list).toContain(`href="/mijn-plek/kluis/papier/${code}"`);
    expect(list).toContain(nl[code].title);
    expect(list).toContain(nl[code].lead);
  }
});

describe.each(tools)("the empty sheet of $code", ({ code, parts }) => {
  test("asks what the tool asks, and asks nothing back", async () => {
    const sheet = await read(`/mijn-plek/kluis/papier/${code}`);
    const { question = {} } = nl[code] as { question?: Record<string, { label: string }> };

    for (const one of parts.flatMap(({ questions }) => questions)) expect(sheet).toContain(question[one.code]?.label);
    expect(sheet).not.toMatch(/<(form|input|textarea)/);
  });
});

test("whose method it is stands on its sheet", async () => {
  expect(await read("/mijn-plek/kluis/papier/plan")).toContain("Copeland");
  expect(await read("/mijn-plek/kluis/papier/disclosure")).toContain("King’s College London");
  expect(await read("/mijn-plek/kluis/papier/wheel")).toContain("Zelfregie NL");
  expect(await read("/mijn-plek/kluis/papier/card")).toContain("Crisiskaart®");
});

test("the same letters for everybody, in each language, and nothing for what is no tool", async () => {
  const coordinator = await centre.coordinator();
  const path = "/mijn-plek/kluis/papier/talk";

  expect(await coordinator.read(await coordinator.get(path))).toBe(await visitor.read(await visitor.get(path)));
  expect(await read(`/en${path}`)).toContain(en.talk.question.strong.label);
  expect((await visitor.get("/mijn-plek/kluis/papier/iets")).status).toBe(404);
});
