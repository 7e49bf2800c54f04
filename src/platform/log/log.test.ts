// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { describeError } from "./index.ts";

test("what the database repeats of what people typed never reaches the log", () => {
  const error = Object.assign(new Error("duplicate key: Key (email)=(anna@post.example)"), {
    code: "23505",
    constraint: "one_sign_up_per_form",
    detail: "Key (email)=(anna@post.example) already exists.",
  });

  const described = describeError(error);

  expect(described).toMatchObject({ name: "Error", code: "23505", constraint: "one_sign_up_per_form" });
  expect(JSON.stringify(described)).not.toContain("anna");
});
