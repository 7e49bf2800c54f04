// SPDX-License-Identifier: EUPL-1.2

/** The largest size with which something could be made; null when even the least is too large. */
export function largest<Made>(
  { least, most, step = 0.25 }: { least: number; most: number; step?: number },
  make: (size: number) => Made | null,
): Made | null {
  let best = make(least);
  if (best === null) return null;
  let [low, high] = [0, Math.round((most - least) / step)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const made = make(least + middle * step);
    if (made === null) high = middle - 1;
    else [low, best] = [middle, made];
  }
  return best;
}
