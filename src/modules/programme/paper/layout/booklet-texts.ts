// SPDX-License-Identifier: EUPL-1.2
import { insideOf, insidePage } from "./booklet-pages.ts";
import type { BookletContent } from "./content.ts";
import { familySquare } from "./date-lines.ts";
import { type Column, flow, type Group, marksOf } from "./flow.ts";
import { largest } from "./largest.ts";
import { type Block, type Letters, type Page, placed, rule } from "./marks.ts";
import { setText, stack } from "./text.ts";

const mostPages = 60;
const sectionLook = { face: "heading", size: 19, role: "H2", ink: "section", leading: 1.1 } as const;

/**
 * What everything is, once each. `handy` is how many pages more would make whole sheets: the letters are as large as
 * that allows, so that no page stays empty.
 */
export function activityPages(letters: Letters, content: BookletContent, handy: number): Page[] {
  if (content.activities.all.length === 0) return [];
  const sizes = [10.5, 10.25, 10, 9.75, 9.5, 9.25, 9, 8.75, 8.5, 8.25, 8];
  const made = sizes.map((size) => setActivities(letters, content, size));
  return made.find((pages) => pages.length % 4 === handy % 4) ?? made.at(6) ?? [];
}

function setActivities(letters: Letters, { activities }: BookletContent, size: number): Page[] {
  const { x, y, width, height } = insideOf;
  const title = setText(letters, activities.title, width, sectionLook);
  const groups = activities.all.map((activity) => activityGroup(letters, activity, width, size));
  const pages: Page[] = [];
  let rest: readonly Group[] = groups;
  while (rest.length > 0 && pages.length < mostPages) {
    const above = pages.length === 0 ? title.height + 8 : 0;
    const column: Column = { x, y: y + above, width, height: height - above };
    const flowed = flow(rest, [column], { group: size * 0.95, item: 0 }, 0);
    const marks = flowed.columns.flatMap(marksOf);
    pages.push({ ...insidePage({ marks: [] }), marks: [...(above > 0 ? placed(title, x, y) : []), ...marks] });
    rest = flowed.rest;
  }
  return pages;
}

function activityGroup(
  letters: Letters,
  { title, family, when, text, facts }: BookletContent["activities"]["all"][number],
  width: number,
  size: number,
): Group {
  const square = size * 1.4;
  const textX = square * 1.35;
  const own = width - textX;
  const name = setText(letters, title, own, { face: "bold", size: size * 1.15, role: "H3", leading: 1.15 });
  const times = setText(letters, when, own, { face: "text", size: size * 0.92, leading: 1.2 });
  const words = stack(own, [name, times]);
  const heading: Block = {
    width,
    height: Math.max(words.height, square),
    marks: [...familySquare(family, 0, 0, square), ...placed(words, textX, 0)],
  };
  const again = setText(letters, title, own, { face: "bold", size: size * 1.15, role: "H3", leading: 1.15 });
  const lines = [
    ...inParts(setText(letters, text, own, { face: "text", size, leading: 1.26 })),
    ...inParts(setText(letters, facts, own, { face: "text", size: size * 0.92, ink: "subtle", leading: 1.24 })),
  ];
  const items = lines.map((block) => ({ block: { ...block, width, marks: placed(block, textX, 0) }, dates: [] }));
  return { heading, again: { ...again, width, marks: placed(again, textX, 0) }, items };
}

const linesPerPart = 4;

/** A long text in parts, so that it can go on over the page. */
function inParts(block: Block): Block[] {
  const [mark] = block.marks;
  if (mark?.kind !== "text") return [];
  const lineHeight = block.height / mark.lines.length;
  const parts: Block[] = [];
  for (let first = 0; first < mark.lines.length; first += linesPerPart) {
    const lines = mark.lines
      .slice(first, first + linesPerPart)
      .map((line) => ({ ...line, y: line.y - first * lineHeight }));
    parts.push({ width: block.width, height: lines.length * lineHeight, marks: [{ ...mark, lines }] });
  }
  return parts;
}

/** As large as the page allows. */
export function howPage(letters: Letters, { how }: BookletContent): Page[] {
  const { width, height } = insideOf;
  const title = setText(letters, how.title, width, sectionLook);
  const block = largest({ least: 7, most: 13.5 }, (size) => {
    const paragraphs = how.paragraphs.map((one) =>
      stack(width, [
        setText(letters, one.title, width, { face: "bold", size: size * 1.1, role: "H3" }),
        setText(letters, one.text, width, { face: "text", size, leading: 1.32 }),
      ]),
    );
    const made = stack(width, [title, ...paragraphs], size * 0.9);
    return made.height <= height ? made : null;
  });
  return block ? [insidePage(block)] : [];
}

/** What would be an empty page: room to write down where one wants to go. */
export function notesPage(letters: Letters, { notes }: BookletContent): Page {
  const { width, height } = insideOf;
  const title = setText(letters, notes.title, width, sectionLook);
  const text = setText(letters, notes.text, width, { face: "text", size: 11, leading: 1.3 });
  const head = stack(width, [title, text], 4);
  const step = 26;
  const count = Math.floor((height - head.height - 20) / step);
  const lines = Array.from({ length: count }, (_, index) =>
    rule(0, head.height + (index + 1) * step, width, { stroke: "line", thick: 0.8 }),
  );
  return insidePage({ marks: [...head.marks, ...lines] });
}
