// SPDX-License-Identifier: EUPL-1.2

import { backCover, cover, framed, insideOf } from "./booklet-pages.ts";
import { activityPages, howPage, notesPage } from "./booklet-texts.ts";
import type { BookletContent } from "./content.ts";
import { dayGroups } from "./date-lines.ts";
import { type Column, type Flowed, flow, type Group, marksOf } from "./flow.ts";
import { imposeBooklet } from "./imposing.ts";
import { largest } from "./largest.ts";
import { legendBlock } from "./legend.ts";
import { type Block, type Letters, type Page, type Paper, placed } from "./marks.ts";
import { setText } from "./text.ts";

const sizes = { least: 7.5, most: 10.5 };
const mostPerWeek = 12;

/** Cover, the weeks, what everything is, how it works here, and where we are on the back. */
export function layOutBooklet(letters: Letters, content: BookletContent): Paper {
  const weeks = weekPages(letters, content);
  const how = howPage(letters, content);
  const activities = activityPages(letters, content, 4 - ((weeks.length + how.length + 2) % 4));
  const bound = [...weeks, ...activities, ...how];
  const missing = content.fold === "read" ? 0 : (4 - ((bound.length + 2) % 4)) % 4;
  const notes = Array.from({ length: missing }, () => notesPage(letters, content));
  const inside = [...bound, ...notes].map((page, index) => framed(letters, page, content.house.name, index + 2));
  const pages = [cover(letters, content), ...inside, backCover(letters, content)];
  return { pages: content.fold === "read" ? pages : imposeBooklet(pages) };
}

/** Each week on as few pages as hold it legibly, all with letters of one size. */
function weekPages(letters: Letters, content: BookletContent): Page[] {
  const legend = legendBlock(letters, content.legend, insideOf.width, 8.5);
  for (let count = 1; count <= mostPerWeek; count += 1) {
    const all = largest(sizes, (size) => {
      const weeks = content.weeks.map((week) => layOutWeek(letters, week, legend, count, size));
      return weeks.every((week) => week !== null) ? weeks.flat() : null;
    });
    if (all) return all;
  }
  throw new Error("No booklet holds so many dates");
}

function layOutWeek(
  letters: Letters,
  { title, days }: BookletContent["weeks"][number],
  legend: Block,
  count: number,
  size: number,
): Page[] | null {
  const { x, y, width, height } = insideOf;
  const name = setText(letters, title, width, { face: "heading", size: 19, role: "H2", ink: "section", leading: 1.1 });
  const groups: Group[] = dayGroups(letters, days, { width, size, hasSigns: true, isCompact: true });
  const gaps = { group: size * 0.8, item: size * 0.38 };
  const columns = Array.from({ length: count }, (_, index): Column => {
    const above = index === 0 ? name.height + 6 : 0;
    const below = index === count - 1 ? legend.height + 8 : 0;
    return { x, y: y + above, width, height: height - above - below };
  });
  const flowed = flowFewTears(groups, columns, gaps);
  if (!flowed) return null;
  return flowed.columns.map((column, index) => ({
    width: insideOf.pageWidth,
    height: insideOf.pageHeight,
    marks: [
      ...(index === 0 ? placed(name, x, y) : []),
      ...marksOf(column),
      ...(index === count - 1 ? placed(legend, x, y + height - legend.height) : []),
    ],
    dates: column.dates,
  }));
}

function flowFewTears(
  groups: readonly Group[],
  columns: Column[],
  gaps: { group: number; item: number },
): Flowed | null {
  for (const patience of [1, 0.2, 0]) {
    const flowed = flow(groups, columns, gaps, patience);
    if (flowed.rest.length === 0) return flowed;
  }
  return null;
}
