// SPDX-License-Identifier: EUPL-1.2
import type { Ink } from "../layout/marks.ts";

/** Null draws nothing. */
export type Inks = Record<Ink, string | null>;

/** Those of the site by day, on white: paper is no screen, and ink costs money. */
const colour: Inks = {
  ink: "#1d2822",
  subtle: "#434f48",
  line: "#c9cabb",
  paper: "#ffffff",
  house: "#17523f",
  section: "#17523f",
  houseEdge: "#17523f",
  plank: "#124635",
  onHouse: "#ffffff",
  lampOnHouse: "#ffcf5c",
  lamp: "#ffcf5c",
  glow: "#fff6dd",
  glowEdge: "#ffdf8f",
  outline: null,
  brick: "#b04d29",
  berry: "#874a7c",
  water: "#357781",
  leaf: "#2b7a4b",
  pot: "#17523f",
  wood: "#7a3a1e",
  hair: "#2a1810",
  skin: "#c68a63",
  "drop-in": "#0f3d2f",
  "drop-inTint": "#dcebe1",
  doing: "#6b2a12",
  doingTint: "#fae2d6",
  talking: "#532049",
  talkingTint: "#f1e2ee",
  outside: "#10434b",
  outsideTint: "#d9edef",
  eating: "#3d2900",
  eatingTint: "#ffdf8f",
};

/** Black lines on white, never grey: what has a colour there has an edge here. */
const black: Inks = {
  ...colour,
  ink: "#000000",
  subtle: "#000000",
  line: "#000000",
  house: "#ffffff",
  section: "#000000",
  houseEdge: "#000000",
  plank: null,
  onHouse: "#000000",
  lampOnHouse: "#000000",
  lamp: "#ffffff",
  glow: null,
  glowEdge: "#000000",
  outline: "#000000",
  brick: "#ffffff",
  berry: "#ffffff",
  water: "#ffffff",
  leaf: "#ffffff",
  pot: "#000000",
  wood: "#ffffff",
  hair: "#000000",
  skin: "#ffffff",
  "drop-in": "#000000",
  "drop-inTint": "#ffffff",
  doing: "#000000",
  doingTint: "#ffffff",
  talking: "#000000",
  talkingTint: "#ffffff",
  outside: "#000000",
  outsideTint: "#ffffff",
  eating: "#000000",
  eatingTint: "#ffffff",
};

export function inksFor(inColour: boolean): Inks {
  return inColour ? colour : black;
}
