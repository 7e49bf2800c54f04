// SPDX-License-Identifier: EUPL-1.2
import type { CardContent } from "./content.ts";
import { largest } from "./largest.ts";
import { type Block, box, type Letters, type Mark, type Paper, placed, rule } from "./marks.ts";
import { sign } from "./parts.ts";
import { setText, setWide, stack } from "./text.ts";
import { windowDrawing } from "./window-sign.ts";

// A picture for a screen, to be sent along with an address: its points are pixels.

type Shape = {
  width: number;
  height: number;
  pad: number;
  drawing: number;
  textWidth: number;
  textHeight: number;
  most: number;
};

/** In the square the window stands below the words, in the wide one beside them. */
const shapes: Record<CardContent["shape"], Shape> = {
  wide: { width: 1200, height: 630, pad: 60, drawing: 420, textWidth: 690, textHeight: 510, most: 1 },
  square: { width: 1080, height: 1080, pad: 70, drawing: 560, textWidth: 940, textHeight: 560, most: 1.3 },
};

export function layOutCard(letters: Letters, content: CardContent): Paper {
  const shape = shapes[content.shape];
  const { width, height, pad } = shape;
  const words = largest({ least: 0.25, most: shape.most, step: 0.05 }, (scale) => {
    const made = cardWords(letters, content, shape.textWidth, scale);
    return made.height <= shape.textHeight ? made : null;
  });
  if (!words) throw new Error("No card holds so much");
  const drawing = windowDrawing(shape.drawing);
  const isWide = content.shape === "wide";
  const top = isWide ? (height - words.height) / 2 : pad;
  const marks: Mark[] = [
    ...wall(width, height),
    ...placed(words, pad, top),
    ...placed(drawing, width - drawing.width - (isWide ? 30 : pad), height - drawing.height - (isWide ? 30 : 40)),
  ];
  return { pages: [{ width, height, dates: [], marks }] };
}

function cardWords(letters: Letters, content: CardContent, width: number, scale: number): Block {
  const { house, title, facts, site } = content;
  const size = (points: number) => points * scale;
  const titleLook = { face: "heading", ink: "lampOnHouse", role: "H1", leading: 1.06 } as const;
  return stack(
    width,
    [
      setWide(letters, house, width, { face: "heading", size: size(42), least: size(24), ink: "onHouse" }),
      setText(letters, title, width, { ...titleLook, size: titleSize(letters, title, width, scale) }),
      stack(
        width,
        facts.map((fact) => factRow(letters, fact, width, size(36))),
        size(8),
      ),
      setWide(letters, site, width, { face: "text", size: size(28), least: size(18), ink: "onHouse" }),
    ],
    size(20),
  );
}

/** A short name stands large; one whose longest word is wide is small enough to keep it whole. */
function titleSize(letters: Letters, title: string, width: number, scale: number): number {
  const widest = Math.max(...title.split(" ").map((word) => letters.width(word, "heading")), 0.01);
  const ofLength = title.length <= 14 ? 96 : title.length <= 30 ? 78 : 62;
  return Math.min(ofLength * scale, Math.max((width / widest) * 0.99, 34));
}

function factRow(letters: Letters, fact: CardContent["facts"][number], width: number, size: number): Block {
  const textX = size * 1.5;
  const words = setText(letters, fact.text, width - textX, { face: "bold", size, ink: "onHouse", leading: 1.2 });
  if (words.height === 0) return words;
  const mark = sign(fact.sign, 0, size * 0.06, size, "lampOnHouse");
  return { width, height: words.height, marks: [mark, ...placed(words, textX, 0)] };
}

/** Green planks from edge to edge. */
function wall(width: number, height: number): Mark[] {
  const plank = 36;
  const rules = Array.from({ length: Math.ceil(height / plank) }, (_, index) =>
    rule(0, (index + 1) * plank, width, { stroke: "plank", thick: 2 }),
  );
  return [box({ x: 0, y: 0, width, height }, 0, { fill: "house" }), ...rules];
}
