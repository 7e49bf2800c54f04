// SPDX-License-Identifier: EUPL-1.2
import qrcode from "qrcode";
import { type Block, box, type Ink, type Mark, type ShapeMark } from "./marks.ts";
import { type SignName, signs } from "./signs.ts";

export function sign(name: SignName, x: number, y: number, size: number, ink: Ink): ShapeMark {
  return { kind: "shape", d: signs[name], x, y, scale: size / 24, stroke: ink, thick: size / 12 };
}

const quietModules = 3;

/** A square with light around it, so that a telephone finds its edges; it is a link as well. */
export function qrBlock(href: string, size: number): Block {
  const { modules } = qrcode.create(href, { errorCorrectionLevel: "M" });
  const module = size / (modules.size + 2 * quietModules);
  const marks: Mark[] = [
    box({ x: 0, y: 0, width: size, height: size }, 0, { fill: "paper" }),
    {
      kind: "shape",
      d: darkModules(modules.size, (row, column) => modules.get(row, column) === 1),
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
function darkModules(size: number, isDark: (row: number, column: number) => boolean): string {
  let d = "";
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue;
      const from = column;
      while (column + 1 < size && isDark(row, column + 1)) column += 1;
      d += `M${from} ${row}h${column + 1 - from}v1h${from - column - 1}z`;
    }
  }
  return d;
}
