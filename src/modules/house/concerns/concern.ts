// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { ConcernStepTable, ConcernTable, Reader, Wish } from "../tables.ts";

export const wishes = ["tell", "talk", "procedure"] as const satisfies readonly Wish[];

/** Who can be chosen at this moment: a role that nobody holds is not offered. */
export type ReadersHere = {
  hosts: boolean;
  peerWorkers: boolean;
  coordinators: { id: string; name: string }[];
  /** By name; null as long as there is none with an address. */
  confidant: string | null;
};
export type ChosenReader = { reader: Reader; readerId: string | null };

export type Concern = Omit<Selectable<ConcernTable>, "confidantDoor" | "formKey" | "changedAt">;
export type Step = Pick<Selectable<ConcernStepTable>, "at" | "side" | "kind" | "byName" | "body">;

/** The choices as a form has them, in the order in which they are shown. Each coordinator can also be chosen alone. */
export function choicesOf({ hosts, peerWorkers, coordinators, confidant }: ReadersHere): string[] {
  return [
    ...(confidant === null ? [] : ["confidant"]),
    ...(hosts ? ["hosts"] : []),
    ...(peerWorkers ? ["peerWorkers"] : []),
    ...(coordinators.length > 0 ? ["coordinators"] : []),
    ...(coordinators.length > 1 ? coordinators.map(({ id }) => `person:${id}`) : []),
  ];
}

/** Null for what nobody offers (any more). */
export function readChoice(typed: string, here: ReadersHere): ChosenReader | null {
  if (!choicesOf(here).includes(typed)) return null;
  if (typed.startsWith("person:")) return { reader: "person", readerId: typed.slice("person:".length) };
  const reader = (["hosts", "peerWorkers", "coordinators", "confidant"] as const).find((one) => one === typed);
  return reader ? { reader, readerId: null } : null;
}

/** Whether somebody reads it now: a coordinator who was chosen alone may have left. */
export function hasReader(here: ReadersHere, { reader, readerId }: ChosenReader): boolean {
  if (reader === "person") return here.coordinators.some(({ id }) => id === readerId);
  return choicesOf(here).includes(reader);
}
