// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { blocksOf } from "./words.pages.tsx";

test("an empty line begins a paragraph, and a mark a heading or a line of a list", () => {
  expect(blocksOf("# Samen\nWij delen\neen zaal.\n\n- woensdag\n- vrijdag\n\nTot dan.")).toEqual([
    { kind: "heading", lines: ["Samen"] },
    { kind: "text", lines: ["Wij delen", "een zaal."] },
    { kind: "list", lines: ["woensdag", "vrijdag"] },
    { kind: "text", lines: ["Tot dan."] },
  ]);
});

test("a mark without words is only what it is", () => {
  expect(blocksOf("#\n-")).toEqual([{ kind: "text", lines: ["#", "-"] }]);
});
