// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import * as z from "zod";
import { readEuros } from "../activities/typed-amounts.ts";
import { optional, required } from "./form-fields.ts";

const refused = "programme:activity.error.cost";
const form = z.object({ price: required(readEuros, refused), gift: optional(readEuros, refused, "nothing") });

test("what may stay empty is what was said for that, also when the field did not come along", () => {
  expect(form.parse({ price: " 2,50 ", gift: " " })).toEqual({ price: 250, gift: "nothing" });
  expect(form.parse({ price: "0" })).toEqual({ price: 0, gift: "nothing" });
});

test.each([
  ["what cannot be read", { price: "veel" }, "price"],
  ["what has to be filled in", { price: "" }, "price"],
  ["what did not come along", {}, "price"],
  ["what may stay empty and cannot be read", { price: "1", gift: "veel" }, "gift"],
])("%s is refused at its own field", (_what, typed, field) => {
  const { error } = form.safeParse(typed);

  expect(error?.issues).toMatchObject([{ path: [field], message: refused }]);
});
