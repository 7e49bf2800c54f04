// SPDX-License-Identifier: EUPL-1.2

/** The ten of `reference/characteristics.json`, in its order; a test compares. */
export const characteristics = [
  "open-to-everyone",
  "beyond-coffee",
  "bring-and-take",
  "from-needs",
  "people-first",
  "equal-and-mutual",
  "what-fits-you",
  "shared-knowledge",
  "peers-lead",
  "works-with-partners",
] as const;
export type Characteristic = (typeof characteristics)[number];

export function readCharacteristic(text: string | null | undefined): Characteristic | null {
  return characteristics.find((code) => code === text) ?? null;
}
