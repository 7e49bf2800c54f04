// SPDX-License-Identifier: EUPL-1.2

const rounds = 5;

export type Measure = () => Promise<number>;

/** What five rounds gave: `ratio` and `spread` over the rounds, `ours` and `reference` as measured, for the reader. */
export type Comparison = { ratio: number; spread: number; ours: number; reference: number };

/**
 * Measures both sides in turn, so that what else the machine does hits both; the first round only warms up. A round
 * that is cut into slices takes turns more often: its value is their mean.
 */
export async function compare(ours: Measure, reference: Measure, slices = 1): Promise<Comparison> {
  const measured: { ours: number; reference: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = await measureRound(ours, reference, slices);
    if (round > 0) measured.push(pair);
  }
  const ratios = measured.map((pair) => pair.ours / pair.reference);
  return {
    ratio: median(ratios),
    spread: spread(ratios),
    ours: median(measured.map((pair) => pair.ours)),
    reference: median(measured.map((pair) => pair.reference)),
  };
}

async function measureRound(ours: Measure, reference: Measure, slices: number) {
  const sum = { ours: 0, reference: 0 };
  for (let slice = 0; slice < slices; slice += 1) {
    sum.ours += await ours();
    sum.reference += await reference();
  }
  return { ours: sum.ours / slices, reference: sum.reference / slices };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error("Nothing was measured.");
  return (low + high) / 2;
}

export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}
