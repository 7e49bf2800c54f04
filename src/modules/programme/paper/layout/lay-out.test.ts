// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { layOut } from "../drawing/lay-out.ts";
import { letters, writable } from "../drawing/letters.ts";
import type { PaperContent } from "./content.ts";
import type { Line, Page, Paper } from "./marks.ts";
import { bookletWith, daysWith, flyerWith, posterWith } from "./test-content.ts";

function lay(content: PaperContent): Paper {
  return layOut(letters, { content, inColour: true, language: "nl", title: "", otherScript: "(in een ander schrift)" });
}

type Edge = { left: number; top: number; right: number; bottom: number; text: string };

/** Where each line of letters stands, as far as ink comes. */
function linesOn(page: Page): Edge[] {
  return page.marks.flatMap((mark) => (mark.kind === "text" ? mark.lines.map(edgeOf) : []));
}

function edgeOf({ x, y, size, width, pieces }: Line): Edge {
  const text = pieces.map((piece) => piece.text).join("");
  return { left: x, right: x + width, top: y - 0.66 * size, bottom: y + 0.18 * size, text };
}

/** Of pages on a page each is looked at by itself: their boxes stand beside each other. */
function eachPage(page: Page): Page[] {
  const panels = page.marks.flatMap((mark) => (mark.kind === "panel" ? eachPage(mark.page) : []));
  return [page, ...panels];
}

function faultsOf({ pages }: Paper): string[] {
  return pages.flatMap(eachPage).flatMap((page) => [...outside(page), ...overlapping(page)]);
}

function outside({ width, height, ...page }: Page): string[] {
  const isOut = ({ left, top, right, bottom }: Edge) => left < 0 || top < 0 || right > width || bottom > height;
  return linesOn({ width, height, ...page }).flatMap((line) => (isOut(line) ? `outside: ${line.text}` : []));
}

function overlapping(page: Page): string[] {
  const lines = linesOn(page);
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const beside = one.right <= other.left + 0.2 || other.right <= one.left + 0.2;
      const below = one.bottom <= other.top + 0.2 || other.bottom <= one.top + 0.2;
      return beside || below ? [] : `${one.text} over ${other.text}`;
    }),
  );
}

function datesOn({ pages }: Paper): string[] {
  return pages.flatMap(({ dates }) => dates).sort((one, other) => Number(one) - Number(other));
}

function upTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

describe("a poster of any programme, however full", () => {
  test.each([
    ["a4", 0, 7],
    ["a4", 3, 7],
    ["a4", 35, 7],
    ["a3", 35, 7],
    ["a4", 120, 7],
    ["a3", 250, 30],
    ["a4", 250, 30],
  ] as const)(
    "on %s with %i dates in %i days has each date once, nothing over another, nothing cut off",
    (size, count, days) => {
      for (const seed of [1, 2, 3]) {
        const paper = lay(posterWith(size, daysWith(count, days, seed)));

        expect(datesOn(paper)).toEqual(upTo(count));
        expect(faultsOf(paper)).toEqual([]);
      }
    },
  );

  test("a week with seventy dates is one A3, and at most two A4", () => {
    const days = daysWith(70, 7, 4);

    expect(lay(posterWith("a3", days)).pages).toHaveLength(1);
    expect(lay(posterWith("a4", days)).pages.length).toBeLessThanOrEqual(2);
  });

  test("with little to tell its letters are larger", () => {
    const sizeOn = (count: number) =>
      Math.max(
        ...lay(posterWith("a4", daysWith(count, 7, 5))).pages.flatMap(({ marks }) =>
          marks.flatMap((mark) =>
            mark.kind === "text" && mark.role === "H3" ? mark.lines.map(({ size }) => size) : [],
          ),
        ),
      );

    expect(sizeOn(6)).toBeGreaterThan(sizeOn(40) * 1.2);
  });
});

describe("a flyer", () => {
  test.each([
    ["a4", true, false],
    ["a4", true, true],
    ["a4", false, true],
    ["a5", false, false],
    ["a5", true, true],
  ] as const)("on %s, with strips %s and long texts %s, keeps everything on the sheet", (size, hasStrips, isLong) => {
    const paper = lay(flyerWith(size, hasStrips, isLong));

    expect(paper.pages).toHaveLength(1);
    expect(faultsOf(paper)).toEqual([]);
  });
});

describe("a booklet", () => {
  test.each([0, 12, 140, 300])("of %i dates has each date once, on whole sheets, without a fault", (count) => {
    const read = lay(bookletWith("read", count, 6));
    const folded = lay(bookletWith("booklet", count, 6));

    expect(datesOn(read)).toEqual(upTo(count));
    expect(datesOn(folded)).toEqual(upTo(count));
    expect(folded.pages.length % 2).toBe(0);
    expect(faultsOf(folded)).toEqual([]);
  });

  test("the cover stands beside the back, so that folding gives the order of reading", () => {
    const [front, back] = lay(bookletWith("booklet", 20, 7)).pages;
    const saidBy = (page: Page | undefined) =>
      page?.marks.map((mark) =>
        mark.kind === "panel"
          ? linesOn(mark.page)
              .map(({ text }) => text)
              .join(" ")
          : "",
      ) ?? [];

    expect(saidBy(front)[0]).toContain("Kom langs");
    expect(saidBy(front)[1]).toContain("Programma");
    expect(saidBy(back)[0]).toContain("Week van 0");
  });

  test.each([0, 20, 45, 110])("of one sheet, with %i dates, has each date once, without a fault", (count) => {
    const paper = lay(bookletWith("one-sheet", count, 8));

    expect(datesOn(paper)).toEqual(upTo(count));
    expect(faultsOf(paper)).toEqual([]);
  });
});

test("Polish, Turkish and Ukrainian names are written; what no letter of ours writes says so", () => {
  expect(writable("Łódź, ığdır, Привіт", "-")).toBe("Łódź, ığdır, Привіт");
  expect(writable("Koffie ☕ in het Arabisch قهوة", "-")).toBe("Koffie in het Arabisch");
  expect(writable("قهوة", "(in een ander schrift)")).toBe("(in een ander schrift)");
  expect(writable("", "-")).toBe("");
});
