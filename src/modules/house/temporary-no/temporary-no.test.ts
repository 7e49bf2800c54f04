// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { decideAnswer, decideConfirmation, isTooLong, stateOf, type TemporaryNo } from "./temporary-no.ts";

const no: TemporaryNo = {
  id: "1",
  codeWord: "Fiets",
  agreed: "Niet binnen, wel bellen.",
  beginsOn: "2026-11-24",
  endsOn: "2026-12-08",
  objectionTo: "De vertrouwenspersoon",
  proposedBy: "anne",
  proposedByName: "Anne",
  confirmedBy: null,
  confirmedByName: "",
  toldOn: null,
  toldHow: "",
  objectedOn: null,
  answeredBy: null,
  answeredByName: "",
  answeredOn: null,
  answer: "",
};
const decided = { ...no, confirmedBy: "bram", confirmedByName: "Bram" };

test("a temporary no does not hold until a second person says yes, and never after its last day", () => {
  expect(stateOf(no, "2026-11-25")).toBe("waits");
  expect(stateOf(decided, "2026-11-23")).toBe("coming");
  expect(stateOf(decided, "2026-12-08")).toBe("holds");
  expect(stateOf(decided, "2026-12-09")).toBe("over");
});

test("whoever proposed it cannot be the second, and it is confirmed once", () => {
  expect(decideConfirmation(no, "anne", "2026-11-24")).toBe("not by you");
  expect(decideConfirmation(no, "bram", "2026-11-24")).toBe("done");
  expect(decideConfirmation(no, "bram", "2026-12-09")).toBe("not now");
  expect(decideConfirmation(decided, "cor", "2026-11-24")).toBe("not now");
});

test("an objection is answered by neither of the two who decided", () => {
  const objected = { ...decided, objectedOn: "2026-11-26" };

  expect(["anne", "bram", "cor"].map((who) => decideAnswer(objected, who))).toEqual([
    "not by you",
    "not by you",
    "done",
  ]);
  expect(decideAnswer(decided, "cor")).toBe("not now");
});

test("thirteen weeks is the longest there is, and a centre may set less", () => {
  expect(isTooLong("2026-11-24", "2027-02-23", 13)).toBe(false);
  expect(isTooLong("2026-11-24", "2027-02-24", 13)).toBe(true);
  expect(isTooLong("2026-11-24", "2026-12-09", 2)).toBe(true);
});
