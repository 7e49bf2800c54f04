// SPDX-License-Identifier: EUPL-1.2
import type { Coordinates } from "../locations/coordinates.ts";

/** A place on the flat map of the world, which is 256 pixels wide at zoom 0 and twice as wide at each next. */
export type Pixel = { x: number; y: number };

const tileSize = 256;

export function worldSize(zoom: number): number {
  return tileSize * 2 ** zoom;
}

export function toPixel({ latitude, longitude }: Coordinates, zoom: number): Pixel {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (longitude / 360 + 0.5) * worldSize(zoom),
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize(zoom),
  };
}

export function toCoordinates({ x, y }: Pixel, zoom: number): Coordinates {
  return {
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldSize(zoom)))) * 180) / Math.PI,
    longitude: (x / worldSize(zoom) - 0.5) * 360,
  };
}

const equatorMetres = 40_075_016.686;

/** On the ground, at this height on the map. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom);
}
