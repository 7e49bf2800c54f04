// SPDX-License-Identifier: EUPL-1.2
import { useArea, useKept } from "../area/area-context.ts";
import { LineField } from "../area/fields.view.tsx";
import { goTo } from "../area/fragment.ts";
import { MoveButtons } from "../area/moving.view.tsx";
import { Button, Section } from "../area/pieces.view.tsx";
import { ThrowAway } from "../area/throw-away.view.tsx";
import type { Entry } from "../device/entry.ts";
import { moved, type PlacedPart, type PlanBody, partsIn, partsOf, strayParts, withPart } from "./plan.ts";
import { nameOfPart, ownNameOf } from "./plan-document.ts";
import { PlanPage } from "./plan-page.view.tsx";

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
    <PlanPage
      id={plan.id}
      name={body.title}
      title={t("selfhelp:plan.arrange.title")}
      lead={t("selfhelp:plan.arrange.lead")}
    >
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
        <Section title={t("selfhelp:plan.arrange.out")}>
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
        </Section>
      )}
      <ThrowPlanAway plan={plan} />
    </PlanPage>
  );
}

type RowProps = { part: PlacedPart; body: PlanBody; change: (body: PlanBody) => void; onOut: () => void };

function PartRow({ part: { code, name }, body, change, onOut }: RowProps) {
  const { t } = useArea();
  const shown = nameOfPart(t, body, code);
  return (
    <li class="card stack--sm" id={`naam-${code}`}>
      <LineField
        label={t("selfhelp:plan.arrange.partName")}
        value={name ?? ownNameOf(t, code)}
        onChange={(changed) => change(withPart(body, code, { name: changed }))}
      />
      <p class="row">
        <MoveButtons name={shown} onMove={(by) => change(moved(body, code, by))} />
        <Button kind="quiet" onClick={onOut}>
          {t("selfhelp:plan.arrange.leaveOut")} <span class="visually-hidden">{shown}</span>
        </Button>
      </p>
    </li>
  );
}

function ThrowPlanAway({ plan }: { plan: Entry<PlanBody> }) {
  const { t, vault } = useArea();
  const throwAway = async () => {
    const ids = [...partsOf(plan.body), ...strayParts(vault.everything(), plan)].map(({ id }) => id);
    for (const id of ids) if (vault.entry(id)) await vault.erase(id);
    await vault.erase(plan.id);
    goTo("plan");
  };
  return (
    <ThrowAway
      ask={t("selfhelp:plan.arrange.throwAway")}
      sure={t("selfhelp:plan.arrange.sure")}
      yes={t("selfhelp:plan.arrange.yes")}
      no={t("selfhelp:plan.arrange.no")}
      onYes={throwAway}
    />
  );
}

/** What somebody pressed may stand elsewhere now, or be gone. */
function focusSoon(id: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(`[id="${id}"] :is(input, button)`)?.focus(), 50);
}
