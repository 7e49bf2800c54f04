// SPDX-License-Identifier: EUPL-1.2
import { withAnswer } from "../area/answers.ts";
import { useArea, useKept } from "../area/area-context.ts";
import { EarlierVersions } from "../area/earlier.view.tsx";
import { CheckField, TextField } from "../area/fields.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { Section } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { FormBody } from "../area/tool.ts";
import { dayOf, EntryDoors, Reading, ToolPage } from "../area/tool.view.tsx";
import type { Draft, Entry } from "../device/entry.ts";
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
    <Reading to={fragmentOf("rights")} document={document}>
      {document.sections.length === 0 && <p>{area.t("selfhelp:rights.nothing")}</p>}
    </Reading>
  );
}

type RightsListProps = { entry: Entry<FormBody> | undefined; start: Draft<FormBody> & { id: string } };

function RightsList({ entry, start }: RightsListProps) {
  const { t } = useArea();
  const [body, change] = useKept(start);
  const answer = (key: string, value: string) => change(withAnswer(body, key, value));
  return (
    <ToolPage tool={rightsTool}>
      <p>{t("selfhelp:rights.notAdvice", { day: dayOf(writtenOn) })}</p>
      {rightsTool.parts.map((part) => (
        <Section key={part.code} title={toolText(t, "rights", `part.${part.code}.title`)}>
          {part.questions.map(({ code }) => {
            const key = `${part.code}.${code}`;
            return <Right key={key} {...{ code, keyOf: key, body }} onAnswer={answer} />;
          })}
        </Section>
      ))}
      {entry && <EntryDoors entry={entry} />}
    </ToolPage>
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
