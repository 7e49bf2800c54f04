// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { type CurrentRole, decideEnd } from "./role.ts";

const annes: CurrentRole = { id: "a", role: "coordinator", isPaused: false };
const bens: CurrentRole = { id: "b", role: "coordinator", isPaused: false };
const cors: CurrentRole = { id: "c", role: "host", isPaused: false };
const restingBens = { ...bens, isPaused: true };

test("a host can always stop, and a coordinator can as long as another remains", () => {
  expect(decideEnd([annes, cors], cors.id)).toBe("ended");
  expect(decideEnd([annes, bens], annes.id)).toBe("ended");
});

test("the last coordinator of a centre stays", () => {
  expect(decideEnd([annes, cors], annes.id)).toBe("lastCoordinator");
});

test("a coordinator who rests does not stand in for the last one, and can stop", () => {
  expect(decideEnd([annes, restingBens], annes.id)).toBe("lastCoordinator");
  expect(decideEnd([annes, restingBens], bens.id)).toBe("ended");
});

test("a role of another centre, or one that ended before, is not there to end", () => {
  expect(decideEnd([annes, bens], cors.id)).toBe("unknown");
});
