// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { useArea } from "./area-context.ts";
import { DatedList, OneDated } from "./dated.view.tsx";
import { documentOfDays, firstWords } from "./days.ts";
import { type Fields, ToolForm } from "./form.view.tsx";
import { Section } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import type { FormBody, Tool } from "./tool.ts";
import { EntryDoors, ToolPage } from "./tool.view.tsx";

type FormWithDaysProps = {
  tool: Tool;
  rest: readonly string[];
  /** What `Above` asks is left to it. */
  without?: string;
  Above?: Fields<FormBody>;
};

const empty: FormBody = { answers: {} };

/** One form that is asked once, and its last part again for each day that somebody likes to write about. */
export function FormWithDays({ tool, rest, without, Above }: FormWithDaysProps) {
  const { t, vault } = useArea();
  const [fresh] = useState(() => ({ id: vault.onlyId(tool.code), tool: tool.code, kind: "form", body: empty }));
  const entry = vault.entry<FormBody>(fresh.id);
  const days = {
    tool: ofLastPart(tool),
    kind: "day",
    begin: () => empty,
    documentOf: documentOfDays(tool),
    say: (_: T, body: FormBody) => firstWords(body),
  };
  const [id, page] = rest;
  if (id && (id !== fresh.id || (page && entry))) return <OneDated key={id} {...{ ...days, rest }} />;
  return (
    <ToolPage tool={tool}>
      <ToolForm tool={ofFirstParts(tool, without)} start={entry ?? fresh} Above={Above} />
      {entry && <EntryDoors entry={entry} />}
      <Section title={toolText(t, tool.code, "days")}>
        <DatedList {...days} />
      </Section>
    </ToolPage>
  );
}

function ofLastPart(tool: Tool): Tool {
  return { ...tool, parts: tool.parts.slice(-1) };
}

function ofFirstParts(tool: Tool, without: string | undefined): Tool {
  const parts = tool.parts.slice(0, -1);
  return {
    ...tool,
    parts: parts.map((part) => ({ ...part, questions: part.questions.filter(({ code }) => code !== without) })),
  };
}
