// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groups } from "./activities.ts";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

type Named = { code: string; nl: string; en: string };
type Reference = { groups: (Named & { blocks: (Named & { activities: Named[] })[] })[] };
const reference: Reference = JSON.parse(
  readFileSync(new URL("../../../reference/building-blocks.json", import.meta.url), "utf8"),
);
const blocks = reference.groups.flatMap((group) => group.blocks);

test("the rows are exactly the groups, blocks and activities of the reference, in its order", () => {
  expect(groups).toEqual(
    reference.groups.map((group) => ({
      code: group.code,
      blocks: group.blocks.map((block) => ({ code: block.code, activities: block.activities.map(({ code }) => code) })),
    })),
  );
});

test.each([["nl", nl] as const, ["en", en] as const])(
  "what they are called in %s is what the reference calls them",
  (language, texts) => {
    const named = (all: readonly Named[]) => Object.fromEntries(all.map((one) => [one.code, one[language]]));

    expect(texts.group).toEqual(named(reference.groups));
    expect(texts.block).toEqual(named(blocks));
    expect(texts.activity).toEqual(named(blocks.flatMap((block) => block.activities)));
  },
);
