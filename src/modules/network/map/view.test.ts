// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { mapAddress } from "./map-address.ts";
import { toCoordinates, toPixel } from "./mercator.ts";
import { scaleBar } from "./scale-bar.ts";
import { inView, isInView, moved, readView, viewAround, viewOf, zoomed } from "./view.ts";

const zaandam = { latitude: 52.4389, longitude: 4.8266 };

function read(query: string) {
  return readView(new URLSearchParams(query));
}

test("a place on the flat map of the world comes back as the same place on earth", () => {
  const there = toCoordinates(toPixel(zaandam, 12), 12);

  expect(there.latitude).toBeCloseTo(zaandam.latitude, 8);
  expect(there.longitude).toBeCloseTo(zaandam.longitude, 8);
});

describe("which piece of the map an address asks for", () => {
  test("a middle and a height, rounded to what one can see", () => {
    expect(read("midden=52.43891,4.82664&zoom=12")).toEqual({
      middle: { latitude: 52.439, longitude: 4.827 },
      zoom: 12,
    });
    expect(read("midden=52.4,4.8&zoom=6")).toEqual({ middle: { latitude: 52.4, longitude: 4.8 }, zoom: 6 });
  });

  test.each([
    ...["midden=52.4,4.8", "zoom=9", "midden=52.4;4.8&zoom=9", "midden=52.4,4.8&zoom=99", "midden=52.4,4.8&zoom=3"],
    ...["midden=NaN,4.8&zoom=9", "midden=52.4,4.8&zoom=9.5", "midden=<b>&zoom=9", "midden=,&zoom="],
  ])("what is no piece of the map is left out: %s", (query) => {
    expect(read(query)).toBeNull();
  });

  test("beyond the edge it stays at the edge", () => {
    expect(read("midden=99,9.9&zoom=9")?.middle).toEqual({ latitude: 53.8, longitude: 7.5 });
  });

  test("the address follows the choices, always in the same way", () => {
    const view = read("zoom=12&midden=52.4389,4.8266");

    expect(mapAddress({ open: true }, view)).toBe("/wegwijzer/kaart?open=1&midden=52.439,4.827&zoom=12");
    expect(mapAddress({}, view)).toBe("/wegwijzer/kaart?midden=52.439,4.827&zoom=12");
    expect(mapAddress({}, null)).toBe("/wegwijzer/kaart");
  });
});

describe("the piece of the map that shows what was found", () => {
  test("all of it lies in view, with room around it", () => {
    const places = [zaandam, { latitude: 52.37, longitude: 4.9 }, { latitude: 52.63, longitude: 4.75 }];
    const view = viewAround(places);

    for (const place of places) {
      const { x, y } = inView(view, place);
      expect(Math.min(x, 360 - x, y, 400 - y)).toBeGreaterThan(25);
    }
    expect(places.every((place) => isInView({ ...view, zoom: view.zoom + 1 }, place))).toBe(false);
  });

  test("one place has something around it, and nothing found shows the country", () => {
    expect(viewAround([zaandam]).zoom).toBe(13);
    expect(viewAround([]).zoom).toBe(6);
    expect(isInView(viewAround([]), { latitude: 53.4, longitude: 6.9 })).toBe(true);
    expect(isInView(viewAround([]), { latitude: 50.8, longitude: 5.7 })).toBe(true);
  });
});

describe("moving", () => {
  const view = viewOf(zaandam, 12);

  test("after a step something of what was there is still to be seen, and back is back", () => {
    const east = moved(view, "east");

    expect(east && isInView(east, zaandam)).toBe(true);
    expect(east?.middle.longitude).toBeGreaterThan(view.middle.longitude);
    expect(east && moved(east, "west")?.middle.longitude).toBeCloseTo(view.middle.longitude, 2);
    expect(moved(view, "north")?.middle.latitude).toBeGreaterThan(view.middle.latitude);
  });

  test("closer and farther end where nothing more is to be seen", () => {
    expect(zoomed(view, 1)?.zoom).toBe(13);
    expect(zoomed(viewOf(zaandam, 17), 1)).toBeNull();
    expect(zoomed(viewOf(zaandam, 6), -1)).toBeNull();
    expect(moved(viewOf({ latitude: 53.8, longitude: 5 }, 9), "north")).toBeNull();
  });
});

test.each([
  [6, 100_000],
  [9, 10_000],
  [12, 2000],
  [17, 50],
])("at height %s the bar says a round distance of %s metres, no wider than a hundred pixels", (zoom, metres) => {
  const bar = scaleBar(viewOf(zaandam, zoom));

  expect(bar.metres).toBe(metres);
  expect(bar.pixels).toBeGreaterThan(30);
  expect(bar.pixels).toBeLessThanOrEqual(100);
});
