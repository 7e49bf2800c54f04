// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { acquaintForm, wayToMeet } from "./acquaint.form.ts";

const formKey = "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b";
const read = (fields: Record<string, string>) => acquaintForm.safeParse({ formKey, name: "A", ...fields });
const mistakes = (fields: Record<string, string>) =>
  read(fields).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

test("to get acquainted there has to be a way to meet, and coming to the walk-in is one", () => {
  expect(mistakes({})).toEqual(["contact programme:acquainting.error.contact"]);
  expect(read({ contact: "drop-in" }).data).toMatchObject({ email: null, phone: null });
  expect(read({ contact: "call", reach: "06 12 34 56 78" }).data).toMatchObject({ phone: "06 12 34 56 78" });
});

test("an address that does not fit the way to meet is asked about", () => {
  expect(mistakes({ contact: "email", reach: "anna" })).toEqual(["reach programme:acquainting.error.email"]);
  expect(mistakes({ contact: "call", reach: "06" })).toEqual(["reach programme:acquainting.error.phone"]);
  expect(mistakes({ contact: "drop-in", reach: "06 12 34 56 78" })).toEqual([
    "contact programme:acquainting.error.notChosen",
  ]);
});

test("how to meet someone follows from what they left", () => {
  expect(wayToMeet({ email: "a@b.nl", phone: null })).toBe("email");
  expect(wayToMeet({ email: null, phone: "06" })).toBe("call");
  expect(wayToMeet({ email: null, phone: null })).toBe("drop-in");
});
