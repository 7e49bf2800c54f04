// SPDX-License-Identifier: EUPL-1.2
import { lighter } from "./colour.ts";
import { fixed } from "./fixed.ts";

/** What a centre chooses; every other colour follows from these. */
export const chosen = ["action", "highlight", "accent1", "accent2", "accent3"] as const;
export type Chosen = (typeof chosen)[number];
export type Colours = Record<Chosen, string>;
/** Colours of a centre. For the evening only those it wants to choose itself. */
export type HouseStyle = { light: Colours; dark: Partial<Colours> };

/** Where choosing begins: the colours of Vrijplaats. */
export const ofVrijplaats: Colours = {
  action: "#17523f",
  highlight: "#ffcf5c",
  accent1: "#b04d29",
  accent2: "#874a7c",
  accent3: "#357781",
};

/** A colour that the centre left open for the evening is the same one, as much lighter as reading asks. */
export function eveningOf({ light, dark }: HouseStyle): Colours {
  const page = [fixed.dark["basis-color-default-bg-document"], fixed.dark["basis-color-default-bg-subtle"]];
  const own = (name: Chosen, least: number) => dark[name] ?? lighter(light[name], page, least);
  return {
    action: own("action", 9.5), // links stand on areas that are lighter than the page too
    highlight: own("highlight", 4.5),
    accent1: own("accent1", 4.5),
    accent2: own("accent2", 4.5),
    accent3: own("accent3", 4.5),
  };
}
