// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Rings } from "./drawing.tsx";
import { drawing, edges, rings } from "./people.ts";

/** On an empty sheet of paper: the rings to write names in. */
export function BlankPeople({ t }: { t: T }) {
  const { width, height, centre } = drawing;
  return (
    <svg
      class="kring-blad"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("selfhelp:people.paper.drawing")}
    >
      <Rings me={t("selfhelp:people.me")} />
      {rings.map((ring) => (
        <text
          key={ring}
          x={centre}
          y={centre - edges[ring] + 12}
          text-anchor="middle"
          font-size="8"
          fill="currentColor"
        >
          {t(`selfhelp:people.heading.${ring}`)}
        </text>
      ))}
    </svg>
  );
}
