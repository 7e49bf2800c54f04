// SPDX-License-Identifier: EUPL-1.2
import type { Coordinates } from "../locations/coordinates.ts";
import { type Box, boxAround } from "../places/outlines.ts";
import { type Pixel, toCoordinates, toPixel, worldSize } from "./mercator.ts";

/** Which piece of the world is shown. */
export type View = { middle: Coordinates; zoom: number };

/** As it is on a small telephone, in pixels there; on a wider screen everything but the markers grows along. */
export const viewSize = { width: 360, height: 400 };
const farthest = 6;
export const closest = 17;
/** Where the map ends: the Netherlands with a margin. What lies beyond cannot be drawn. */
const edge: Box = { south: 50.5, west: 3, north: 53.8, east: 7.5 };
const wholeCountry: View = { middle: { latitude: 52.2, longitude: 5.3 }, zoom: farthest };
const names = { middle: "midden", zoom: "zoom" };
/** Room around what is shown, so that no marker hangs over the edge. */
const margin = 40;
const zoomOfOnePlace = 13;

/** Null when the address says nothing that can be shown: then it is chosen by what was found. */
export function readView(query: URLSearchParams): View | null {
  const [, latitude, longitude] = /^(\d{2}\.?\d{0,6}),(\d\.?\d{0,6})$/.exec(query.get(names.middle) ?? "") ?? [];
  const zoom = /^\d{1,2}$/.test(query.get(names.zoom) ?? "") ? Number(query.get(names.zoom)) : Number.NaN;
  if (!latitude || !longitude || !(zoom >= farthest && zoom <= closest)) return null;
  return viewOf({ latitude: Number(latitude), longitude: Number(longitude) }, zoom);
}

/** What is asked of an address, with as few digits as make a difference one can see. */
export function writeView({ middle, zoom }: View): [string, string][] {
  return [
    [names.middle, `${middle.latitude},${middle.longitude}`],
    [names.zoom, String(zoom)],
  ];
}

/** Within the edge, and rounded: so that what looks the same has the same address. */
export function viewOf({ latitude, longitude }: Coordinates, zoom: number): View {
  const kept = Math.min(closest, Math.max(farthest, zoom));
  const digits = Math.ceil(Math.log10(worldSize(kept) / 360 / 12));
  const round = (degrees: number, least: number, most: number) =>
    Number(Math.min(most, Math.max(least, degrees)).toFixed(digits));
  return {
    middle: { latitude: round(latitude, edge.south, edge.north), longitude: round(longitude, edge.west, edge.east) },
    zoom: kept,
  };
}

/** As close as shows all of these; one place alone with something around it. */
export function viewAround(points: readonly Coordinates[], nearest = zoomOfOnePlace): View {
  if (points.length === 0) return wholeCountry;
  const { south, west, north, east } = boxAround(points);
  const zooms = Array.from({ length: nearest - farthest + 1 }, (_, step) => nearest - step);
  const zoom = zooms.find((one) =>
    fits(toPixel({ latitude: south, longitude: west }, one), toPixel({ latitude: north, longitude: east }, one)),
  );
  const found = zoom ?? farthest;
  const [low, high] = [
    toPixel({ latitude: south, longitude: west }, found),
    toPixel({ latitude: north, longitude: east }, found),
  ];
  return viewOf(toCoordinates({ x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 }, found), found);
}

function fits(low: Pixel, high: Pixel): boolean {
  return high.x - low.x <= viewSize.width - 2 * margin && low.y - high.y <= viewSize.height - 2 * margin;
}

/** From its upper left corner. */
export function inView(view: View, point: Coordinates): Pixel {
  const [middle, pixel] = [toPixel(view.middle, view.zoom), toPixel(point, view.zoom)];
  return { x: pixel.x - middle.x + viewSize.width / 2, y: pixel.y - middle.y + viewSize.height / 2 };
}

export function isInView(view: View, point: Coordinates): boolean {
  const { x, y } = inView(view, point);
  return x >= 0 && x <= viewSize.width && y >= 0 && y <= viewSize.height;
}

export function isOnMap({ latitude, longitude }: Coordinates): boolean {
  return latitude >= edge.south && latitude <= edge.north && longitude >= edge.west && longitude <= edge.east;
}

export type Direction = "north" | "east" | "south" | "west";
const steps: Record<Direction, Pixel> = {
  north: { x: 0, y: -0.4 },
  east: { x: 0.4, y: 0 },
  south: { x: 0, y: 0.4 },
  west: { x: -0.4, y: 0 },
};

/** A good step further, with something of what was there before; null at the edge. */
export function moved(view: View, direction: Direction): View | null {
  const [middle, step] = [toPixel(view.middle, view.zoom), steps[direction]];
  const to = { x: middle.x + step.x * viewSize.width, y: middle.y + step.y * viewSize.height };
  return elsewhere(view, viewOf(toCoordinates(to, view.zoom), view.zoom));
}

export function zoomed(view: View, by: 1 | -1): View | null {
  return elsewhere(view, viewOf(view.middle, view.zoom + by));
}

function elsewhere(view: View, other: View): View | null {
  return String(writeView(view)) === String(writeView(other)) ? null : other;
}
