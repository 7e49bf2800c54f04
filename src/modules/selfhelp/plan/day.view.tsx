// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { linesOf } from "../area/answers.ts";
import { useArea } from "../area/area-context.ts";
import { CheckField } from "../area/fields.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { LinkButton } from "../area/pieces.view.tsx";
import { PrintButton } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { ticksOf } from "./day.ts";
import { findPart, type PlanBody } from "./plan.ts";
import { nameOfPart } from "./plan-document.ts";
import { PlanPage } from "./plan-page.view.tsx";

const lists = ["daily", "sometimes"] as const;

/** A day page that forgets: nothing that is ticked is kept. */
export function DayPage({ plan }: { plan: Entry<PlanBody> }) {
  const { t, vault } = useArea();
  const id = plan.body.parts["daily-maintenance"]?.id ?? "";
  const answers = findPart(vault.everything(), id)?.body.answers ?? {};
  const all = lists.map((list) => ({ list, lines: linesOf(answers, `daily-maintenance.${list}`) }));
  const part = nameOfPart(t, plan.body, "daily-maintenance");
  return (
    <PlanPage
      id={plan.id}
      name={plan.body.title}
      title={t("selfhelp:plan.day.title")}
      lead={t("selfhelp:plan.day.lead")}
    >
      {all.every(({ lines }) => lines.length === 0) && <p>{t("selfhelp:plan.day.none", { part })}</p>}
      {all.map(({ list, lines }) => lines.length > 0 && <TickList key={list} {...{ list, lines }} />)}
      <div class="row niet-printen">
        <LinkButton icon="pencil" href={fragmentOf("plan", id)}>
          {t("selfhelp:plan.day.write", { part })}
        </LinkButton>
        <PrintButton />
      </div>
    </PlanPage>
  );
}

function TickList({ list, lines }: { list: (typeof lists)[number]; lines: readonly string[] }) {
  const { t, vault } = useArea();
  const [, draw] = useState(0);
  const ticked = ticksOf(vault, new Date().toDateString());
  const turn = (line: string, isTicked: boolean) => {
    if (isTicked) ticked.add(line);
    else ticked.delete(line);
    draw((count) => count + 1);
  };
  return (
    <fieldset>
      <legend>{t(`selfhelp:plan.day.${list}`)}</legend>
      {lines.map((line, at) => (
        <CheckField key={at} label={line} value={ticked.has(line)} onChange={(isTicked) => turn(line, isTicked)} />
      ))}
    </fieldset>
  );
}
