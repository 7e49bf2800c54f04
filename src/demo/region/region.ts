// SPDX-License-Identifier: EUPL-1.2
import type { Payer } from "#modules/region";

/** Seven municipalities around the water. */
export const municipalities = ["GM0385", "GM0415", "GM0431", "GM0439", "GM0479", "GM0852", "GM0880"] as const;

/** No such postcodes exist, so these neighbourhoods are as made up as their streets. */
export const neighbourhoods = [
  { municipality: "GM0479", name: "Waterdam", postcodes: ["0123"] },
  { municipality: "GM0479", name: "Overwater", postcodes: ["0124"] },
] as const;

/** Of whom something is known: until when, and which kind of payer. Days count from now, in months. */
export const securings: readonly {
  key: string;
  municipality: string;
  activity: string;
  months: number | null;
  payer: Payer;
}[] = [
  { key: "weir", municipality: "GM0439", activity: "drop-in", months: 7, payer: "municipality" },
  { key: "weir", municipality: "GM0439", activity: "wrap", months: 13, payer: "insurer" },
  { key: "willow", municipality: "GM0431", activity: "drop-in", months: null, payer: "volunteers" },
  { key: "wharf", municipality: "GM0880", activity: "consultation-hour", months: 4, payer: "fund" },
  { key: "beacon", municipality: "GM0852", activity: "drop-in", months: 19, payer: "municipalities" },
];
