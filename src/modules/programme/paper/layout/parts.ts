// SPDX-License-Identifier: EUPL-1.2
import { encode } from "uqr";
import { type Block, box, type Ink, type Mark, type ShapeMark } from "./marks.ts";
import { type SignName, signs } from "./signs.ts";

export function sign(name: SignName, x: number, y: number, size: number, ink: Ink): ShapeMark {
  return { kind: "shape", d: signs[name], x, y, scale: size / 24, stroke: ink, thick: size / 12 };
}

const quietModules = 3;

/** A square with light around it, so that a telephone finds its edges; it is a link as well. */
export function qrBlock(href: string, size: number): Block {
  const { size: modules, data } = encode(href, { ecc: "M", border: 0 });
  const module = size / (modules + 2 * quietModules);
  const marks: Mark[] = [
    box({ x: 0, y: 0, width: size, height: size }, 0, { fill: "paper" }),
    {
      kind: "shape",
      d: darkModules(data),
      x: quietModules * module,
      y: quietModules * module,
      scale: module,
      fill: "ink",
    },
    { kind: "link", x: 0, y: 0, width: size, height: size, href },
  ];
  return { width: size, height: size, marks };
}

/** One stretch per row of dark ones that touch. */
function darkModules(rows: readonly (readonly boolean[])[]): string {
  let d = "";
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      d += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  }
  return d;
}
