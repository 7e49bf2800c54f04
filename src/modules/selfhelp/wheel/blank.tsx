// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { blackAt, centreOf, discRadius, drawing, over, radii } from "./wheel.ts";

/** On an empty sheet of paper: the seven circles, and the disc to cut out. */
export function BlankWheel({ t }: { t: T }) {
  const { width } = drawing;
  return (
    <svg
      class="wiel-blad"
      viewBox={`0 0 ${width} ${width * 2}`}
      role="img"
      aria-label={t("selfhelp:wheel.paper.drawing")}
    >
      <g fill="none" stroke="currentColor">
        {Array.from({ length: 7 }, (_, index) => (
          <circle
            key={index}
            cx={centreOf(index).x}
            cy={centreOf(index).y}
            r={radii.large}
            stroke-width={index === blackAt ? 8 : 1.5}
          />
        ))}
        <circle cx={over.x} cy={over.y + width} r={discRadius} stroke-dasharray="6 5" />
      </g>
      <text x={over.x} y={over.y + width} text-anchor="middle" font-size="12" fill="currentColor">
        {t("selfhelp:wheel.paper.cut")}
      </text>
    </svg>
  );
}
