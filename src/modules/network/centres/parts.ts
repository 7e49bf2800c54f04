// SPDX-License-Identifier: EUPL-1.2
import type { PartName } from "#platform/parts";
import type { Profile } from "../tables.ts";

/** What a house can have or not, in the order in which one chooses. A new part adds its name here, and to whom it suits. */
export const partNames = [
  "programme",
  "rooms",
  "house",
  "news",
  "stories",
  "pages",
  "partners",
  "directory",
  "support",
  "region",
  "characteristics",
  "rubs",
] as const;

declare module "#platform/parts" {
  interface PartNames extends Record<(typeof partNames)[number], true> {}
}

export const profiles = [
  "centre",
  "region",
  "school",
  "group",
  "selfHelpNetwork",
] as const satisfies readonly Profile[];

/** What each kind of house begins with. All else can be switched on later, and anything off. */
const beginsWith: Record<Profile, readonly PartName[]> = {
  centre: partNames,
  region: ["news", "pages", "partners", "directory", "region", "characteristics"],
  school: ["programme", "news", "pages", "partners", "rubs"],
  group: ["programme", "rooms", "pages", "rubs"],
  selfHelpNetwork: [
    "programme",
    "rooms",
    "news",
    "stories",
    "pages",
    "partners",
    "directory",
    "characteristics",
    "rubs",
  ],
};

export type PartChoice = { part: string; on: boolean };

/** Its profile's parts, but for those about which the house chose otherwise. */
export function partsOfCentre(profile: Profile, choices: readonly PartChoice[]): ReadonlySet<PartName> {
  const chosen = new Map(choices.map(({ part, on }) => [part, on]));
  return new Set(partNames.filter((part) => chosen.get(part) ?? beginsWith[profile].includes(part)));
}
