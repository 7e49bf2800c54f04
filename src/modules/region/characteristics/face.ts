// SPDX-License-Identifier: EUPL-1.2
import type { AskedGroup, Face } from "./tables.ts";

/** Words, so that nothing can be added up to an average. */
export const faces = ["fully", "mostly", "partly", "hardly", "not-at-all"] as const satisfies readonly Face[];
export const askedGroups = ["participants", "team", "partners"] as const satisfies readonly AskedGroup[];

export type { AskedGroup, Face };

export function readFace(text: string): Face | null {
  return faces.find((face) => face === text) ?? null;
}

export function readGroups(texts: readonly string[]): AskedGroup[] {
  return askedGroups.filter((group) => texts.includes(group));
}
