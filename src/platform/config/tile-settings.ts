// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem } from "./config-problem.ts";

/** Pictures of a map from a server that the operator chose; whoever looks at the map is known to that server. */
export type TileSettings = {
  /** "https://tiles.example/{z}/{x}/{y}.png" */
  template: string;
  /** "https://tiles.example" */
  origin: string;
  /** Whose map it is, as its licence asks to be named. */
  source: string;
};

export function readTiles({ TILES_URL: template, TILES_SOURCE: source }: NodeJS.ProcessEnv): TileSettings | null {
  if (!template && !source) return null;
  if (!template || !source) {
    throw new ConfigProblem("TILES_URL and TILES_SOURCE belong together: give both, or none.");
  }
  const url = URL.parse(template);
  const isWhole = ["{z}", "{x}", "{y}"].every((part) => template.split(part).length === 2);
  // In the host a place to fill in would be part of the policy that says whom the page may ask.
  const isPlain = url?.protocol === "https:" && !url.username && !url.password && /^[a-z0-9.-]+(:\d+)?$/.test(url.host);
  if (url && isPlain && isWhole) return { template, origin: url.origin, source };
  throw new ConfigProblem(
    `TILES_URL is no address such as https://tiles.example/{z}/{x}/{y}.png, with each of these three once: ${template}`,
  );
}
