// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { colours, drawOn, drawStroke, height, width } from "./drawing.ts";
import type { Stroke } from "./story.ts";

type DrawingProps = { strokes: readonly Stroke[]; onChange: (strokes: readonly Stroke[]) => void };

/** With a finger, a mouse or a pen. */
export function Drawing({ strokes, onChange }: DrawingProps) {
  const { t } = useArea();
  const canvas = useRef<HTMLCanvasElement>(null);
  const line = useRef<number[] | null>(null);
  const [colour, setColour] = useState(0);
  useEffect(() => {
    if (canvas.current) drawOn(canvas.current, strokes);
  }, [strokes]);

  const begin = (event: PointerEvent) => {
    canvas.current?.setPointerCapture(event.pointerId);
    line.current = [];
    follow(event);
  };
  const follow = (event: PointerEvent) => {
    const pen = canvas.current?.getContext("2d");
    if (!line.current || !pen) return;
    const box = pen.canvas.getBoundingClientRect();
    for (const place of [event.clientX - box.left, event.clientY - box.top]) {
      line.current.push(Math.round((place * width) / box.width));
    }
    drawStroke(pen, { colour, line: line.current.slice(-4) });
  };
  const end = () => {
    if (line.current) onChange([...strokes, { colour, line: line.current }]);
    line.current = null;
  };
  return (
    <div class="stack--sm">
      <canvas
        {...{ ref: canvas, width, height }}
        class="verhaal-vel"
        role="img"
        aria-label={t("selfhelp:story.draw.sheet")}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <Colours {...{ colour, setColour }} />
      {strokes.length > 0 && (
        <p class="row">
          <Button icon="rotate-ccw" onClick={() => onChange(strokes.slice(0, -1))}>
            {t("selfhelp:story.draw.undo")}
          </Button>
          <Button kind="quiet" icon="eraser" onClick={() => onChange([])}>
            {t("selfhelp:story.draw.clear")}
          </Button>
        </p>
      )}
    </div>
  );
}

function Colours({ colour, setColour }: { colour: number; setColour: (colour: number) => void }) {
  const { t } = useArea();
  const name = useId();
  return (
    <fieldset>
      <legend>{t("selfhelp:story.draw.colour")}</legend>
      <div class="row verhaal-kleuren">
        {colours.map(([code, hex], at) => (
          <label class="keuze" key={code}>
            <input type="radio" name={name} checked={at === colour} onChange={() => setColour(at)} />
            <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" fill={hex} stroke={hex} />
            </svg>
            <span>{toolText(t, "story", `draw.${code}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
