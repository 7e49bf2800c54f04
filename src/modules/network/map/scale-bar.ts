// SPDX-License-Identifier: EUPL-1.2
import { metresPerPixel } from "./mercator.ts";
import type { View } from "./view.ts";

const widest = 100;

/** A round distance, and how many pixels it takes in the middle of the map. */
export function scaleBar({ middle, zoom }: View): { metres: number; pixels: number } {
  const perPixel = metresPerPixel(middle.latitude, zoom);
  const ten = 10 ** Math.floor(Math.log10(widest * perPixel));
  const metres = ten * ([5, 2].find((times) => times * ten <= widest * perPixel) ?? 1);
  return { metres, pixels: metres / perPixel };
}
