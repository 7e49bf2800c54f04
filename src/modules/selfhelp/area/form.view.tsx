// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Draft } from "../device/entry.ts";
import { useArea, useKept } from "./area-context.ts";
import { ChoiceField, LineField, ListField, TextField } from "./fields.view.tsx";
import { LastTime } from "./last-time.view.tsx";
import { Button } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import type { Answers, FormBody, Question, Tool, ToolPart } from "./tool.ts";

type FormProps<Body extends FormBody> = {
  tool: Tool;
  start: Draft<Body> & { id: string };
  /** What the definition alone does not ask, above the rest. */
  children?: ((body: Body, change: (body: Body) => void) => VNode | null) | undefined;
};

/** The form that a definition asks for. Nothing in it has to be filled in. */
export function ToolForm<Body extends FormBody>({ tool, start, children }: FormProps<Body>) {
  const { t, vault } = useArea();
  const [body, change] = useKept(start);
  const before = body.beside ? vault.entry<FormBody>(body.beside)?.body.answers : undefined;
  const answer = (key: string, value: string | readonly string[]) =>
    change({ ...body, answers: { ...body.answers, [key]: value } });
  return (
    <form class="stack--lg" onSubmit={(event) => event.preventDefault()}>
      {tool.several && (
        <LineField
          label={t("selfhelp:area.form.name")}
          hint={t("selfhelp:area.form.nameHint")}
          value={body.title ?? ""}
          onChange={(title) => change({ ...body, title })}
        />
      )}
      {children?.(body, change)}
      {tool.parts.map((part) => (
        <PartFields key={part.code} {...{ tool, part, body, before }} onAnswer={answer} />
      ))}
    </form>
  );
}

type PartFieldsProps = {
  tool: Tool;
  part: ToolPart;
  body: FormBody;
  /** What stood there the last time. */
  before?: Answers | undefined;
  onAnswer: (key: string, value: string | readonly string[]) => void;
};

export function PartFields({ tool, part, body, before, onAnswer }: PartFieldsProps) {
  const { t } = useArea();
  return (
    <section class={part.beside ? "stack kluis-naast" : "stack"}>
      <h2>{toolText(t, tool.code, `part.${part.code}.title`)}</h2>
      {part.lead && <p>{toolText(t, tool.code, `part.${part.code}.lead`)}</p>}
      {part.questions.map((question) => {
        const key = `${part.code}.${question.code}`;
        return (
          <QuestionField
            key={key}
            {...{ tool, question }}
            before={before?.[key]}
            value={body.answers[key] ?? (question.kind === "list" ? [] : "")}
            onChange={(value) => onAnswer(key, value)}
          />
        );
      })}
    </section>
  );
}

type QuestionProps = {
  tool: Tool;
  question: Question;
  value: string | readonly string[];
  before?: string | readonly string[] | undefined;
  onChange: (value: string | readonly string[]) => void;
};

export function QuestionField({ tool, question, value, before, onChange }: QuestionProps) {
  const { t } = useArea();
  const { code, kind } = question;
  const label = toolText(t, tool.code, `question.${code}.label`);
  const hint = question.hint && toolText(t, tool.code, `question.${code}.hint`);
  const words = typeof value === "string" ? value : value.join("\n");
  return (
    <div class="stack--sm">
      {kind === "list" ? (
        <ListField {...{ label, hint, onChange }} value={typeof value === "string" ? value.split("\n") : value} />
      ) : kind === "choice" || kind === "yesNo" ? (
        <ChoiceField {...{ label, onChange }} {...(hint && { hint })} value={words} options={optionsOf()} />
      ) : kind === "text" ? (
        <TextField {...{ label, hint, onChange }} value={words} />
      ) : (
        <LineField {...{ label, hint, onChange }} value={words} type={kind === "day" ? "date" : "text"} />
      )}
      {before?.length ? <LastTime {...{ tool, question, before, onChange }} /> : null}
      <Examples {...{ tool, question }} />
    </div>
  );

  function optionsOf() {
    if (kind === "yesNo")
      return ["yes", "no"].map((one) => ({ value: one, label: t(`selfhelp:area.form.${one as "yes" | "no"}`) }));
    return (question.options ?? []).map((one) => ({ value: one, label: toolText(t, tool.code, `option.${one}`) }));
  }
}

/** Folded away: an example helps one and steers another. */
function Examples({ tool, question }: { tool: Tool; question: Question }) {
  const { t } = useArea();
  const [isOpen, setOpen] = useState(false);
  if (!question.examples) return null;
  const numbers = Array.from({ length: question.examples }, (_, index) => index + 1);
  return (
    <div class="niet-printen">
      <Button kind="quiet" onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? "selfhelp:area.form.hideExamples" : "selfhelp:area.form.examples")}
      </Button>
      {isOpen && (
        <ul>
          {numbers.map((number) => (
            <li key={number}>{toolText(t, tool.code, `question.${question.code}.examples.${number}`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
