// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { partnerForm } from "./partner.form.ts";

const typed = { formKey: randomUUID(), name: "Bibliotheek" };

test("a name is enough", () => {
  expect(partnerForm.parse(typed)).toEqual({ ...typed, description: "", website: null, email: null, phone: null });
});

test("a website typed without https gets it", () => {
  expect(partnerForm.parse({ ...typed, website: "www.bieb.example/agenda" }).website).toBe(
    "https://www.bieb.example/agenda",
  );
});

test.each(["javascript:alert(1)", "mailto:x@y.example", "ftp://bieb.example", "bieb"])(
  "%s is refused as a website",
  (website) => {
    const { error } = partnerForm.safeParse({ ...typed, website });

    expect(error?.issues).toMatchObject([{ path: ["website"], message: "site:house.problem.website" }]);
  },
);
