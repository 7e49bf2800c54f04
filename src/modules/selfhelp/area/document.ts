// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument, SharedSection } from "../sharing/shared-document.ts";
import { linesOf } from "./answers.ts";
import { dayInWords } from "./day-in-words.ts";
import { toolText } from "./texts-of-page.ts";
import type { FormBody, Question, Tool, ToolPart } from "./tool.ts";

export type Wording = { t: T; language: Language };

/** An entry of a form as it is read: what was filled in, and nothing of what was not. */
export function documentOfForm(wording: Wording, tool: Tool, { body }: Entry<FormBody>): SharedDocument {
  const { t, language } = wording;
  const sections = tool.parts.flatMap((part) => part.questions.flatMap((question) => sectionOf(part, question)));
  return { v: 1, kind: "part", language, title: body.title || toolText(t, tool.code, "title"), sections };

  function sectionOf({ code, beside }: ToolPart, question: Question): SharedSection[] {
    const lines = linesOf(body.answers, `${code}.${question.code}`);
    if (lines.length === 0) return [];
    const title = toolText(t, tool.code, `question.${question.code}.label`);
    return [
      {
        title,
        lines: lines.map((line) => wordsOfAnswer(wording, tool, question, line)),
        ...(question.kind === "list" && { isList: true }),
        ...(beside && { beside }),
      },
    ];
  }
}

/** One line of an answer as it is read: a day and a choice in words. */
export function wordsOfAnswer({ t, language }: Wording, tool: Tool, { kind }: Question, line: string): string {
  if (kind === "choice") return toolText(t, tool.code, `option.${line}`);
  return kind === "day" ? dayInWords(language, line) : line;
}
