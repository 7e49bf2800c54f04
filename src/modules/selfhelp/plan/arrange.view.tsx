// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea, useKept } from "../area/area-context.ts";
import { LineField } from "../area/fields.view.tsx";
import { goTo } from "../area/fragment.ts";
import { Button } from "../area/pieces.view.tsx";
import type { Entry } from "../device/entry.ts";
import { PageHead } from "./page-head.view.tsx";
import { moved, type PlacedPart, type PlanBody, partsIn, partsOf, strayParts, withPart } from "./plan.ts";
import { nameOfPart, ownNameOf } from "./plan-document.ts";
import { ThrowAway } from "./throw-away.view.tsx";

/** Names and number of the parts are the person's. What is left out keeps all that stands in it. */
export function ArrangePlan({ plan }: { plan: Entry<PlanBody> }) {
  const { t } = useArea();
  const [body, change] = useKept(plan);
  const out = partsOf(body).filter(({ isOut }) => isOut);
  const turn = (code: string, isOut: boolean) => {
    change(withPart(body, code, { isOut }));
    focusSoon(isOut ? `terug-${code}` : `naam-${code}`);
  };
  const add = () => {
    const id = crypto.randomUUID();
    change(withPart(body, id, { name: t("selfhelp:plan.arrange.newName") }));
    focusSoon(`naam-${id}`);
  };
  return (
    <div class="stack--lg">
      <PageHead
        to={["plan", plan.id]}
        back={t("selfhelp:plan.part.back", { title: body.title })}
        title={t("selfhelp:plan.arrange.title")}
        lead={t("selfhelp:plan.arrange.lead")}
      />
      <LineField
        label={t("selfhelp:plan.arrange.name")}
        value={body.title}
        onChange={(title) => change({ ...body, title })}
      />
      <ol class="stack" role="list">
        {partsIn(body).map((part) => (
          <PartRow key={part.code} {...{ part, body, change }} onOut={() => turn(part.code, true)} />
        ))}
      </ol>
      <p>
        <Button icon="plus" onClick={add}>
          {t("selfhelp:plan.arrange.add")}
        </Button>
      </p>
      {out.length > 0 && (
        <section class="stack">
          <h2>{t("selfhelp:plan.arrange.out")}</h2>
          <p>{t("selfhelp:plan.arrange.outLead")}</p>
          <p class="row">
            {out.map(({ code }) => (
              <span id={`terug-${code}`} key={code}>
                <Button icon="rotate-ccw" onClick={() => turn(code, false)}>
                  {t("selfhelp:plan.arrange.putBack", { name: nameOfPart(t, body, code) })}
                </Button>
              </span>
            ))}
          </p>
        </section>
      )}
      <ThrowPlanAway plan={plan} />
    </div>
  );
}

type RowProps = { part: PlacedPart; body: PlanBody; change: (body: PlanBody) => void; onOut: () => void };

function PartRow({ part: { code, name }, body, change, onOut }: RowProps) {
  const { t } = useArea();
  const shown = nameOfPart(t, body, code);
  const move = (by: -1 | 1, way: "up" | "down") => {
    change(moved(body, code, by));
    focusSoon(`${way}-${code}`);
  };
  return (
    <li class="card stack--sm" id={`naam-${code}`}>
      <LineField
        label={t("selfhelp:plan.arrange.partName")}
        value={name ?? ownNameOf(t, code)}
        onChange={(changed) => change(withPart(body, code, { name: changed }))}
      />
      <p class="row">
        <Turn id={`up-${code}`} way="up" name={shown} onClick={() => move(-1, "up")} />
        <Turn id={`down-${code}`} way="down" name={shown} onClick={() => move(1, "down")} />
        <Turn id={`out-${code}`} way="leaveOut" name={shown} onClick={onOut} />
      </p>
    </li>
  );
}

const shortWords = { up: "upShort", down: "downShort", leaveOut: "outShort" } as const;
type TurnProps = { id: string; way: keyof typeof shortWords; name: string; onClick: () => void };

function Turn({ id, way, name, onClick }: TurnProps) {
  const { t } = useArea();
  return (
    <button
      {...{ id, onClick }}
      type="button"
      class="btn btn--3"
      aria-label={t(`selfhelp:plan.arrange.${way}`, { name })}
    >
      {t(`selfhelp:plan.arrange.${shortWords[way]}`)}
    </button>
  );
}

function ThrowPlanAway({ plan }: { plan: Entry<PlanBody> }) {
  const { t, vault } = useArea();
  const [isSure, setSure] = useState(false);
  const throwAway = async () => {
    const ids = [...partsOf(plan.body), ...strayParts(vault.everything(), plan)].map(({ id }) => id);
    for (const id of ids) if (vault.entry(id)) await vault.erase(id);
    await vault.erase(plan.id);
    goTo("plan");
  };
  if (isSure) return <ThrowAway what="plan" onYes={throwAway} onNo={() => setSure(false)} />;
  return (
    <p>
      <Button kind="quiet" onClick={() => setSure(true)}>
        {t("selfhelp:plan.arrange.throwAway")}
      </Button>
    </p>
  );
}

/** What somebody pressed may stand elsewhere now, or be gone. */
function focusSoon(id: string): void {
  setTimeout(
    () => document.querySelector<HTMLElement>(`button[id="${id}"], [id="${id}"] :is(input, button)`)?.focus(),
    50,
  );
}
