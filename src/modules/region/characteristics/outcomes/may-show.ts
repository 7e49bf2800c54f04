// SPDX-License-Identifier: EUPL-1.2
import { type Face, faces } from "../face.ts";

/** How often each face was chosen. */
export type Counts = Readonly<Record<Face, number>>;

const fewest = 5;
/** Answers beside those of the face that was chosen most: with one of them your own, there is another. */
const fewestBeside = 2;

export const nobody: Counts = { fully: 0, mostly: 0, partly: 0, hardly: 0, "not-at-all": 0 };

/**
 * Whether the answers of one group to one statement may be shown: docs/decisions/0031. `earlier` is all that this group
 * was ever shown of this statement; `isHeldByLot` holds back one in ten, so that what is not shown says nothing.
 */
export function mayShow(counts: Counts, earlier: readonly Counts[], isHeldByLot: boolean): boolean {
  return !isHeldByLot && isCrowd(counts) && earlier.every((before) => differsByCrowds(counts, before));
}

/** Five at least, of whom nobody can tell what another said: not even who knows one answer. */
export function isCrowd(counts: Counts): boolean {
  const all = Object.values(counts);
  return sum(all) >= fewest && sum(all) - Math.max(...all) >= fewestBeside;
}

/** Who came and who left between two results are held to the same rule as a result. */
export function differsByCrowds(one: Counts, other: Counts): boolean {
  const differences = [moreIn(one, other), moreIn(other, one)].filter((counts) => sum(Object.values(counts)) > 0);
  return differences.length > 0 && differences.every(isCrowd);
}

function moreIn(one: Counts, other: Counts): Counts {
  const counts = { ...nobody };
  for (const face of faces) counts[face] = Math.max(0, one[face] - other[face]);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
