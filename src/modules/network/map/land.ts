// SPDX-License-Identifier: EUPL-1.2
import type { Coordinates } from "../locations/coordinates.ts";
import type { Outline } from "../places/outlines.ts";
import type { Pixel } from "./mercator.ts";
import { inView, type View, viewSize } from "./view.ts";

/** Twice as fine as a telephone shows it. */
export const fineness = 2;
/** Closer points than this, in the drawing, cannot be told apart. */
const leastStep = 3;

/** The municipalities of this view as one line that a pen could draw; none where only water is. */
export function drawLand(view: View, outlines: readonly Outline[]): string {
  return outlines
    .filter(({ box }) => touches(view, box))
    .flatMap(({ parts }) => parts.flat().map((ring) => drawRing(ring.map((point) => toDrawing(view, point)))))
    .join("");
}

function touches(view: View, { south, west, north, east }: Outline["box"]): boolean {
  const low = inView(view, { latitude: south, longitude: west });
  const high = inView(view, { latitude: north, longitude: east });
  return high.x >= 0 && low.x <= viewSize.width && low.y >= 0 && high.y <= viewSize.height;
}

function toDrawing(view: View, point: Coordinates): Pixel {
  const { x, y } = inView(view, point);
  return { x: Math.round(x * fineness), y: Math.round(y * fineness) };
}

/** In steps from point to point, which takes the fewest letters. */
function drawRing(points: readonly Pixel[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let last = first;
  const steps: string[] = [];
  for (const point of rest) {
    const [dx, dy] = [point.x - last.x, point.y - last.y];
    if (Math.abs(dx) + Math.abs(dy) < leastStep) continue;
    steps.push(`${dx},${dy}`);
    last = point;
  }
  return steps.length < 2 ? "" : `M${first.x},${first.y}l${steps.join(" ")}z`;
}
