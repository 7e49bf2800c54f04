// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { layOut, pageOf, pageOfList, placesOnMap } from "./found.ts";
import { addressOfSeveral } from "./marker-links.ts";
import { gatherMarkers, type NumberedPlace } from "./markers.ts";
import { readView, viewAround, viewOf } from "./view.ts";

const middle = { latitude: 52.44, longitude: 4.83 };
const view = viewOf(middle, 12);

function spread(count: number, over: number): NumberedPlace[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    latitude: middle.latitude + over * (((index * 7919) % 1000) / 1000 - 0.5),
    longitude: middle.longitude + over * (((index * 104_729) % 997) / 997 - 0.5),
  }));
}

test("nothing to touch lies within a finger of something else, and each place is in exactly one of them", () => {
  const places = spread(500, 0.1);
  const markers = gatherMarkers(view, places);

  expect(markers.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(
    markers.flatMap((marker) => marker.places.map(({ number }) => number)).sort((a, b) => a - b),
  );
  for (const one of markers) {
    for (const other of markers) {
      if (one !== other)
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(50);
    }
  }
});

test("they stand in the order of the list", () => {
  const firsts = gatherMarkers(view, spread(300, 0.2)).map(({ numbers }) => numbers[0] ?? 0);

  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});

test("two places of one entry that lie together are that one entry", () => {
  const [marker, ...others] = gatherMarkers(view, [
    { number: 4, ...middle },
    { number: 4, ...middle },
  ]);

  expect(marker?.numbers).toEqual([4]);
  expect(others).toEqual([]);
});

test("twenty thousand places are gathered while one waits", () => {
  const places = spread(20_000, 2);
  const before = performance.now();
  const markers = gatherMarkers(viewAround(places), places);

  expect(performance.now() - before).toBeLessThan(1000);
  expect(markers.length).toBeLessThan(80);
  expect(new Set(markers.flatMap(({ numbers }) => numbers)).size).toBe(20_000);
});

function foundAt(places: readonly NumberedPlace[]) {
  return places.map(({ latitude, longitude }, index) => ({
    id: `entry-${index + 1}`,
    name: `Inloop ${index + 1}`,
    places: [{ latitude, longitude }],
  }));
}

test("several lead to where they lie apart, and at one address to the list", () => {
  const near = [
    { number: 1, ...middle },
    { number: 2, latitude: middle.latitude + 0.002, longitude: middle.longitude },
  ];
  const same = [
    { number: 1, ...middle },
    { number: 2, ...middle },
  ];
  const follow = (places: NumberedPlace[], from = view) => {
    const [marker] = gatherMarkers(from, places);
    const laid = layOut(foundAt(places), from);
    return marker ? addressOfSeveral(marker, { filter: { open: true }, view: from, laid }) : "";
  };

  const hardlyApart = [
    { number: 1, ...middle },
    { number: 2, latitude: middle.latitude + 0.0006, longitude: middle.longitude },
  ];
  const closest = readView(new URL(follow(hardlyApart), "http://localhost").searchParams);
  const closer = readView(new URL(follow(near), "http://localhost").searchParams);

  expect(closer && gatherMarkers(closer, near)).toHaveLength(2);
  expect(closest && gatherMarkers(closest, hardlyApart)).toHaveLength(2);
  expect(follow(same)).toMatch(/zoom=15#kaart$/);
  expect(follow(same, viewOf(middle, 15))).toMatch(/^\/wegwijzer\/kaart\?open=1&midden=.*&zoom=15#nummer-1$/);
});

test("what lies at one address is told apart on the page of the list where it stands", () => {
  const places = Array.from({ length: 120 }, (_, index) => ({ number: index + 1, ...middle }));
  const laid = layOut(foundAt(places), view);

  expect([1, 20, 21, 120].map((number) => pageOf(laid, number))).toEqual([1, 1, 2, 6]);
});

test("all that was found is on this piece, on another piece or on no map, and the list has all but the second", () => {
  const far = { latitude: 50.85, longitude: 5.7 };
  const abroad = { latitude: 0, longitude: 0 };
  const found = [
    { id: "a", name: "Hier", places: [far, middle] },
    { id: "b", name: "Online", places: [] },
    { id: "c", name: "Ver", places: [far] },
    { id: "d", name: "Fout", places: [abroad] },
  ];

  const laid = layOut(found, view);

  expect(laid.here.map(({ id }) => id)).toEqual(["a"]);
  expect(laid.elsewhere.map(({ id }) => id)).toEqual(["c"]);
  expect(laid.nowhere).toEqual([
    { number: 2, id: "b", name: "Online" },
    { number: 4, id: "d", name: "Fout" },
  ]);
  expect(placesOnMap(found).map(({ number }) => number)).toEqual([1, 1, 3]);
  expect(pageOfList(laid, 1)).toMatchObject({ pages: 1, here: [{ id: "a" }], nowhere: [{ id: "b" }, { id: "d" }] });
});

test("the pages of the list hold each entry once, what is on the map before what is not", () => {
  const found = [
    ...foundAt(spread(30, 0.01)),
    ...Array.from({ length: 20 }, (_, n) => ({ id: `none-${n}`, name: "Online", places: [] })),
  ];
  const laid = layOut(found, view);
  const pages = [1, 2, 3].map((page) => pageOfList(laid, page));

  expect(pages.map(({ here, nowhere }) => [here.length, nowhere.length])).toEqual([
    [20, 0],
    [10, 10],
    [0, 10],
  ]);
  expect(pageOfList(laid, 99)).toEqual(pages[2]);
  expect(new Set(pages.flatMap(({ here, nowhere }) => [...here, ...nowhere].map(({ id }) => id))).size).toBe(50);
});
