// SPDX-License-Identifier: EUPL-1.2
import type { TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { WheelDrawing } from "./drawing.tsx";
import {
  aside,
  discPlace,
  drawing,
  indexesOf,
  moved,
  nextSize,
  over,
  type Point,
  type Size,
  type WheelBody,
} from "./wheel.ts";
import { nameOfCircle, sayWheel } from "./words.ts";

type LiveProps = { body: WheelBody; onDisc: (disc: Point) => void; onSize: (index: number, size: Size) => void };

/** By finger, mouse or keyboard: a circle grows when it is touched, and the disc slides. */
export function LiveWheel({ body, onDisc, onSize }: LiveProps) {
  const { t } = useArea();
  const say = sayWheel(t);
  const sliding = useSliding(body.disc, onDisc);
  const onCircle = (index: number) => {
    const grow = () => onSize(index, nextSize(body.circles[index]?.size ?? "small"));
    return {
      role: "button" as const,
      tabindex: 0,
      "aria-label": nameOfCircle(t, body, index),
      onClick: grow,
      onKeyDown: onKeys({ Enter: grow, " ": grow }),
    };
  };
  const onDiscSlid = {
    ...sliding,
    role: "slider" as const,
    tabindex: 0,
    "aria-label": say("disc"),
    "aria-valuemin": 0,
    "aria-valuemax": body.circles.length,
    "aria-valuenow": body.circles.length - indexesOf(body, "free").length,
    "aria-valuetext": say(`place.${discPlace(body)}`),
  };
  return <WheelDrawing {...{ body, onCircle }} onDisc={onDiscSlid} role="group" label={say("drawing")} />;
}

const stride = 24;

function useSliding(disc: Point, onDisc: (disc: Point) => void) {
  const held = useRef({ from: disc, disc });
  const by = (x: number, y: number) => () => onDisc(moved(disc, x * stride, y * stride));
  return {
    onPointerDown: ({ currentTarget, pointerId, clientX, clientY }: TargetedPointerEvent<SVGCircleElement>) => {
      currentTarget.setPointerCapture(pointerId);
      held.current = { from: { x: clientX, y: clientY }, disc };
    },
    onPointerMove: ({ currentTarget, pointerId, clientX, clientY }: TargetedPointerEvent<SVGCircleElement>) => {
      if (!currentTarget.hasPointerCapture(pointerId)) return;
      const { from, disc: before } = held.current;
      const scale = drawing.width / (currentTarget.ownerSVGElement?.getBoundingClientRect().width ?? drawing.width);
      onDisc(moved(before, (clientX - from.x) * scale, (clientY - from.y) * scale));
    },
    onKeyDown: onKeys({
      ArrowLeft: by(-1, 0),
      ArrowRight: by(1, 0),
      ArrowUp: by(0, -1),
      ArrowDown: by(0, 1),
      Home: () => onDisc(over),
      End: () => onDisc(aside),
    }),
  };
}

function onKeys(keys: Record<string, () => void>) {
  return (event: TargetedKeyboardEvent<SVGElement>) => {
    const act = keys[event.key];
    if (act) event.preventDefault();
    act?.();
  };
}
