// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import reference from "../../../reference/self-help.json" with { type: "json" };
import type { Entry } from "../device/entry.ts";
import { ticksOf } from "./day.ts";
import {
  findPart,
  moved,
  newPlan,
  type PartBody,
  type PlanBody,
  partsIn,
  partsOf,
  strayParts,
  withPart,
} from "./plan.ts";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };
import { planTool } from "./tool.ts";

const { wrap } = reference;

describe("the plan is that of the reference", () => {
  test("the five key concepts have its names, in its order", () => {
    const concepts = planTool.parts.find(({ code }) => code === "key-concepts")?.questions ?? [];

    expect(concepts.map(({ code }) => code)).toEqual(wrap.keyConcepts.map(({ code }) => code));
    expect(wrap.keyConcepts.map(({ code }) => nl.question[code as "hope"].label)).toEqual(
      wrap.keyConcepts.map((concept) => concept.nl),
    );
  });

  test("the toolbox and the six parts have its names, in its order", () => {
    const after = planTool.parts.slice(1).map(({ code }) => code);

    expect(after).toEqual(["toolbox", ...wrap.parts.map(({ code }) => code)]);
    expect(after.map((code) => nl.part[code as "toolbox"].title)).toEqual([
      wrap.toolbox.nl,
      ...wrap.parts.map((part) => part.nl),
    ]);
  });

  test("a part that the reference gives an action plan asks for one, and no other does", () => {
    const withActions = planTool.parts.filter(({ questions }) => questions.some(({ code }) => code.endsWith("Action")));

    expect(withActions.map(({ code }) => code)).toEqual(
      wrap.parts.filter((part) => part.nl.includes("actieplan")).map(({ code }) => code),
    );
  });

  test("nothing in its texts counts, scores or says how far somebody is", () => {
    for (const texts of [nl, en]) {
      const words = JSON.stringify(texts);
      expect(words).not.toMatch(/%|nog leeg|nog open|ingevuld|voltooid|{{count}}|score|not yet|complete|!/i);
    }
  });
});

describe("names and number of the parts are the person's", () => {
  const plan = newPlan("Mijn plan", ids());

  test("a new plan has every part, each with an entry of its own", () => {
    expect(partsIn(plan).map(({ code }) => code)).toEqual(planTool.parts.map(({ code }) => code));
    expect(new Set(partsIn(plan).map(({ id }) => id)).size).toBe(planTool.parts.length);
  });

  test("what is left out keeps its place, its name and its words, and comes back with them", () => {
    const named = withPart(plan, "triggers", { name: "Mijn knoppen" });
    const without = withPart(named, "triggers", { isOut: true });

    expect(partsIn(without).map(({ code }) => code)).not.toContain("triggers");
    expect(partsIn(withPart(without, "triggers", { isOut: false }))).toEqual(
      partsIn(named).map((part) => (part.code === "triggers" ? { ...part, isOut: false } : part)),
    );
  });

  test("a part of one's own comes at the end", () => {
    expect(partsIn(withPart(plan, "own", { name: "Op het werk" })).at(-1)).toEqual({
      code: "own",
      id: "own",
      name: "Op het werk",
    });
  });

  test("a part moves past what shows, not past what was left out", () => {
    const without = withPart(plan, "toolbox", { isOut: true });
    const order = partsIn(moved(without, "daily-maintenance", -1)).map(({ code }) => code);

    expect(order.slice(0, 2)).toEqual(["daily-maintenance", "key-concepts"]);
    expect(moved(plan, "key-concepts", -1)).toBe(plan);
  });

  test("what two devices joined loses no part, also when the order knows it not", () => {
    const joined = { ...plan, parts: { ...plan.parts, extra: { id: "extra" } }, order: plan.order.slice(2) };

    expect(
      partsOf(joined)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...Object.keys(plan.parts), "extra"].sort());
  });
});

describe("where the words of a part are", () => {
  const plan = entryOf<PlanBody>("plan-1", "plan", newPlan("Mijn plan", ids()));
  const toolbox = plan.body.parts.toolbox?.id ?? "";
  const words = { plan: "plan-1", part: "toolbox", answers: { "toolbox.good": ["Thee"] } };

  test("a part without words is found by its place", () => {
    expect(findPart([plan], toolbox)).toMatchObject({ code: "toolbox", body: { answers: {} } });
  });

  test("a part with words brings them", () => {
    expect(findPart([plan, entryOf<PartBody>(toolbox, "part", words)], toolbox)?.body).toEqual(words);
  });

  test("another version, from a file that was taken in, shows beside it", () => {
    const entries = [plan, entryOf<PartBody>(toolbox, "part", words), entryOf<PartBody>("other", "part", words)];

    expect(strayParts(entries, plan).map(({ id }) => id)).toEqual(["other"]);
    expect(findPart(entries, "other")?.code).toBe("toolbox");
  });

  test("what belongs to no plan here is no part", () => {
    expect(findPart([plan], "nowhere")).toBeNull();
    expect(findPart([entryOf<PartBody>("lost", "part", { ...words, plan: "gone" }), plan], "lost")).toBeNull();
  });
});

test("the day page forgets: another day, or the area opened anew, begins without ticks", () => {
  const vault = {} as Parameters<typeof ticksOf>[0];
  ticksOf(vault, "Monday").add("Ontbijten");

  expect([...ticksOf(vault, "Monday")]).toEqual(["Ontbijten"]);
  expect([...ticksOf({} as typeof vault, "Monday")]).toEqual([]);
  expect([...ticksOf(vault, "Tuesday")]).toEqual([]);
  expect([...ticksOf(vault, "Monday")]).toEqual([]);
});

function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

function entryOf<Body>(id: string, kind: string, body: Body): Entry<Body> {
  return { v: 1, id, tool: "plan", kind, body, made: "2026-11-23", changed: "2026-11-23" };
}
