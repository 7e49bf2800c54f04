// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Doors } from "../area/doors.view.tsx";
import { EarlierVersions } from "../area/earlier.view.tsx";
import { LineField } from "../area/fields.view.tsx";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { Form, LinkButton } from "../area/pieces.view.tsx";
import { dayOf, PrintButton, ToolPage } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { ReadAloud } from "./aloud.view.tsx";
import { ArrangePlan } from "./arrange.view.tsx";
import { DayPage } from "./day.view.tsx";
import { PartPage, PartReading, PartSharing } from "./part.view.tsx";
import { findPart, isPlan, newPlan, type PlanBody } from "./plan.ts";
import { documentOfPart, documentsOfParts, linesOfDocument } from "./plan-document.ts";
import { PlanOverview } from "./plan-overview.view.tsx";
import { PlanPage } from "./plan-page.view.tsx";
import { planTool } from "./tool.ts";

/** `#/plan`, a plan at `#/plan/ID`, and each of its parts at an address of its own. */
export function PlanWhole({ rest: [id = "", page] }: { rest: readonly string[] }) {
  const { vault } = useArea();
  const found = findPart(vault.everything(), id);
  if (found) return <OnePart key={id} {...{ id, page }} />;
  const plan = vault.entry(id);
  if (!plan || !isPlan(plan)) return <Plans />;
  if (page === "lezen") return <PlanReading plan={plan} />;
  if (page === "vandaag") return <DayPage plan={plan} />;
  if (page === "inrichten") return <ArrangePlan key={id} plan={plan} />;
  return <PlanOverview plan={plan} />;
}

function OnePart({ id, page }: { id: string; page: string | undefined }) {
  const { t, language, vault } = useArea();
  const found = findPart(vault.everything(), id);
  const entry = vault.entry<NonNullable<typeof found>["body"]>(id);
  if (!found) return null;
  if (page === "lezen") return <PartReading found={found} />;
  if (page === "delen") return <PartSharing found={found} />;
  if (page === "eerder" && entry) {
    return (
      <EarlierVersions entry={entry} documentOf={({ body }) => documentOfPart({ t, language }, { ...found, body })} />
    );
  }
  return <PartPage found={found} />;
}

function Plans() {
  const { t, vault } = useArea();
  const plans = vault.entries<PlanBody>("plan", "plan").reverse();
  const doors = plans.map(({ id, body, changed }) => ({
    to: fragmentOf("plan", id),
    title: body.title,
    lines: [t("selfhelp:plan.list.changed", { day: dayOf(changed) })],
  }));
  return (
    <ToolPage tool={planTool}>
      <p>{t("selfhelp:plan.rule")}</p>
      <Doors doors={doors} />
      {plans.length > 0 ? (
        <details class="card">
          <summary>{t("selfhelp:plan.list.another")}</summary>
          <Begin />
        </details>
      ) : (
        <Begin />
      )}
    </ToolPage>
  );
}

function Begin() {
  const { t, vault, sendSoon } = useArea();
  const [title, setTitle] = useState(t("selfhelp:plan.title"));
  const begin = async () => {
    const body = newPlan(title.trim() || t("selfhelp:plan.title"), () => crypto.randomUUID());
    const plan = await vault.put({ tool: "plan", kind: "plan", body });
    sendSoon("at once");
    goTo("plan", plan.id);
  };
  return (
    <Form button={t("selfhelp:plan.list.begin")} onSubmit={begin}>
      <LineField
        label={t("selfhelp:plan.list.name")}
        hint={t("selfhelp:plan.list.nameHint")}
        value={title}
        onChange={setTitle}
      />
    </Form>
  );
}

function PlanReading({ plan }: { plan: Entry<PlanBody> }) {
  const { t, language, vault } = useArea();
  const documents = documentsOfParts({ t, language }, plan, vault.everything());
  const { title } = plan.body;
  return (
    <PlanPage id={plan.id} name={title} title={title}>
      {documents.length === 0 && <p>{t("selfhelp:plan.part.nothing")}</p>}
      {documents.map((document, at) => (
        <SharedDocumentView key={at} {...{ t, document }} heading="h2" />
      ))}
      <div class="row niet-printen">
        <ReadAloud lines={[title, ...documents.flatMap(linesOfDocument)]} />
        <PrintButton />
        <LinkButton kind="quiet" href={fragmentOf("plan", plan.id, "inrichten")}>
          {t("selfhelp:plan.open.arrange")}
        </LinkButton>
      </div>
      <p class="small muted">{t("selfhelp:plan.method")}</p>
    </PlanPage>
  );
}
