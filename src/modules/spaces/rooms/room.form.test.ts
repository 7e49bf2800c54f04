// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { roomForm } from "./room.form.ts";

const typed = { formKey: randomUUID(), name: "Huiskamer" };

test("a name is enough for a room", () => {
  expect(roomForm.parse(typed)).toEqual({ ...typed, wayThere: "", seats: null, access: [] });
});

test.each(["0", "-1", "2,5", "veel", "2001"])("%s is no number of seats", (seats) => {
  const { error } = roomForm.safeParse({ ...typed, seats });

  expect(error?.issues).toMatchObject([{ path: ["seats"], message: "spaces:problem.seats" }]);
});

test("only facts from the list are taken", () => {
  expect(roomForm.parse({ ...typed, access: "lift" }).access).toEqual(["lift"]);
  expect(roomForm.safeParse({ ...typed, access: ["lift", "zwembad"] }).success).toBe(false);
});
