// SPDX-License-Identifier: EUPL-1.2
import type { HouseWords } from "./content.ts";
import { type Block, box, type Letters, type Mark, placed, rule } from "./marks.ts";
import { qrBlock, sign } from "./parts.ts";
import { setText, setWide, stack } from "./text.ts";
import { windowDrawing } from "./window-sign.ts";

// `unit` is 1 on A4 and grows with the sheet: what is 10 points on A4 is 14 on A3.

export type FacadeWords = { house: string; title: string; span: string; welcome: string };

/** The front of the house: its name, what this sheet is, and the lit window. */
export function facade(letters: Letters, words: FacadeWords, width: number, unit: number): Block {
  const pad = 20 * unit;
  const drawing = windowDrawing(170 * unit);
  const room = width - drawing.width - 2.6 * pad;
  const text = stack(
    room,
    [
      setWide(letters, words.house, room, {
        face: "heading",
        size: 30 * unit,
        least: 16 * unit,
        ink: "onHouse",
        leading: 1.1,
      }),
      setWide(letters, words.title, room, {
        ...{ face: "heading", size: 50 * unit, least: 24 * unit, ink: "lampOnHouse", role: "H1", leading: 1.05 },
      }),
      setText(letters, words.span, room, { face: "bold", size: 16 * unit, ink: "onHouse" }),
      setText(letters, words.welcome, room, { face: "text", size: 13 * unit, ink: "onHouse" }),
    ],
    3 * unit,
  );
  const height = Math.max(text.height + 1.7 * pad, drawing.height + pad);
  const marks: Mark[] = [
    ...front(width, height, unit),
    ...placed(text, pad, (height - text.height) / 2),
    ...placed(drawing, width - drawing.width - 0.6 * pad, height - drawing.height - unit),
  ];
  return { width, height, marks };
}

/** The head of a further sheet: which one it belongs to. */
export function smallFacade(letters: Letters, left: string, right: string, width: number, unit: number): Block {
  const height = 34 * unit;
  const pad = 14 * unit;
  const size = 15 * unit;
  const rightWidth = letters.width(right, "bold") * 12 * unit + 1;
  const words = setWide(letters, left, width - rightWidth - 3 * pad, {
    ...{ face: "heading", size, least: 6 * unit, ink: "onHouse", role: "H1" },
  });
  const end = setText(letters, right, rightWidth, { face: "bold", size: 12 * unit, ink: "onHouse" });
  const marks = [
    ...front(width, height, unit),
    ...placed(words, pad, (height - words.height) / 2),
    ...placed(end, width - pad - rightWidth, (height - end.height) / 2),
  ];
  return { width, height, marks };
}

/** Green planks behind a round edge. */
export function front(width: number, height: number, unit: number): Mark[] {
  const plank = 11 * unit;
  const lines = Array.from({ length: Math.max(Math.ceil(height / plank) - 1, 0) }, (_, index) =>
    rule(4 * unit, (index + 1) * plank, width - 8 * unit, { stroke: "plank", thick: 0.7 * unit }),
  );
  const wall = { x: 0, y: 0, width, height };
  return [box(wall, 10 * unit, { fill: "house", stroke: "houseEdge", thick: 1.5 * unit }), ...lines];
}

/** Where to find us, when the door is open, and the way to what is true today. */
export function visitBlock(letters: Letters, house: HouseWords, width: number, unit: number): Block {
  const pad = 12 * unit;
  const qr = qrBlock(house.site.href, 74 * unit);
  const siteWidth = Math.max(qr.width, (width - 4 * pad) * 0.2);
  const hoursWidth = house.hours.rows.length > 0 ? (width - 4 * pad - siteWidth) * 0.48 : 0;
  const comeWidth = width - 4 * pad - siteWidth - hoursWidth;
  const come = comeBlock(letters, house, comeWidth, unit);
  const hours = hoursBlock(letters, house, hoursWidth, unit);
  const site = siteBlock(letters, house, siteWidth, qr, unit);
  const height = Math.max(come.height, hours.height, site.height) + 1.6 * pad;
  const top = 0.8 * pad;
  const marks: Mark[] = [
    box({ x: 0, y: 0, width, height }, 10 * unit, { fill: "glow", stroke: "glowEdge", thick: 1.2 * unit }),
    ...placed(come, pad, top),
    ...placed(hours, 2 * pad + comeWidth, top),
    ...placed(site, width - pad - siteWidth, top),
  ];
  return { width, height, marks };
}

export function comeBlock(letters: Letters, { come }: HouseWords, width: number, unit: number): Block {
  const title = setText(letters, come.title, width, { face: "heading", size: 14 * unit, role: "H2" });
  const lines = come.lines.map((line) => setText(letters, line, width, { face: "text", size: 11 * unit }));
  if (!come.phone) return stack(width, [title, ...lines], 1.5 * unit);
  const phone = setText(letters, come.phone, width - 20 * unit, { face: "bold", size: 14 * unit });
  const row: Block = {
    width,
    height: phone.height,
    marks: [sign("phone", 0, 1.5 * unit, 14 * unit, "ink"), ...placed(phone, 20 * unit, 0)],
  };
  return stack(width, [title, ...lines, row], 1.5 * unit);
}

export function hoursBlock(letters: Letters, { hours }: HouseWords, width: number, unit: number): Block {
  if (hours.rows.length === 0) return { width, height: 0, marks: [] };
  const size = 10.5 * unit;
  const daysWidth = Math.min(
    Math.max(...hours.rows.map(({ days }) => letters.width(days, "text") * size)) + 8 * unit,
    width * 0.45,
  );
  const rows = hours.rows.map(({ days, times }): Block => {
    const left = setText(letters, days, daysWidth, { face: "text", size });
    const right = setText(letters, times, width - daysWidth, { face: "bold", size });
    return {
      width,
      height: Math.max(left.height, right.height),
      marks: [...left.marks, ...placed(right, daysWidth, 0)],
    };
  });
  const title = setText(letters, hours.title, width, { face: "heading", size: 14 * unit, role: "H2" });
  return stack(width, [title, ...rows], 0.5 * unit);
}

function siteBlock(letters: Letters, { site }: HouseWords, width: number, qr: Block, unit: number): Block {
  const middle: Block = { ...qr, width, marks: placed(qr, (width - qr.width) / 2, 0) };
  const title = setText(letters, site.title, width, { face: "bold", size: 9.5 * unit, align: "middle", leading: 1.12 });
  const shown = setWide(letters, site.shown, width, {
    face: "text",
    size: 9 * unit,
    least: 6.5 * unit,
    align: "middle",
  });
  return stack(width, [middle, title, shown], 1 * unit);
}

/** The line that is never left out, and of which day this is. */
export function lastLines(letters: Letters, { heavy, printed }: HouseWords, width: number, unit: number): Block {
  const size = 8.5 * unit;
  const printedWidth = letters.width(printed, "text") * size + 1;
  const help = setText(letters, heavy, width - printedWidth - 14 * unit, { face: "text", size });
  const day = setText(letters, printed, printedWidth, { face: "text", size });
  return {
    width,
    height: Math.max(help.height, day.height),
    marks: [...help.marks, ...placed(day, width - printedWidth, 0)],
  };
}
