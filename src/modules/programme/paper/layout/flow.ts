// SPDX-License-Identifier: EUPL-1.2
import { type Block, type Mark, placed } from "./marks.ts";

export type Item = { block: Block; dates: readonly string[] };
/** What belongs together under one heading; `again` stands above the rest of it in the next column. */
export type Group = { heading: Block; again: Block; items: readonly Item[] };
export type Column = { x: number; y: number; width: number; height: number };
export type Gaps = { group: number; item: number };
/** Where blocks come to stand: only what is chosen in the end is drawn. */
export type Filling = { blocks: { block: Block; x: number; y: number }[]; dates: string[]; height: number };
export type Flowed = { columns: Filling[]; rest: readonly Group[] };

export function marksOf({ blocks }: Filling): Mark[] {
  return blocks.flatMap(({ block, x, y }) => placed(block, x, y));
}

/** How much of a column may stay empty before a group is torn: 0 fills it, 1 keeps whole what fits a column at all. */
export type Patience = number;

/** Fills the columns one after the other; what does not fit any more comes back as `rest`. */
export function flow(groups: readonly Group[], columns: readonly Column[], gaps: Gaps, patience: Patience): Flowed {
  let rest: readonly Group[] = groups;
  const filled: Flowed["columns"] = [];
  for (const column of columns) {
    const one = fillColumn(rest, column, gaps, patience);
    filled.push(one);
    rest = one.rest;
  }
  return { columns: filled, rest };
}

/** The same, with columns that are about as long as each other. */
export function flowEvenly(
  groups: readonly Group[],
  columns: readonly Column[],
  gaps: Gaps,
  patience: Patience,
): Flowed {
  const full = flow(groups, columns, gaps, patience);
  if (full.rest.length > 0 || columns.length === 1) return full;
  let [best, low, high] = [full, 0, Math.max(...columns.map(({ height }) => height))];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    const shorter = columns.map((column) => ({ ...column, height: Math.min(column.height, middle) }));
    const tried = flow(groups, shorter, gaps, patience);
    if (tried.rest.length > 0) low = middle;
    else [best, high] = [tried, middle];
  }
  return best;
}

type Filled = Filling & { rest: readonly Group[] };

function fillColumn(groups: readonly Group[], column: Column, gaps: Gaps, patience: Patience): Filled {
  const filled: Filling = { blocks: [], dates: [], height: 0 };
  for (const [index, group] of groups.entries()) {
    const top = filled.height > 0 ? filled.height + gaps.group : 0;
    const fits = countFitting(group, column.height - top, gaps);
    const isWhole = fits === group.items.length && group.heading.height <= column.height - top;
    const tearHere = !isWhole && canTear(group, fits, column, top, gaps, patience);
    if (!isWhole && !tearHere) return { ...filled, rest: groups.slice(index) };
    filled.height = putGroup(filled, group, isWhole ? group.items.length : fits, column, top, gaps);
    if (isWhole) continue;
    const restOfGroup = { heading: group.again, again: group.again, items: group.items.slice(fits) };
    return { ...filled, rest: [restOfGroup, ...groups.slice(index + 1)] };
  }
  return { ...filled, rest: [] };
}

function countFitting(group: Group, height: number, gaps: Gaps): number {
  let used = group.heading.height;
  const first = group.items.findIndex(({ block }) => {
    used += gaps.item + block.height;
    return used > height + 0.01;
  });
  return first === -1 ? group.items.length : first;
}

/** What is longer than a whole column must be torn; otherwise no heading stands above less than two lines. */
function canTear(group: Group, fits: number, column: Column, top: number, gaps: Gaps, patience: Patience): boolean {
  if (fits === 0) return false;
  const isTooLong = heightOf(group, gaps) > column.height;
  const leavesMuch = column.height - top > patience * column.height;
  return isTooLong || (leavesMuch && fits >= 2 && group.items.length - fits >= 2);
}

function heightOf({ heading, items }: Group, gaps: Gaps): number {
  return items.reduce((sum, { block }) => sum + gaps.item + block.height, heading.height);
}

function putGroup(filled: Filling, group: Group, count: number, column: Column, top: number, gaps: Gaps): number {
  filled.blocks.push({ block: group.heading, x: column.x, y: column.y + top });
  let y = top + group.heading.height;
  for (const { block, dates } of group.items.slice(0, count)) {
    filled.blocks.push({ block, x: column.x, y: column.y + y + gaps.item });
    filled.dates.push(...dates);
    y += gaps.item + block.height;
  }
  return y;
}
