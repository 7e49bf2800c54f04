// SPDX-License-Identifier: EUPL-1.2
import type { ActivityCode } from "./activities.ts";
import type { Cell, CellKey, ComputedState } from "./cell.ts";
import { nameOfCell } from "./cell.ts";

/** For whom only words say: nobody knows whether two of these are for the same people. */
export const forSome = "some";

/** What the rule looks at: who does it, for whom, and until when that is sure. */
export type Counted = {
  organizationId: string | null;
  /** None: for everyone. */
  audiences: readonly string[];
  /** Null: nobody said. */
  securedUntil: string | null;
};

/** Somebody does it: it is there. Two organizations do it for the same people: it is double. Nobody: it is missing. */
export function decideState(offerings: readonly Omit<Counted, "securedUntil">[]): ComputedState {
  if (offerings.length === 0) return "missing";
  const whoByAudience = new Map<string, string>();
  for (const { organizationId, audiences } of offerings) {
    if (organizationId === null) continue;
    for (const people of audiences.length > 0 ? audiences : ["everyone"]) {
      if (people === forSome) continue;
      const who: string = whoByAudience.get(people) ?? organizationId;
      if (who !== organizationId) return "double";
      whoByAudience.set(people, who);
    }
  }
  return "there";
}

/** The last known day, where everything that is there has one. */
export function decideSecuredUntil(offerings: readonly Pick<Counted, "securedUntil">[]): string | null {
  const days = offerings.flatMap(({ securedUntil }) => securedUntil ?? []);
  return days.length === offerings.length ? (days.toSorted().at(-1) ?? null) : null;
}

/** By the rule, each cell of which there is something. */
export function decideCells(offerings: readonly (Counted & CellKey)[]): Cell[] {
  const byCell = Map.groupBy(offerings, nameOfCell);
  return [...byCell.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    if (!first) return [];
    const { place, activity } = first;
    return [{ place, activity, state: decideState(ofCell), securedUntil: decideSecuredUntil(ofCell) }];
  });
}

/** Every cell of these columns, in the order of the rows; what nobody does is missing. */
export function fillIn(found: readonly Cell[], places: readonly string[], rows: readonly ActivityCode[]): Cell[] {
  const known = new Map(found.map((cell) => [nameOfCell(cell), cell]));
  return rows.flatMap((activity) =>
    places.map(
      (place): Cell =>
        known.get(nameOfCell({ place, activity })) ?? { place, activity, state: "missing", securedUntil: null },
    ),
  );
}
