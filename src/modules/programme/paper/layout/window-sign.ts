// SPDX-License-Identifier: EUPL-1.2
import type { Block, Ink, Mark, ShapeMark } from "./marks.ts";

/** The lit window of the front page, drawn for paper: without colour it is a drawing in lines. */
export function windowDrawing(width: number): Block {
  const scale = width / size.width;
  const marks = shapes.map(({ d, fill, stroke = "outline", thick = 2, opacity }): Mark => {
    const shape: ShapeMark = { kind: "shape", d, x: 0, y: 0, scale, fill, stroke, thick: thick * scale };
    return opacity === undefined ? shape : { ...shape, opacity };
  });
  return { width, height: size.height * scale, marks };
}

const size = { width: 560, height: 400 };
const bars = Array.from({ length: 19 }, (_, index) => `M${26 + 28 * index} 324h6v60h-6z`).join("");
const round = (cx: number, cy: number, rx: number, ry = rx) =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

type Shape = { d: string; fill?: Ink; stroke?: Ink; thick?: number; opacity?: number };

const shapes: Shape[] = [
  { d: "M46 10h468v326H46zM34 2h492v18H34z", fill: "paper" },
  { d: "M62 32h436v290H62z", fill: "lamp" },
  { d: round(280, 170, 176, 128), fill: "glow", stroke: "glow", opacity: 0.6 },
  { d: "M280 58v32", stroke: "hair", thick: 4 },
  { d: "M238 128c0-26 18-40 42-40s42 14 42 40z", fill: "brick" },
  { d: round(280, 129, 18, 7), fill: "paper" },
  { d: "M116 112h84v8h-84zM360 112h84v8h-84z", fill: "wood" },
  { d: "M124 78h15v34h-15z", fill: "berry" },
  { d: "M142 70h13v42h-13z", fill: "pot" },
  { d: "M158 82h17v30h-17z", fill: "water" },
  { d: "M178 112l10-36 12 3-9 33z", fill: "brick" },
  { d: "M366 92h24v14a6 6 0 0 1 -6 6h-12a6 6 0 0 1 -6 -6z", fill: "paper" },
  { d: "M406 90h26l-4 22h-18z", fill: "brick" },
  { d: "M419 90c-14-4-16-20-14-26 8 2 14 10 14 20 0-12 6-20 15-22 2 10-3 24-15 28z", fill: "leaf" },
  { d: round(176, 188, 24), fill: "skin" },
  { d: "M152 184c0-18 11-29 26-29 14 0 24 9 24 22-12 0-22-4-30-9-4 8-12 14-20 16z", fill: "hair" },
  { d: "M130 262c0-32 18-50 46-50s46 18 46 50z", fill: "water" },
  { d: round(384, 184, 24), fill: "skin" },
  { d: "M357 196c-4-26 8-41 27-41s32 15 28 42c-5-4-7-12-9-20-12 2-25 0-33-6-3 9-7 19-13 25z", fill: "hair" },
  { d: "M338 262c0-32 18-50 46-50s46 18 46 50z", fill: "berry" },
  { d: "M92 256h376v14H92zM124 270h14v52h-14zM422 270h14v52h-14z", fill: "wood" },
  { d: "M252 224h50v20a12 12 0 0 1 -12 12h-26a12 12 0 0 1 -12 -12z", fill: "pot" },
  { d: "M302 230c14-2 14 14 2 16", stroke: "pot", thick: 5 },
  { d: "M252 230l-16-8", stroke: "pot", thick: 7 },
  { d: "M260 224c2-8 32-8 34 0z", fill: "pot" },
  { d: round(277, 215, 4), fill: "pot" },
  { d: "M206 240h22v10a6 6 0 0 1 -6 6h-10a6 6 0 0 1 -6 -6z", fill: "paper" },
  { d: "M326 240h22v10a6 6 0 0 1 -6 6h-10a6 6 0 0 1 -6 -6z", fill: "paper" },
  { d: "M66 62h54c4 60-14 120-50 170l-4 6zM494 62h-54c-4 60 14 120 50 170l4 6z", fill: "paper", opacity: 0.8 },
  { d: "M62 52h436v8H62z", fill: "paper" },
  { d: "M62 32h436v290H62z", stroke: "paper", thick: 8 },
  { d: "M62 32h436v290H62z" },
  { d: `M14 312h532v12H14z${bars}M0 384h560v16H0z`, fill: "paper" },
  { d: "M60 300h76l-8 36H68z", fill: "brick" },
  {
    d: "M98 302c-26-4-34-26-32-44 18 4 28 18 31 32-1-26 8-44 24-54 8 20 2 44-14 58 8-12 20-20 33-20-2 16-16 30-42 28z",
    fill: "leaf",
  },
  { d: "M428 304h84l-8 32h-68z", fill: "berry" },
  { d: `${round(446, 296, 17, 15)}${round(470, 288, 19, 17)}${round(496, 297, 16, 14)}`, fill: "leaf" },
];
