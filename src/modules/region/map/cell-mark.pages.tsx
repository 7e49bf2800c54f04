// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { T } from "#platform/i18n";
import { type CellState, cellStates } from "./cell.ts";
import type { Look } from "./matrix.ts";

type CellMarkProps = { t: T; state: CellState /** A word more, below: "tot juni 2027". */; more?: string | null };

/** Word, shape and pattern: never colour alone. */
export function CellMark({ t, state, more = null }: CellMarkProps) {
  return (
    <span class={classes[state]}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {shapes[state]()}
      </svg>
      <span>
        {t(`region:map.state.${state}`)}
        {more && <small>{more}</small>}
      </span>
    </span>
  );
}

/** How each state looks in a matrix. */
export function looksOfStates(t: T): Record<CellState, Look> {
  const look = (state: CellState): Look => ({
    class: classes[state],
    word: t(`region:map.state.${state}`),
    shape: shapes[state],
  });
  const [there, coming, missing, double] = cellStates;
  return { [there]: look(there), [coming]: look(coming), [missing]: look(missing), [double]: look(double) };
}

const classes: Record<CellState, string> = {
  there: "cel cel--is",
  coming: "cel cel--komt",
  missing: "cel cel--mist",
  double: "cel cel--dubbel",
};

/** Full, half full, dashes, and two over each other. */
export const shapes: Record<CellState, () => VNode> = {
  there: () => <circle cx="10" cy="10" r="8" fill="currentColor" />,
  coming: () => (
    <>
      <path d="M2 10a8 8 0 0 0 16 0z" fill="currentColor" />
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2.5" />
    </>
  ),
  missing: () => (
    <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="3.5 3" />
  ),
  double: () => (
    <>
      <circle cx="7" cy="10" r="6" fill="currentColor" />
      <circle cx="13" cy="10" r="6" fill="none" stroke="currentColor" stroke-width="2.5" />
    </>
  ),
};
