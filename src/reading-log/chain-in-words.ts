// SPDX-License-Identifier: EUPL-1.2
import type { ChainOfCentre } from "./reading-chain.queries.ts";

const problems = {
  missing: "a row that was there is gone",
  changed: "what stands there is not what was written",
  removed: "what was read there was taken away before its time",
  cutOff: "its end was cut off or changed after it",
};

/** One line for whoever runs the installation. */
export function chainInWords({ centreId, centre, place, hash, broken }: ChainOfCentre): string {
  const name = centre ?? `a centre that is no longer here (${centreId})`;
  if (!broken) return `${name}: the reading log is whole, up to row ${place} (${hash.slice(0, 32)})`;
  if (broken.problem === "planted")
    return `${name}: the reading log is BROKEN: it holds a reading that nobody wrote down`;
  return `${name}: the reading log is BROKEN at row ${broken.place}: ${problems[broken.problem]}`;
}
