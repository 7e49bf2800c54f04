// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { partnerForm } from "./partner.form.ts";

const typed = { formKey: randomUUID(), name: "Bibliotheek" };

test("a name is enough", () => {
  expect(partnerForm.parse(typed)).toEqual({
    ...typed,
    description: "",
    website: null,
    email: null,
    phone: null,
    onMap: null,
  });
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

    expect(error?.issues).toMatchObject([{ path: ["website"], message: "site:partners.problem.website" }]);
  },
);

test("a link to a map becomes a place on it, and what holds none is refused", () => {
  const onMap = "https://www.openstreetmap.org/#map=19/52.43889/4.81361";
  expect(partnerForm.parse({ ...typed, onMap }).onMap).toEqual({ latitude: 52.43889, longitude: 4.81361 });

  const { error } = partnerForm.safeParse({ ...typed, onMap: "naast de kerk" });
  expect(error?.issues).toMatchObject([{ path: ["onMap"], message: "site:problem.onMap" }]);
});
