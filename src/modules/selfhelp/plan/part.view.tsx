// SPDX-License-Identifier: EUPL-1.2
import { useRef } from "preact/hooks";
import { useArea, useKept } from "../area/area-context.ts";
import { Questions } from "../area/form.view.tsx";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { Button, LinkButton } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { ThrowAway } from "../area/throw-away.view.tsx";
import { Reading } from "../area/tool.view.tsx";
import { ShareView } from "../sharing/share.view.tsx";
import { ReadAloud } from "./aloud.view.tsx";
import { type FoundPart, isOwnPart, type PartBody, questionsOf, withPart } from "./plan.ts";
import { documentOfPart, linesOfDocument, nameOfPart } from "./plan-document.ts";
import { MayGo } from "./plan-overview.view.tsx";
import { PlanPage } from "./plan-page.view.tsx";
import { planTool } from "./tool.ts";

export function PartPage({ found }: { found: FoundPart }) {
  const { t, vault } = useArea();
  const { plan, code, id } = found;
  const hasEntry = vault.entry(id) !== null;
  return (
    <PlanPage
      id={plan.id}
      name={plan.body.title}
      title={nameOfPart(t, plan.body, code)}
      lead={isOwnPart(code) ? undefined : toolText(t, "plan", `part.${code}.lead`)}
    >
      <PartForm found={found} />
      {!isOwnPart(code) && <ExamplesChoice found={found} />}
      {hasEntry && <PartDoors found={found} />}
    </PlanPage>
  );
}

function PartForm({ found: { plan, code, id, body: start } }: { found: FoundPart }) {
  const { vault } = useArea();
  const fresh = useRef(start).current; // what stands nowhere yet stays the same while somebody types
  const kept = vault.entry<PartBody>(id)?.body ?? fresh;
  const [body, change] = useKept({ id, tool: "plan", kind: "part", body: kept });
  const part = questionsOf(code);
  const questions = part.questions.map((question) => ({ ...question, examples: 0 }));
  return (
    <form class="stack--lg" onSubmit={(event) => event.preventDefault()}>
      <Questions tool={planTool} part={plan.body.hidesExamples ? { ...part, questions } : part} {...{ body, change }} />
    </form>
  );
}

function ExamplesChoice({ found: { plan } }: { found: FoundPart }) {
  const { t, vault, sendSoon } = useArea();
  const { hidesExamples = false } = plan.body;
  const turn = async () => {
    await vault.put({ ...plan, body: { ...plan.body, hidesExamples: !hidesExamples } });
    sendSoon();
  };
  return (
    <p>
      <Button kind="quiet" onClick={turn}>
        {t(hidesExamples ? "selfhelp:plan.part.showExamples" : "selfhelp:plan.part.hideExamples")}
      </Button>
    </p>
  );
}

function PartDoors({ found: { plan, code, id } }: { found: FoundPart }) {
  const { t, vault, sendSoon } = useArea();
  const empty = async () => {
    await vault.erase(id);
    // What was erased stays erased everywhere: new words get an entry of their own.
    if (plan.body.parts[code]?.id === id) {
      await vault.put({ ...plan, body: withPart(plan.body, code, { id: crypto.randomUUID() }) });
    }
    sendSoon("at once");
    goTo("plan", plan.id);
  };
  return (
    <div class="stack niet-printen">
      <p class="row">
        <LinkButton icon="printer" href={fragmentOf("plan", id, "lezen")}>
          {t("selfhelp:plan.part.read")}
        </LinkButton>
        <LinkButton icon="users" href={fragmentOf("plan", id, "delen")}>
          {t("selfhelp:plan.part.share")}
        </LinkButton>
        <LinkButton href={fragmentOf("plan", id, "eerder")}>{t("selfhelp:plan.part.earlier")}</LinkButton>
      </p>
      <ThrowAway
        ask={t("selfhelp:plan.part.empty")}
        sure={t("selfhelp:plan.part.emptySure")}
        yes={t("selfhelp:plan.part.emptyYes")}
        no={t("selfhelp:plan.part.emptyNo")}
        onYes={empty}
      />
    </div>
  );
}

export function PartReading({ found }: { found: FoundPart }) {
  const { t, language } = useArea();
  const document = documentOfPart({ t, language }, found);
  return (
    <Reading to={fragmentOf("plan", found.id)} document={document}>
      {document.sections.length === 0 && <p>{t("selfhelp:plan.part.nothing")}</p>}
      <ReadAloud lines={linesOfDocument(document)} />
    </Reading>
  );
}

/** Of the parts only the crisis plan may go to professionals. */
export function PartSharing({ found }: { found: FoundPart }) {
  const { t, language } = useArea();
  const name = nameOfPart(t, found.plan.body, found.code);
  const forProfessionals = found.code === "crisis-plan";
  return (
    <PlanPage id={found.id} name={name} title={t("selfhelp:plan.share.title", { name })}>
      {forProfessionals ? <MayGo /> : <p>{t("selfhelp:plan.share.forPeople")}</p>}
      <ShareView
        document={() => documentOfPart({ t, language }, found)}
        about={{ id: found.id, what: name }}
        forProfessionals={forProfessionals}
      />
    </PlanPage>
  );
}
