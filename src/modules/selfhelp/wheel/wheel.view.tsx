// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { useArea } from "../area/area-context.ts";
import { Dated } from "../area/dated.view.tsx";
import { LineField } from "../area/fields.view.tsx";
import type { FieldsProps } from "../area/form.view.tsx";
import { Button } from "../area/pieces.view.tsx";
import { WheelDrawing } from "./drawing.tsx";
import { LiveWheel } from "./live-wheel.view.tsx";
import { wheelTool as tool } from "./tool.ts";
import { aside, beginWheel, type Circle, over, type Size, sizes, type WheelBody } from "./wheel.ts";
import { coveredText, documentOfWheel, numbered, sayWheel } from "./words.ts";

export function Wheel({ rest }: { rest: readonly string[] }) {
  return (
    <Dated
      {...{ tool, rest }}
      kind="look"
      begin={beginWheel}
      Above={WheelFields}
      documentOf={documentOfWheel}
      draw={drawWheel}
      say={coveredText}
    />
  );
}

export function drawWheel(t: T, body: WheelBody) {
  return <WheelDrawing body={body} label={sayWheel(t)("drawing")} />;
}

function WheelFields({ body, change }: FieldsProps<WheelBody>) {
  const { t } = useArea();
  const say = sayWheel(t);
  const put = (index: number, circle: Partial<Circle>) =>
    change({ ...body, circles: body.circles.map((one, at) => (at === index ? { ...one, ...circle } : one)) });
  return (
    <>
      <div class="stack">
        <p>{say("how")}</p>
        <LiveWheel
          {...{ body }}
          onDisc={(disc) => change({ ...body, disc })}
          onSize={(at, size) => put(at, { size })}
        />
        <p class="row">
          <Button onClick={() => change({ ...body, disc: over })}>{say("over")}</Button>
          <Button onClick={() => change({ ...body, disc: aside })}>{say("aside")}</Button>
        </p>
        <p aria-live="polite">{coveredText(t, body)}</p>
      </div>
      <fieldset>
        <legend>{say("list")}</legend>
        <span class="hint">{say("listLead")}</span>
        {body.circles.map((circle, index) => (
          <CircleFields key={index} {...{ circle, index }} onChange={(changed) => put(index, changed)} />
        ))}
      </fieldset>
    </>
  );
}

type CircleFieldsProps = { circle: Circle; index: number; onChange: (changed: Partial<Circle>) => void };

function CircleFields({ circle, index, onChange }: CircleFieldsProps) {
  const { t } = useArea();
  const say = sayWheel(t);
  const name = numbered(t, index);
  return (
    <div class="wiel-velden">
      <LineField label={name} value={circle.word} onChange={(word) => onChange({ word })} />
      <select
        aria-label={say("howLargeOf", { circle: name })}
        value={circle.size}
        onChange={(event) => onChange({ size: event.currentTarget.value as Size })}
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {say(`size.${size}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
