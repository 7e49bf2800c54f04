// SPDX-License-Identifier: EUPL-1.2
import type { Coordinates } from "../locations/coordinates.ts";
import { type Pixel, toPixel } from "./mercator.ts";
import { inView, isInView, type View } from "./view.ts";

/** A place of an entry; `number` is where that entry stands in the list. */
export type NumberedPlace = Coordinates & { number: number };
/** One thing to touch on the map: one entry, or several that lie too close together to touch apart. */
export type Marker = Pixel & { numbers: readonly number[]; places: readonly NumberedPlace[] };

/** What a finger needs. */
export const apart = 50;

type Heap = { x: number; y: number; places: NumberedPlace[] };

/** In the order of the list. Takes time in proportion to the places, however many there are. */
export function gatherMarkers(view: View, places: readonly NumberedPlace[]): Marker[] {
  const heaps = mergeClose([
    ...heapByCell(
      view,
      places.filter((place) => isInView(view, place)),
    ).values(),
  ]);
  return heaps.map(toMarker).sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
}

/** The cells lie fixed in the world, so that moving the map does not shuffle them. */
function heapByCell(view: View, places: readonly NumberedPlace[]): Map<string, Heap> {
  const heaps = new Map<string, Heap>();
  for (const place of places) {
    const inWorld = toPixel(place, view.zoom);
    const cell = `${Math.floor(inWorld.x / apart)} ${Math.floor(inWorld.y / apart)}`;
    const [{ x, y }, heap] = [inView(view, place), heaps.get(cell)];
    if (heap) add(heap, { x, y, places: [place] });
    else heaps.set(cell, { x, y, places: [place] });
  }
  return heaps;
}

/** Heaps in cells side by side may still lie close; there are never more of them than cells in view. */
function mergeClose(heaps: Heap[]): Heap[] {
  for (let pair = closestPair(heaps); pair !== null; pair = closestPair(heaps)) {
    const [kept, gone] = pair;
    add(kept, gone);
    heaps.splice(heaps.indexOf(gone), 1);
  }
  return heaps;
}

function closestPair(heaps: readonly Heap[]): [Heap, Heap] | null {
  let [best, least]: [[Heap, Heap] | null, number] = [null, apart];
  heaps.forEach((one, index) => {
    for (const other of heaps.slice(index + 1)) {
      const distance = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)); // what one touches is square
      if (distance < least) [best, least] = [[one, other], distance];
    }
  });
  return best;
}

/** It comes to lie in the middle of all its places. */
function add(heap: Heap, more: Heap): void {
  const share = more.places.length / (heap.places.length + more.places.length);
  heap.x += (more.x - heap.x) * share;
  heap.y += (more.y - heap.y) * share;
  for (const place of more.places) heap.places.push(place);
}

function toMarker({ x, y, places }: Heap): Marker {
  const numbers = [...new Set(places.map(({ number }) => number))].sort((a, b) => a - b);
  return { x, y, numbers, places };
}
