// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { guessContact } from "./contact.form.ts";
import { signUpForm } from "./sign-up.form.ts";

const formKey = "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b";
const read = (fields: Record<string, string>) => signUpForm.safeParse({ formKey, name: "A", ...fields });
const mistakes = (fields: Record<string, string>) =>
  read(fields).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

test("one letter is enough of a name, and nothing else is needed", () => {
  expect(read({}).data).toEqual({
    formKey,
    name: "A",
    email: null,
    phone: null,
    need: "",
    reminder: false,
  });
});

test("a message on the day before only counts with an e-mail address", () => {
  expect(read({ reminder: "yes" }).data?.reminder).toBe(false);
  expect(read({ reminder: "yes", contact: "call", reach: "06 12 34 56 78" }).data?.reminder).toBe(false);
  expect(read({ reminder: "yes", contact: "email", reach: "anna@voorbeeld.nl" }).data?.reminder).toBe(true);
});

test("an empty name or one of more than eighty signs asks for another", () => {
  expect(mistakes({ name: "" })).toEqual(["name programme:signUp.error.name"]);
  expect(mistakes({ name: "a".repeat(81) })).toEqual(["name programme:signUp.error.nameTooLong"]);
  expect(read({ name: "a".repeat(80) }).success).toBe(true);
});

test.each([
  ["anna@voorbeeld.nl", true],
  ["a.b+c@sub.voorbeeld.nl", true],
  ["anna", false],
  ["anna@", false],
  ["anna@voorbeeld", false],
  ["anna@a.nl, bram@b.nl", false],
  ["", false],
])("as an e-mail address %j is taken: %s", (reach, taken) => {
  expect(read({ contact: "email", reach }).success).toBe(taken);
});

test.each([
  ["06 12 34 56 78", true],
  ["+31 (0)75-123 45 67", true],
  ["0612345", false],
  ["anna@voorbeeld.nl", false],
  ["", false],
])("as a telephone number %j is taken: %s", (reach, taken) => {
  expect(read({ contact: "call", reach }).success).toBe(taken);
});

test("only what someone chose is kept", () => {
  expect(read({ contact: "email", reach: "anna@voorbeeld.nl" }).data).toMatchObject({
    email: "anna@voorbeeld.nl",
    phone: null,
  });
  expect(read({ contact: "call", reach: "06 12 34 56 78" }).data).toMatchObject({
    email: null,
    phone: "06 12 34 56 78",
  });
});

test("an address that was typed without saying yes is asked about, not thrown away", () => {
  expect(mistakes({ contact: "no", reach: "anna@voorbeeld.nl" })).toEqual([
    "contact programme:signUp.error.contactNotChosen",
  ]);
  expect(guessContact("anna@voorbeeld.nl")).toBe("email");
  expect(guessContact("06 12 34 56 78")).toBe("call");
});

test("what someone needs is one line", () => {
  expect(read({ need: "een stoel\nbij de deur" }).data?.need).toBe("een stoel bij de deur");
});

test("a form that lost its key asks to be sent again", () => {
  expect(mistakes({ formKey: "x" })).toEqual(["formKey http:problem.formExpired"]);
});
