// SPDX-License-Identifier: EUPL-1.2
// Writes the municipalities and their outlines into src/modules/network/places. Run `node scripts/places.ts FOLDER` after
// a new year: FOLDER holds municipalities.json (CBS) and a TopoJSON of the same codes (CBS/Kadaster through PDOK, WGS84).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const listed = z.object({
  source: z.string(),
  referenceDate: z.string(),
  municipalities: z.array(
    z.object({ code: z.string(), name: z.string(), province: z.string(), alt: z.array(z.string()).optional() }),
  ),
});
const pair = z.tuple([z.number(), z.number()]);
const ring = z.array(z.number());
const shape = z.discriminatedUnion("type", [
  z.object({ id: z.string(), type: z.literal("Polygon"), arcs: z.array(ring) }),
  z.object({ id: z.string(), type: z.literal("MultiPolygon"), arcs: z.array(z.array(ring)) }),
]);
const topology = z.object({
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
  objects: z.object({ gemeenten: z.object({ geometries: z.array(shape) }) }),
});
type Topology = z.infer<typeof topology>;
type Ring = readonly number[];

/** Known to everyone, and in no list of CBS. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  GM0080: ["Ljouwert"],
  GM0090: ["Smellingerlân"],
  GM0796: ["Den Bosch"],
  GM0820: ["Nuenen"],
  GM1900: ["Zuidwest-Friesland"],
  GM1940: ["De Friese Meren"],
  GM1970: ["Noordoost-Friesland"],
};

/** The harbour of Rotterdam is longer than the town: its middle would lie at the neighbours. */
const middleByHand: Readonly<Record<string, [number, number]>> = { GM0599: [51.9228, 4.4797] };

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder with municipalities.json and the .topojson");
const target = new URL("../src/modules/network/places/", import.meta.url);
const topojson = readdirSync(folder).find((name) => name.endsWith(".topojson"));
if (!topojson) throw new Error("No .topojson there");
const map = topology.parse(JSON.parse(readFileSync(join(folder, topojson), "utf8")));
const list = listed.parse(JSON.parse(readFileSync(join(folder, "municipalities.json"), "utf8")));
const shapes = new Map(map.objects.gemeenten.geometries.map((one) => [one.id, polygonsOf(one)]));

writeMunicipalities();
writeOutlines();

function writeMunicipalities(): void {
  const lines = list.municipalities
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, province, alt = [] }) => {
      const names = [...alt, ...(alsoCalled[code] ?? [])];
      const middle = middleByHand[code] ?? middleOf(map, shapes.get(code) ?? []);
      return JSON.stringify({ code, name, province, ...(names.length > 0 && { alsoCalled: names }), middle });
    });
  const { source, referenceDate } = list;
  write(
    "municipalities.json",
    { source, licence: "CC-BY-4.0", referenceDate },
    `"municipalities": [${lines.join(",\n")}]`,
  );
}

/** Each border stands there once, as steps from point to point, for both that it parts. */
function writeOutlines(): void {
  const borders = map.arcs.map((points) => points.map((point) => point.join(",")).join(" "));
  const outlines = [...shapes]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, polygons]) => [code, polygons.map((rings) => rings.join(";")).join(" ")]);
  const head = { source: "CBS/Kadaster, gebiedsindelingen 2025", licence: "CC-BY-4.0", ...map.transform };
  const rest = { borders, outlines: Object.fromEntries(outlines) };
  write("outlines.json", head, JSON.stringify(rest, null, 2).slice(1, -1));
}

/** Laid out afterwards by `npx biome format --write`. */
function write(name: string, head: Record<string, unknown>, rest: string): void {
  writeFileSync(new URL(name, target), `${JSON.stringify(head).slice(0, -1)},\n${rest}}\n`);
}

function polygonsOf(one: z.infer<typeof shape>): Ring[][] {
  return one.type === "Polygon" ? [one.arcs] : one.arcs;
}

/** Latitude and longitude, of its largest part: of islands and a mainland nobody lives in the middle. */
function middleOf({ arcs, transform }: Topology, polygons: readonly Ring[][]): [number, number] {
  const middles = polygons.map(([outer = []]) => centroidOf(outer.flatMap((index) => pointsOf(arcs, index))));
  const largest = middles.toSorted((a, b) => b.area - a.area)[0];
  if (!largest) throw new Error("A municipality without an outline");
  const { scale, translate } = transform;
  const degrees = (value: number, axis: 0 | 1) => Math.round((value * scale[axis] + translate[axis]) * 10_000) / 10_000;
  return [degrees(largest.y, 1), degrees(largest.x, 0)];
}

function pointsOf(arcs: Topology["arcs"], index: number): [number, number][] {
  let [x, y] = [0, 0];
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): [number, number] => {
    x += dx;
    y += dy;
    return [x, y];
  });
  return index < 0 ? points.reverse() : points;
}

function centroidOf(points: readonly [number, number][]): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0];
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return { area: Math.abs(twice / 2), x: x / (3 * twice), y: y / (3 * twice) };
}
