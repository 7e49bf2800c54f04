// SPDX-License-Identifier: EUPL-1.2
import { encode } from "uqr";
import { expect, test } from "vitest";
import type { ShapeMark } from "./marks.ts";
import { qrBlock } from "./parts.ts";

const href = "https://lichthuis.example/programma/schrijven-bij-het-raam";

/** Which squares a drawing makes dark, read back from its stretches. */
function darkSquares({ d }: ShapeMark): Set<string> {
  const dark = new Set<string>();
  for (const [, x = "", y = "", length = ""] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let column = Number(x); column < Number(x) + Number(length); column += 1) dark.add(`${column} ${y}`);
  }
  return dark;
}

test("the drawn code is the code of the address, square by square, and is a link to it", () => {
  const { marks } = qrBlock(href, 100);
  const drawn = marks.find((mark) => mark.kind === "shape" && mark.fill === "ink");
  const { data } = encode(href, { ecc: "M", border: 0 });
  const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `${x} ${y}` : [])));

  expect(drawn?.kind === "shape" && [...darkSquares(drawn)].sort()).toEqual(expected.sort());
  expect(marks).toContainEqual({ kind: "link", x: 0, y: 0, width: 100, height: 100, href });
});
