// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readIn } from "./reading.ts";
import { type TextsOfActivity, textsOf } from "./texts-of-activity.ts";
import { countToDo, nextMadeFrom, stateOfText, type Translation } from "./translation.ts";

const nothing = { placeNote: "", audienceReason: null, costNote: "", capacityReason: "" };
const dutch = textsOf({ ...nothing, title: "Soep", summary: "Samen koken.", description: "", expect: ["Een schort"] });
const empty: TextsOfActivity = { ...textsOf({ ...nothing, title: "", summary: "", description: "", expect: [] }) };
const turkish: Translation = {
  language: "tr",
  texts: { ...empty, title: "Çorba", expect: ["Bir önlük"] },
  madeFrom: dutch,
  changedAt: Temporal.Instant.from("2026-11-01T10:00:00Z"),
};

describe("what a visitor reads", () => {
  test("is the language that was asked for, and Dutch where nobody wrote it, each marked as what it is", () => {
    const { texts, marks } = readIn(dutch, { page: "en", language: "tr", translation: turkish.texts });

    expect(texts).toMatchObject({ title: "Çorba", summary: "Samen koken.", expect: ["Bir önlük"] });
    expect(marks).toMatchObject({ title: { lang: "tr", dir: "ltr" }, summary: { lang: "nl" } });
  });

  test("has no mark where it is in the language of the page", () => {
    const english = { ...empty, title: "Soup" };

    expect(readIn(dutch, { page: "en", language: "en", translation: english }).marks).toMatchObject({
      title: {},
      summary: { lang: "nl" },
    });
    expect(readIn(dutch, { page: "nl", language: null, translation: null }).marks.title).toEqual({});
  });

  test("runs from right to left in Arabic and Farsi, and not in Tigrinya", () => {
    const directions = (["ar", "fa", "ti"] as const).map(
      (language) => readIn(dutch, { page: "nl", language, translation: turkish.texts }).marks.title.dir,
    );

    expect(directions).toEqual(["rtl", "rtl", "ltr"]);
  });

  test("is never something that is gone from the Dutch", () => {
    const { texts } = readIn(
      { ...dutch, summary: "" },
      {
        ...{ page: "nl", language: "tr" },
        translation: { ...turkish.texts, summary: "Birlikte yemek." },
      },
    );

    expect(texts.summary).toBe("");
  });
});

describe("how a translation stands to the Dutch", () => {
  test("each text has nothing to translate, misses, is in step, or was made from other Dutch", () => {
    const changed = { ...dutch, expect: ["Een schort", "Een bord"] };

    expect(stateOfText("description", dutch, turkish)).toBe("nothing");
    expect(stateOfText("summary", dutch, turkish)).toBe("missing");
    expect(stateOfText("title", dutch, turkish)).toBe("done");
    expect(stateOfText("expect", changed, turkish)).toBe("changed");
    expect(countToDo(changed, turkish)).toEqual({ missing: 1, changed: 1 });
  });

  test("correcting one text does not hide that the Dutch of another changed", () => {
    const changed = { ...dutch, title: "Soep en brood", expect: ["Twee schorten"] };
    const texts = { ...turkish.texts, title: "Çorba ve ekmek" };

    const madeFrom = nextMadeFrom(changed, turkish, { texts, stillRight: [] });

    expect(madeFrom).toMatchObject({ title: "Soep en brood", expect: ["Een schort"] });
  });

  test("who says that it is still right need not write it again", () => {
    const changed = { ...dutch, title: "Soep!" };

    expect(nextMadeFrom(changed, turkish, { texts: turkish.texts, stillRight: ["title"] }).title).toBe("Soep!");
  });
});
