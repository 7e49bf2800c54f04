// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import reference from "../../../reference/self-help.json" with { type: "json" };
import type { Entry } from "../device/entry.ts";
import { selfhelpTexts } from "../texts.ts";
import {
  aside,
  beginWheel,
  blackAt,
  centreOf,
  coverOf,
  discPlace,
  drawing,
  indexesOf,
  linesOf,
  moved,
  nextSize,
  over,
  radii,
  sizes,
  type WheelBody,
} from "./wheel.ts";
import { coveredText, documentOfWheel, nameOfCircle } from "./words.ts";

const t = createTexts({ nl: { selfhelp: selfhelpTexts.nl }, en: { selfhelp: selfhelpTexts.en } })("nl");
const words = ["slapen", "muziek", "", "", "", "", "angst"];

function wheelWith(changes: Partial<WheelBody> = {}): WheelBody {
  const circles = words.map((word) => ({ word, size: "medium" as const }));
  return { ...beginWheel(null), circles, ...changes };
}

function lookOn(made: string, body: WheelBody): Entry<WheelBody> {
  return { v: 1, id: made, tool: "wheel", kind: "look", body, made, changed: made };
}

describe("as the reference has it", () => {
  test("there are seven circles, one of them black, and one large disc", () => {
    const { circles, ofWhichBlack, largeBlackDisc } = reference.attentionWheel;

    expect(beginWheel(null).circles).toHaveLength(circles);
    expect([blackAt, ofWhichBlack, largeBlackDisc]).toEqual([circles - 1, 1, 1]);
  });

  test("the disc can lie over all of them, and away from all of them, however large they are", () => {
    const circles = words.map((word) => ({ word, size: "largest" as const }));

    expect(discPlace(wheelWith({ circles, disc: over }))).toBe("over");
    expect(discPlace(wheelWith({ circles, disc: aside }))).toBe("aside");
  });

  test("what is hard can lie under it while others are free", () => {
    const body = wheelWith({ disc: moved(over, 0, 120) });

    expect(discPlace(body)).toBe("partly");
    expect(coverOf(body, blackAt)).toBe("under");
    expect(indexesOf(body, "free").length).toBeGreaterThan(0);
  });
});

test("no circle leaves the drawing or covers another one, at their largest", () => {
  for (let one = 0; one < 7; one += 1) {
    const { x, y } = centreOf(one);
    const next = centreOf((one + 1) % 7);

    expect(Math.min(x, y, drawing.width - x, drawing.height - y)).toBeGreaterThan(radii.largest);
    expect(Math.hypot(x - next.x, y - next.y)).toBeGreaterThan(2 * radii.largest);
  }
});

test.each([
  { byX: -1000, byY: 0, to: { x: 0, y: 144 } },
  { byX: 1000, byY: 0, to: { x: 288, y: 144 } },
  { byX: 0, byY: -1000, to: { x: 144, y: 0 } },
  { byX: 0, byY: 1000, to: aside },
  { byX: 24.04, byY: -24, to: { x: 168, y: 120 } },
])("the disc slides by $byX and $byY, and never out of sight", ({ byX, byY, to }) => {
  expect(moved(over, byX, byY)).toEqual(to);
});

test("what gets attention grows in a few steps, and begins again after the largest", () => {
  expect(sizes.map(nextSize)).toEqual(["medium", "large", "largest", "small"]);
});

test.each([
  { word: "", lines: [] },
  { word: " slapen ", lines: ["slapen"] },
  { word: "mijn dochter", lines: ["mijn", "dochter"] },
  { word: "de hele lange dag", lines: ["de", "hele lang…"] },
  { word: "schuldhulpverlening", lines: ["schuldhul…"] },
])("in a circle stands as much of '$word' as it holds", ({ word, lines }) => {
  expect(linesOf(word)).toEqual(lines);
});

test("another look begins with the words of the last one, with the disc aside and nothing said yet", () => {
  const last = wheelWith({ disc: over, answers: { "look.notice": "Veel." } });

  expect(beginWheel(last)).toEqual({ answers: {}, circles: last.circles, disc: aside });
});

describe("in words", () => {
  test("a screen reader hears of each circle its number, its word, how large it is and what lies on it", () => {
    const body = wheelWith({ disc: over });

    expect(nameOfCircle(t, body, 0)).toBe("Cirkel 1: slapen, gewoon, onder de schijf");
    expect(nameOfCircle(t, wheelWith(), 2)).toBe("Cirkel 3: gewoon, vrij");
    expect(nameOfCircle(t, body, blackAt)).toBe("Cirkel 7, de zwarte: angst, gewoon, onder de schijf");
  });

  test("where the disc lies is told with the words that have one, and with the black circle always", () => {
    const circles = words.map(() => ({ word: "", size: "small" as const }));

    expect(coveredText(t, wheelWith())).toBe(
      "De schijf ligt opzij. Vrij: slapen (gewoon); muziek (gewoon); angst, de zwarte cirkel (gewoon).",
    );
    expect(coveredText(t, wheelWith({ circles }))).toBe("De schijf ligt opzij. Vrij: de zwarte cirkel (klein).");
  });

  test("what is printed says the same as the drawing, and then what was written", () => {
    const body = wheelWith({ disc: moved(over, 0, 120), answers: { "look.notice": "Muziek blijft." } });

    const { title, intro, sections } = documentOfWheel({ t, language: "nl" }, lookOn("2026-11-23T10:00:00Z", body));

    expect(title).toBe("Waar gaat mijn aandacht heen? 23 november 2026");
    expect(intro).toBe("De schijf ligt op een deel.");
    expect(sections.flatMap((section) => section.lines)).toEqual([
      ...["slapen (gewoon)", "angst, de zwarte cirkel (gewoon)", "muziek (gewoon)", "Muziek blijft."],
    ]);
  });
});
