// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { toolText } from "../area/texts-of-page.ts";
import type { Question, Tool } from "../area/tool.ts";

type QuestionProps = { t: T; tool: Tool; question: Question };

/** A question to answer with a pen. */
export function PaperQuestion({ t, tool, question }: QuestionProps) {
  const { code, hint } = question;
  return (
    <div class={isLong(question) ? "vel__vraag vel__vraag--lang" : "vel__vraag"}>
      <p class="vel__label">{toolText(t, tool.code, `question.${code}.label`)}</p>
      {hint && <p class="vel__hint">{toolText(t, tool.code, `question.${code}.hint`)}</p>}
      <Room {...{ t, tool, question }} />
    </div>
  );
}

function isLong({ kind }: Question): boolean {
  return kind === "list" || kind === "text";
}

function Room({ t, tool, question }: QuestionProps) {
  if (isLong(question)) return <Lines />;
  if (question.kind === "choice") return <Boxes words={wordsOf(question.options ?? [])} />;
  return <span class="vel__lijn" />;

  function wordsOf(options: readonly string[]): string[] {
    return options.map((option) => toolText(t, tool.code, `option.${option}`));
  }
}

/** More than fit: the sheet shows as many as there is room for. */
export function Lines() {
  return (
    <div class="vel__lijnen" aria-hidden="true">
      {Array.from({ length: 30 }, () => (
        <span class="vel__lijn" />
      ))}
    </div>
  );
}

function Boxes({ words }: { words: readonly string[] }) {
  return (
    <ul class="vel__hokjes">
      {words.map((word) => (
        <li>{word}</li>
      ))}
    </ul>
  );
}
