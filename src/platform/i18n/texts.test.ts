// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts, type T, type TextKey } from "./index.ts";

test("what people typed is put into a sentence as it is: it fetches no other text and fills in nothing", () => {
  const planted = { planted: { hello: "Dag {{name}}.", secret: "geheim" } };
  const t = createTexts({ nl: planted, en: planted })("nl");
  const hello = "planted:hello" as TextKey;

  for (const name of ["$t(planted:secret)", "{{name}}", "{{secret}}", "%s %d", "<b>"]) {
    expect(t(hello, { name, secret: "geheim" })).toBe(`Dag ${name}.`);
  }
});

test("a text says one or more as its number asks, in whatever order it is asked; what is not translated follows Dutch", () => {
  const planted = { planted: { dates_one: "{{count}} datum", dates_other: "{{count}} datums" } };
  const translated = { planted: { dates_one: "{{count}} date", dates_other: "{{count}} dates" } };
  const dates = "planted:dates" as TextKey;
  const say = (t: T) => [2, 1, 0, 21, 1].map((count) => t(dates, { count }));

  const whole = createTexts({ nl: planted, en: translated });
  const begun = createTexts({ nl: planted, en: {} });

  expect(say(whole("nl"))).toEqual(["2 datums", "1 datum", "0 datums", "21 datums", "1 datum"]);
  expect(say(whole("en"))).toEqual(["2 dates", "1 date", "0 dates", "21 dates", "1 date"]);
  expect(say(begun("en"))).toEqual(say(whole("nl")));
});
