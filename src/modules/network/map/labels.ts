// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from "../places/municipality.ts";
import { holds } from "../places/municipality-of.ts";
import type { Outline } from "../places/outlines.ts";
import { type Pixel, toCoordinates, toPixel } from "./mercator.ts";
import { type View, viewSize } from "./view.ts";

export type Label = Pixel & { name: string };

type OnMap = {
  municipalities: readonly Municipality[];
  outlines: readonly Outline[];
  /** What lies over the map. */
  markers: readonly Pixel[];
};

const apart = 20;
/** From farther away only provinces are named. */
const townsFrom = 8;
const mostLabels = 14;
const labelHeight = 24;
const letterWidth = 9;
const markerSize = 22;
/** At the foot of the map stands how far a piece of it is. */
const footHeight = 50;

/** The names that fit beside each other and beside the markers: first of what takes most of the view, in the midst of it. */
export function placeLabels(view: View, { municipalities, outlines, markers }: OnMap): Label[] {
  const names = new Map(municipalities.map((one) => [one.code, nameFor(view, one)]));
  const labels: Label[] = [];
  for (const { name, spots } of spotsByName(view, outlines, names)) {
    if (labels.length === mostLabels) break;
    const spot = inTheMidst(spots).find((one) => isFree({ ...one, name }, labels, markers));
    if (spot) labels.push({ ...spot, name });
  }
  return labels;
}

function nameFor({ zoom }: View, { name, province }: Municipality): string {
  return zoom < townsFrom ? province : name.replace(/ \(.*\)$/, "");
}

/** Which points of a net over the view lie in which municipality or province. */
function spotsByName(view: View, outlines: readonly Outline[], names: ReadonlyMap<string, string>) {
  const byName = new Map<string, Pixel[]>();
  for (const spot of net()) {
    const point = onEarth(view, spot);
    const name = names.get(outlines.find((outline) => holds(outline, point))?.code ?? "");
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), spot]);
  }
  return [...byName].map(([name, spots]) => ({ name, spots })).sort((a, b) => b.spots.length - a.spots.length);
}

function net(): Pixel[] {
  const columns = Array.from({ length: viewSize.width / apart - 1 }, (_, column) => (column + 1) * apart);
  const rows = Array.from({ length: viewSize.height / apart - 1 }, (_, row) => (row + 1) * apart);
  return rows.flatMap((y) => columns.map((x) => ({ x, y })));
}

function onEarth({ middle, zoom }: View, { x, y }: Pixel) {
  const center = toPixel(middle, zoom);
  return toCoordinates({ x: center.x + x - viewSize.width / 2, y: center.y + y - viewSize.height / 2 }, zoom);
}

function inTheMidst(spots: readonly Pixel[]): Pixel[] {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(spots.map((spot) => spot.x)), mean(spots.map((spot) => spot.y))];
  return spots.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y));
}

function isFree(label: Label, labels: readonly Label[], markers: readonly Pixel[]): boolean {
  const half = halfWidth(label);
  const isWhole = label.x >= half && label.x + half <= viewSize.width && label.y <= viewSize.height - footHeight;
  return isWhole && !labels.some((other) => overlap(label, other)) && !markers.some((marker) => isUnder(label, marker));
}

function overlap(one: Label, other: Label): boolean {
  return Math.abs(one.y - other.y) < labelHeight && Math.abs(one.x - other.x) < halfWidth(one) + halfWidth(other);
}

function isUnder(label: Label, { x, y }: Pixel): boolean {
  return Math.abs(label.y - y) < markerSize + labelHeight / 2 && Math.abs(label.x - x) < markerSize + halfWidth(label);
}

function halfWidth({ name }: Label): number {
  return (name.length * letterWidth) / 2;
}
