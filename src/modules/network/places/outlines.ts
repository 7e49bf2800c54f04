// SPDX-License-Identifier: EUPL-1.2
import { lazily } from "#platform/memory";
import type { Coordinates } from "../locations/coordinates.ts";

/** Of one municipality: its parts, each with its border and the borders of what is cut out of it. */
export type Outline = { code: string; parts: readonly (readonly Ring[])[]; box: Box };
export type Ring = readonly Coordinates[];
export type Box = { south: number; west: number; north: number; east: number };

/** For an overview: borders are right to about a kilometre (CBS/Kadaster, CC BY 4.0). Read when somebody first asks. */
export async function readOutlines(): Promise<readonly Outline[]> {
  return await read();
}

const read = lazily(async (): Promise<readonly Outline[]> => {
  const { default: file } = await import("./outlines.json", { with: { type: "json" } });
  const borders = file.borders.map((steps) => readBorder(steps, file.scale, file.translate));
  return Object.entries(file.outlines).map(([code, text]) => {
    const parts = text.split(" ").map((part) => part.split(";").map((ring) => joinBorders(borders, ring)));
    return { code, parts, box: boxAround(parts.flat(2)) };
  });
});

/** "3415,2533 -75,-27": where it begins, and the steps from there. */
function readBorder(steps: string, [sx = 1, sy = 1]: readonly number[], [tx = 0, ty = 0]: readonly number[]): Ring {
  let [x, y] = [0, 0];
  return steps.split(" ").map((step) => {
    const [dx = 0, dy = 0] = step.split(",").map(Number);
    x += dx;
    y += dy;
    return { latitude: y * sy + ty, longitude: x * sx + tx };
  });
}

/** "12,-3": border 12 as it is, and on from there the third from the beginning, backwards; its first point is there already. */
function joinBorders(borders: readonly Ring[], ring: string): Ring {
  return ring.split(",").flatMap((text) => {
    const index = Number(text);
    const border = borders[index < 0 ? -1 - index : index] ?? [];
    return (index < 0 ? border.toReversed() : border).slice(1);
  });
}

export function boxAround(points: readonly Coordinates[]): Box {
  const box = { south: 90, west: 180, north: -90, east: -180 };
  for (const { latitude, longitude } of points) {
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
  }
  return box;
}
