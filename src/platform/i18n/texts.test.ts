// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts, type TextKey } from "./index.ts";

test("what people typed is put into a sentence as it is: it fetches no other text and fills in nothing", () => {
  const planted = { planted: { hello: "Dag {{name}}.", secret: "geheim" } };
  const t = createTexts({ nl: planted, en: planted })("nl");
  const hello = "planted:hello" as TextKey;

  for (const name of ["$t(planted:secret)", "{{name}}", "{{secret}}", "%s %d", "<b>"]) {
    expect(t(hello, { name, secret: "geheim" })).toBe(`Dag ${name}.`);
  }
});
