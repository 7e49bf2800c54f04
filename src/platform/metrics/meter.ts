// SPDX-License-Identifier: EUPL-1.2

/** What this process answered since it started. Numbers only: no address, no path, nobody. */
export type Meter = {
  /** A page from memory. */
  kept(): void;
  answered(status: number, ms: number): void;
  read(): { kept: number; answered: ReadonlyMap<string, number>; seconds: number; slow: number };
};

/** What takes longer is felt. */
export const slowSeconds = 1;

/** Counting costs an answer next to nothing; it is written out when someone asks. */
export function createMeter(): Meter {
  let kept = 0;
  let seconds = 0;
  let slow = 0;
  const answered = new Map<string, number>();
  return {
    kept: () => {
      kept += 1;
    },
    answered: (status, ms) => {
      const kind = `${Math.floor(status / 100)}xx`;
      answered.set(kind, (answered.get(kind) ?? 0) + 1);
      seconds += ms / 1000;
      if (ms > slowSeconds * 1000) slow += 1;
    },
    read: () => ({ kept, answered, seconds, slow }),
  };
}
