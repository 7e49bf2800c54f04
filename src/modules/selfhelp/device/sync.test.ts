// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { Held } from "./device.ts";
import type { Head } from "./keeper.ts";
import { taken } from "./sync.ts";

const [old, here, there] = [bytes(1), bytes(2), bytes(3)];
const rests: Held = { id: "a", version: 3, body: old, waits: false, mark: "m", others: [] };
const waits: Held = { id: "a", version: 3, body: here, waits: true, mark: "m", others: [] };
const house4 = { mark: "house 4", version: 4, body: there };
const window = { mark: "w", version: 0, body: old };
const head = (version: number, body: Uint8Array | null): Head => ({ id: "a", version, body });

describe("what is held after the house told what it has", () => {
  test("something new comes in", () => {
    expect(taken(undefined, head(1, there))).toMatchObject({ id: "a", version: 1, body: there, waits: false });
  });

  test("what rests here becomes what another device sent, and has another mark: a form that was open notices", () => {
    const held = taken(rests, head(4, there));

    expect(held).toMatchObject({ version: 4, body: there, waits: false });
    expect(held?.mark).not.toBe("m");
  });

  test("what rests here and was thrown away elsewhere goes", () => {
    expect(taken(rests, head(4, null))).toBeNull();
  });

  test("what was never here and is thrown away stays away", () => {
    expect(taken(undefined, head(4, null))).toBeNull();
  });

  test("what waits here stays, and what another device sent stands beside it", () => {
    expect(taken(waits, head(4, there))).toEqual({ ...waits, others: [house4] });
  });

  test("what waits here and had a second beside it already gets the newest of those", () => {
    const two = { ...waits, others: [{ ...house4, body: old }] };
    const house5 = { mark: "house 5", version: 5, body: there };

    expect(taken(two, head(5, there))).toEqual({ ...waits, others: [house5] });
  });

  test("what another window wrote and nobody has yet stays beside what the house sends", () => {
    const two = { ...waits, others: [window] };

    expect(taken(two, head(4, there))).toEqual({ ...waits, others: [window, house4] });
    expect(taken(two, head(4, here.slice()))).toEqual({ ...waits, version: 4, waits: false, others: [window] });
    expect(taken({ ...rests, others: [window] }, head(4, there))).toMatchObject({
      body: old,
      others: [window, house4],
    });
    expect(taken({ ...rests, others: [window] }, head(4, null))).toMatchObject({ body: old, others: [window] });
  });

  test("what waits here stays as it is when the house tells nothing newer", () => {
    expect(taken(waits, head(3, old))).toBe(waits);
    expect(taken(waits, head(2, old))).toBe(waits);
  });

  test("what waits here and was thrown away elsewhere stays, to be sent again", () => {
    expect(taken(waits, head(4, null))).toEqual({ ...waits, version: 4 });
  });

  test("what was sent while its answer was lost waits no longer", () => {
    expect(taken(waits, head(4, here.slice()))).toEqual({ ...waits, version: 4, waits: false });
  });
});

function bytes(value: number): Uint8Array {
  return new Uint8Array(4).fill(value);
}
