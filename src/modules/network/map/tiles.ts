// SPDX-License-Identifier: EUPL-1.2
import { type Pixel, toPixel } from "./mercator.ts";
import { type View, viewSize } from "./view.ts";

/** A picture of a piece of the map, and where it lies in the view; all in pixels of the view. */
export type Tile = Pixel & { address: string; size: number };

const tileSize = 256;
const closestTiles = 18;

/** One step finer than the view, so that it stays sharp on a wide screen and on a good telephone. */
export function tilesOf(view: View, template: string): Tile[] {
  const zoom = Math.min(view.zoom + 1, closestTiles);
  const size = tileSize / 2 ** (zoom - view.zoom);
  const middle = toPixel(view.middle, view.zoom);
  const corner = { x: middle.x - viewSize.width / 2, y: middle.y - viewSize.height / 2 };
  const columns = range(corner.x / size, (corner.x + viewSize.width) / size);
  const rows = range(corner.y / size, (corner.y + viewSize.height) / size);
  return rows.flatMap((row) =>
    columns.map((column) => ({
      x: column * size - corner.x,
      y: row * size - corner.y,
      size,
      address: addressOfTile(template, zoom, column, row),
    })),
  );
}

function addressOfTile(template: string, zoom: number, column: number, row: number): string {
  return template.replace("{z}", String(zoom)).replace("{x}", String(column)).replace("{y}", String(row));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.floor(to) - Math.floor(from) + 1 }, (_, step) => Math.floor(from) + step);
}
