// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { addDays } from "#platform/clock";
import { standardRules, standingOf, type Watched } from "./rules.ts";

const day = "2026-01-01";
const fresh: Watched = {
  ...{ trueOn: day, hasKeeper: true, remindedOn: null, reminders: 0, unkeptOn: null, warnedOn: null, hiddenOn: null },
};
const after = (days: number) => addDays(day, days);

test("until half a year after the last look nothing is said", () => {
  expect(standingOf(fresh, standardRules, after(179))).toEqual({
    ...{ staleOn: null, isReminded: false, unkeptOn: null, isWarned: false, isHidden: false },
  });
});

test("then its keeper is asked, twice at most, halfway apart", () => {
  const asked = { ...fresh, remindedOn: after(180), reminders: 1 };

  expect(standingOf(fresh, standardRules, after(180)).isReminded).toBe(true);
  expect(standingOf(asked, standardRules, after(224)).isReminded).toBe(false);
  expect(standingOf(asked, standardRules, after(225)).isReminded).toBe(true);
  expect(standingOf({ ...asked, reminders: 2 }, standardRules, after(260)).isReminded).toBe(false);
});

test("after another three months nobody keeps it; where nobody has a link it says so at once", () => {
  expect(standingOf(fresh, standardRules, after(269)).unkeptOn).toBeNull();
  expect(standingOf(fresh, standardRules, after(270)).unkeptOn).toBe(after(270));
  expect(standingOf({ ...fresh, hasKeeper: false }, standardRules, after(180)).unkeptOn).toBe(after(180));
});

test("the team hears two weeks before it is hidden, however late the clock looks", () => {
  const unkept = { ...fresh, unkeptOn: after(270) };

  expect(standingOf(unkept, standardRules, after(345)).isWarned).toBe(false);
  expect(standingOf(unkept, standardRules, after(346)).isWarned).toBe(true);
  expect(standingOf(unkept, standardRules, after(400)).isHidden).toBe(false);
  expect(standingOf({ ...unkept, warnedOn: after(346) }, standardRules, after(360)).isHidden).toBe(true);
  expect(standingOf({ ...unkept, warnedOn: after(400) }, standardRules, after(413)).isHidden).toBe(false);
});
