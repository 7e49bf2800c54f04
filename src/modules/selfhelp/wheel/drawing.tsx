// SPDX-License-Identifier: EUPL-1.2
import type { SVGAttributes } from "preact";
import { blackAt, centreOf, discRadius, drawing, linesOf, radii, type WheelBody } from "./wheel.ts";

type OnCircle = SVGAttributes<SVGGElement>;
type OnDisc = SVGAttributes<SVGCircleElement>;
type DrawingProps = {
  body: WheelBody;
  label: string;
  role?: "img" | "group";
  onCircle?: (index: number) => OnCircle;
  onDisc?: OnDisc;
};

/** The seven, and over them the disc. */
export function WheelDrawing({ body, label, role = "img", onCircle, onDisc }: DrawingProps) {
  return (
    <svg class="wiel" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role={role} aria-label={label}>
      {body.circles.map(({ size }, index) => (
        <g key={index} class={index === blackAt ? "wiel__zwart" : `wiel__${index % 3}`} {...onCircle?.(index)}>
          <circle cx={centreOf(index).x} cy={centreOf(index).y} r={radii[size]} />
        </g>
      ))}
      {body.circles.map(({ word }, index) => (
        <Word key={index} {...centreOf(index)} word={word} tone={index === blackAt ? "wiel__wit" : undefined} />
      ))}
      <circle class="wiel__schijf" cx={body.disc.x} cy={body.disc.y} r={discRadius} {...onDisc} />
    </svg>
  );
}

/** Apart from its circle, whose name says more than the piece that fits in it. */
function Word({ x, y, word, tone }: { x: number; y: number; word: string; tone: string | undefined }) {
  const lines = linesOf(word);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no text of a drawing takes the focus
    <text class={tone} text-anchor="middle" aria-hidden="true">
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={y + 5 + 16 * (at - (lines.length - 1) / 2)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
