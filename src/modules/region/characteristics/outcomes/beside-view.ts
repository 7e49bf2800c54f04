// SPDX-License-Identifier: EUPL-1.2
import { type Characteristic, characteristics } from "../characteristic.ts";
import { type AskedGroup, askedGroups } from "../face.ts";
import type { HouseBeside } from "./beside.queries.ts";
import type { Counts } from "./may-show.ts";
import type { StatementOutcome } from "./outcome.queries.ts";

export type BesideView = {
  characteristic: Characteristic;
  groups: { group: AskedGroup; houses: { label: string; counts: Counts | null }[] }[];
};

/** Per characteristic and group the houses in the order of their names: nothing here is sorted by what people answered. */
export function viewBeside(houses: readonly HouseBeside[], outcomes: readonly StatementOutcome[]): BesideView[] {
  return characteristics.map((characteristic) => ({
    characteristic,
    groups: askedGroups.map((group) => ({
      group,
      houses: houses.map(({ name, roundId }) => {
        const own = outcomes.find((one) => one.roundId === roundId && one.code === characteristic);
        return { label: name, counts: own?.counts.get(group) ?? null };
      }),
    })),
  }));
}
