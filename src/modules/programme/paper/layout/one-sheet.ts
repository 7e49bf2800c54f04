// SPDX-License-Identifier: EUPL-1.2
import type { BookletContent } from "./content.ts";
import { dayGroups } from "./date-lines.ts";
import { type Column, flow, marksOf } from "./flow.ts";
import { comeBlock, front, hoursBlock } from "./house-parts.ts";
import { imposeOneSheet } from "./imposing.ts";
import { largest } from "./largest.ts";
import { type Letters, mm, type Page, type Paper, placed, sheetSizes } from "./marks.ts";
import { qrBlock } from "./parts.ts";
import { setText, setWide, stack } from "./text.ts";
import { windowDrawing } from "./window-sign.ts";

const { width, height } = sheetSizes.a7;
const margin = 6 * mm;
const inner = width - 2 * margin;
const daysPages = 6;

/** A week for in a pocket: one sheet, eight small pages. A week too full for six of them goes on to a second sheet. */
export function layOutOneSheet(letters: Letters, content: BookletContent): Paper {
  const days = content.weeks.flatMap((week) => week.days);
  const byDay = largest({ least: 7, most: 10 }, (size) => dayPerPage(letters, days, size));
  if (byDay) return { pages: [oneSheet(letters, content, byDay, 0)] };
  for (let sheets = 1; sheets <= mostSheets; sheets += 1) {
    const pages = largest({ least: 6.5, most: 10 }, (size) => flowOn(letters, days, sheets, size));
    if (pages) return { pages: Array.from({ length: sheets }, (_, index) => oneSheet(letters, content, pages, index)) };
  }
  throw new Error("No sheet holds so many dates");
}

const mostSheets = 12;

function oneSheet(letters: Letters, content: BookletContent, pages: readonly Page[], index: number): Page {
  const own = pages.slice(index * daysPages, (index + 1) * daysPages);
  return imposeOneSheet([smallCover(letters, content), ...own, smallBack(letters, content)]);
}

type Days = BookletContent["weeks"][number]["days"];

/** Saturday and Sunday share one. */
function dayPerPage(letters: Letters, days: Days, size: number): Page[] | null {
  if (days.length !== daysPages + 1) return null;
  const shared = [...days.slice(0, daysPages - 1).map((day) => [day]), days.slice(daysPages - 1)];
  const pages = shared.map((own) => fillPages(letters, own, 1, size, 1));
  return pages.every((page) => page !== null) ? pages.flat() : null;
}

function flowOn(letters: Letters, days: Days, sheets: number, size: number): Page[] | null {
  return (
    fillPages(letters, days, sheets * daysPages, size, 0.2) ?? fillPages(letters, days, sheets * daysPages, size, 0)
  );
}

function fillPages(letters: Letters, days: Days, count: number, size: number, patience: number): Page[] | null {
  const groups = dayGroups(letters, days, { width: inner, size, hasSigns: false });
  const column: Column = { x: margin, y: margin, width: inner, height: height - 2 * margin };
  const columns = Array.from({ length: count }, () => column);
  const flowed = flow(groups, columns, { group: size * 0.9, item: size * 0.45 }, patience);
  if (flowed.rest.length > 0) return null;
  return flowed.columns.map((one) => ({ width, height, marks: marksOf(one), dates: one.dates }));
}

function smallCover(letters: Letters, { house, title, span }: BookletContent): Page {
  const pad = 10;
  const room = inner - 2 * pad;
  const drawing = windowDrawing(inner * 0.86);
  const words = stack(
    room,
    [
      setWide(letters, house.name, room, {
        face: "heading",
        size: 24,
        least: 13,
        ink: "onHouse",
        role: "H1",
        leading: 1.05,
      }),
      setText(letters, title, room, { face: "heading", size: 16, ink: "lampOnHouse", leading: 1.1 }),
      setText(letters, span, room, { face: "bold", size: 8.5, ink: "onHouse" }),
    ],
    4,
  );
  const tall = height - 2 * margin;
  return {
    width,
    height,
    dates: [],
    marks: [
      ...placed({ marks: front(inner, tall, 0.7) }, margin, margin),
      ...placed(words, margin + pad, margin + pad),
      ...placed(drawing, margin + (inner - drawing.width) / 2, margin + tall - drawing.height - 0.7),
    ],
  };
}

function smallBack(letters: Letters, { house }: BookletContent): Page {
  const qr = qrBlock(house.site.href, 62);
  const made = largest({ least: 0.3, most: 0.85, step: 0.05 }, (unit) => {
    const upper = stack(
      inner,
      [comeBlock(letters, house, inner, unit), hoursBlock(letters, house, inner, unit * 0.92)],
      5,
    );
    const lower = stack(
      inner,
      [
        { ...qr, width: inner, marks: placed(qr, (inner - qr.width) / 2, 0) },
        setText(letters, house.site.shown, inner, { face: "text", size: 8.5 * unit, align: "middle" }),
        setText(letters, house.printed, inner, { face: "text", size: 7.5 * unit, align: "middle" }),
        setText(letters, house.heavy, inner, { face: "text", size: 7.5 * unit }),
      ],
      1.5,
    );
    return upper.height + lower.height + 5 <= height - 2 * margin ? { upper, lower } : null;
  });
  if (!made) throw new Error("The back of a small booklet holds no such house");
  const { upper, lower } = made;
  const marks = [...placed(upper, margin, margin), ...placed(lower, margin, height - margin - lower.height)];
  return { width, height, dates: [], marks };
}
