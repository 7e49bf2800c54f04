// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { decideState } from "../../map/rule.ts";
import type { DoubleView } from "../tables.ts";

/** After this everybody may read it, whether or not there is an answer. */
const daysToAnswer = 14;

export type Party = { toldOn: string | null; answeredOn: string | null };

/** Whether this one answered, or had two weeks for it since it was told. */
export function hasHadItsTurn({ toldOn, answeredOn }: Party, today: string): boolean {
  return answeredOn !== null || (toldOn !== null && today >= addDays(toldOn, daysToAnswer));
}

/** The day on which it shows at last; null for who was not told yet. */
export function answersUntil({ toldOn }: Pick<Party, "toldOn">): string | null {
  return toldOn === null ? null : addDays(toldOn, daysToAnswer);
}

/** Not too many, when every one of them says so. */
export function isFine(views: readonly (DoubleView | null)[]): boolean {
  return views.length > 0 && views.every((view) => view === "fine");
}

export type Doing = { organizationId: string | null; audiences: readonly string[] };

/** The organizations that do the same as another one for the same people, as the rule of the map sees it. */
export function whoDoTheSame(offerings: readonly Doing[]): string[] {
  const known = offerings.flatMap(({ organizationId, audiences }) =>
    organizationId ? [{ organizationId, audiences }] : [],
  );
  const found = known.filter((one) =>
    known.some((other) => other.organizationId !== one.organizationId && decideState([one, other]) === "double"),
  );
  return [...new Set(found.map(({ organizationId }) => organizationId))].sort();
}
