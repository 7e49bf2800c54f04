// SPDX-License-Identifier: EUPL-1.2
import { useArea, useKept } from "../area/area-context.ts";
import { EarlierVersions } from "../area/earlier.view.tsx";
import { CheckField, TextField } from "../area/fields.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { BackLink } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { FormBody } from "../area/tool.ts";
import { dayOf, EntryDoors, PrintButton, ToolHead } from "../area/tool.view.tsx";
import type { Draft, Entry } from "../device/entry.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { documentOfRights, markOf } from "./rights.ts";
import { rightsTool, writtenOn } from "./tool.ts";

export function Rights({ rest: [, page] }: { rest: readonly string[] }) {
  const { vault, ...area } = useArea();
  const [entry] = vault.entries<FormBody>("rights");
  if (entry && page === "eerder") return <EarlierVersions entry={entry} documentOf={documentOf} />;
  if (entry && page === "lezen") return <ReadRights entry={entry} />;
  return (
    <RightsList
      entry={entry}
      start={entry ?? { id: vault.onlyId("rights"), tool: "rights", kind: "form", body: { answers: {} } }}
    />
  );

  function documentOf(earlier: Entry<FormBody>) {
    return documentOfRights(area, earlier);
  }
}

function ReadRights({ entry }: { entry: Entry<FormBody> }) {
  const area = useArea();
  const document = documentOfRights(area, entry);
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf("rights")}>{area.t("selfhelp:area.tool.back")}</BackLink>
      <SharedDocumentView t={area.t} document={document} />
      {document.sections.length === 0 && <p>{area.t("selfhelp:rights.nothing")}</p>}
      <PrintButton />
    </div>
  );
}

type RightsListProps = { entry: Entry<FormBody> | undefined; start: Draft<FormBody> & { id: string } };

function RightsList({ entry, start }: RightsListProps) {
  const { t } = useArea();
  const [body, change] = useKept(start);
  const answer = (key: string, value: string) => change({ ...body, answers: { ...body.answers, [key]: value } });
  return (
    <div class="stack--lg">
      <ToolHead tool={rightsTool} />
      <p>{t("selfhelp:rights.notAdvice", { day: dayOf(writtenOn) })}</p>
      {rightsTool.parts.map((part) => (
        <section class="stack" key={part.code}>
          <h2>{toolText(t, "rights", `part.${part.code}.title`)}</h2>
          {part.questions.map(({ code }) => {
            const key = `${part.code}.${code}`;
            return <Right key={key} {...{ code, keyOf: key, body }} onAnswer={answer} />;
          })}
        </section>
      ))}
      {entry && <EntryDoors entry={entry} />}
    </div>
  );
}

type RightProps = { code: string; keyOf: string; body: FormBody; onAnswer: (key: string, value: string) => void };

function Right({ code, keyOf, body, onAnswer }: RightProps) {
  const { t } = useArea();
  const words = (name: string) => toolText(t, "rights", `question.${code}.${name}`);
  const mark = markOf(keyOf);
  return (
    <details class="card">
      <summary>{words("label")}</summary>
      <div class="stack">
        <p>{words("hint")}</p>
        <p>
          {t("selfhelp:rights.helper")}: <a href={words("helperLink")}>{words("helper")}</a>
          <br />
          {t("selfhelp:rights.source")}: <a href={words("sourceLink")}>{words("source")}</a>
        </p>
        <CheckField
          label={t("selfhelp:rights.mark")}
          value={body.answers[mark] === "yes"}
          onChange={(is) => onAnswer(mark, is ? "yes" : "")}
        />
        <TextField
          label={t("selfhelp:rights.note")}
          value={String(body.answers[keyOf] ?? "")}
          rows={2}
          onChange={(value) => onAnswer(keyOf, value)}
        />
      </div>
    </details>
  );
}
