// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from "preact/hooks";
import { useArea, useKept } from "../area/area-context.ts";
import { QuestionField } from "../area/form.view.tsx";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { BackLink, Button, LinkButton } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { PrintButton } from "../area/tool.view.tsx";
import { ShareView } from "../sharing/share.view.tsx";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { ReadAloud } from "./aloud.view.tsx";
import { PageHead } from "./page-head.view.tsx";
import { type FoundPart, isOwnPart, type PartBody, questionsOf, withPart } from "./plan.ts";
import { documentOfPart, linesOfDocument, nameOfPart } from "./plan-document.ts";
import { MayGo } from "./plan-overview.view.tsx";
import { ThrowAway } from "./throw-away.view.tsx";
import { planTool } from "./tool.ts";

export function PartPage({ found }: { found: FoundPart }) {
  const { t, vault } = useArea();
  const { plan, code, id } = found;
  const hasEntry = vault.entry(id) !== null;
  return (
    <div class="stack--lg">
      <PageHead
        to={["plan", plan.id]}
        back={t("selfhelp:plan.part.back", { title: plan.body.title })}
        title={nameOfPart(t, plan.body, code)}
      >
        {!isOwnPart(code) && <p class="lead">{toolText(t, "plan", `part.${code}.lead`)}</p>}
      </PageHead>
      <PartForm found={found} />
      {!isOwnPart(code) && <ExamplesChoice found={found} />}
      {hasEntry && <PartDoors found={found} />}
    </div>
  );
}

function PartForm({ found: { plan, code, id, body: start } }: { found: FoundPart }) {
  const { vault } = useArea();
  const fresh = useRef(start).current; // what stands nowhere yet stays the same while somebody types
  const kept = vault.entry<PartBody>(id)?.body ?? fresh;
  const [body, change] = useKept({ id, tool: "plan", kind: "part", body: kept });
  return (
    <form class="stack--lg" onSubmit={(event) => event.preventDefault()}>
      {questionsOf(code).questions.map((question) => {
        const key = `${code}.${question.code}`;
        return (
          <QuestionField
            key={key}
            tool={planTool}
            question={plan.body.hidesExamples ? { ...question, examples: 0 } : question}
            value={body.answers[key] ?? (question.kind === "list" ? [] : "")}
            onChange={(value) => change({ ...body, answers: { ...body.answers, [key]: value } })}
          />
        );
      })}
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
  const [isSure, setSure] = useState(false);
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
        {!isSure && (
          <Button kind="quiet" onClick={() => setSure(true)}>
            {t("selfhelp:plan.part.empty")}
          </Button>
        )}
      </p>
      {isSure && <ThrowAway what="part" onYes={empty} onNo={() => setSure(false)} />}
    </div>
  );
}

export function PartReading({ found }: { found: FoundPart }) {
  const { t, language } = useArea();
  const document = documentOfPart({ t, language }, found);
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf("plan", found.id)}>{t("selfhelp:plan.part.back", { title: document.title })}</BackLink>
      <SharedDocumentView {...{ t, document }} />
      {document.sections.length === 0 && <p>{t("selfhelp:plan.part.nothing")}</p>}
      <div class="row niet-printen">
        <ReadAloud lines={linesOfDocument(document)} />
        <PrintButton />
      </div>
    </div>
  );
}

/** Of the parts only the crisis plan may go to professionals. */
export function PartSharing({ found }: { found: FoundPart }) {
  const { t, language } = useArea();
  const name = nameOfPart(t, found.plan.body, found.code);
  const forProfessionals = found.code === "crisis-plan";
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf("plan", found.id)}>{t("selfhelp:plan.part.back", { title: name })}</BackLink>
      <h1>{t("selfhelp:plan.share.title", { name })}</h1>
      {forProfessionals ? <MayGo /> : <p>{t("selfhelp:plan.share.forPeople")}</p>}
      <ShareView
        document={() => documentOfPart({ t, language }, found)}
        about={{ id: found.id, what: name }}
        forProfessionals={forProfessionals}
      />
    </div>
  );
}
