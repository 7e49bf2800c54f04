// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { CellState } from "../../map/cell.ts";
import { type Share, sharesOf } from "./chart.ts";

const [step, size, height] = [40, 36, 28];
const looks: Record<CellState, { class: string; fill?: string }> = {
  there: { class: "g g-is" },
  double: { class: "g g-dubbel", fill: "url(#p-dubbel)" },
  coming: { class: "g g-komt", fill: "url(#p-komt)" },
  missing: { class: "g g-mist", fill: "url(#p-mist)" },
};

/** Once on a page: the patterns that tell the squares apart without colour. */
export function BarPatterns() {
  return (
    <svg class="patroon" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="p-mist" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="g-v" width="9" height="9" />
          <path class="g-l-mist" d="M0 0v9" stroke-width="3" />
        </pattern>
        <pattern id="p-dubbel" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="g-v-dubbel" width="8" height="8" />
          <path class="g-l-dubbel" d="M2 0v8M5 0v8" stroke-width="1.5" />
        </pattern>
        <pattern id="p-komt" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect class="g-v-komt" width="9" height="9" />
          <circle class="g-c-komt" cx="4.5" cy="4.5" r="2" />
        </pattern>
      </defs>
    </svg>
  );
}

/** One row of the table as a bar of squares, and the same in words: the drawing adds nothing to them. */
export function Bar({ t, name, href, states }: { t: T; name: string; href: string; states: readonly CellState[] }) {
  const shares = sharesOf(states);
  const squares = shares.flatMap(({ state, count }) => Array.from({ length: count }, () => state));
  return (
    <li>
      <b>
        <a href={href}>{name}</a>
      </b>
      <svg class="balk" viewBox={`0 0 ${squares.length * step} ${height}`} aria-hidden="true" focusable="false">
        {squares.map((state, at) => (
          <rect {...looks[state]} x={at * step + 2} y="2" width={size} height={height - 4} rx="4" />
        ))}
      </svg>
      <span>{inWords(t, shares)}</span>
    </li>
  );
}

/** "5 is er, 1 dubbel"; where it is everywhere the same, without a number. */
function inWords(t: T, shares: readonly Share[]): string {
  const [only, ...others] = shares;
  if (only && others.length === 0) return t(`region:meeting.charts.all.${only.state}`);
  return shares.map(({ state, count }) => t(`region:meeting.charts.some.${state}`, { number: count })).join(", ");
}
