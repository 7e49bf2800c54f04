// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Draft } from "../device/entry.ts";
import { withAnswer } from "./answers.ts";
import { useArea, useKept } from "./area-context.ts";
import { ChoiceField, LineField, ListField, TextField } from "./fields.view.tsx";
import { LastTime } from "./last-time.view.tsx";
import { Button } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import type { Answer, Answers, FormBody, Question, Tool, ToolPart } from "./tool.ts";

export type FieldsProps<Body> = { body: Body; change: (body: Body) => void };
/** What a definition alone does not ask. */
export type Fields<Body> = (props: FieldsProps<Body>) => VNode | null;

type FormProps<Body extends FormBody> = {
  tool: Tool;
  start: Draft<Body> & { id: string };
  /** Above the rest. */
  Above?: Fields<Body> | undefined;
};

/** The form that a definition asks for. Nothing in it has to be filled in. */
export function ToolForm<Body extends FormBody>({ tool, start, Above }: FormProps<Body>) {
  const { t, vault } = useArea();
  const [body, change] = useKept(start);
  const before = body.beside ? vault.entry<FormBody>(body.beside)?.body.answers : undefined;
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
      {Above && <Above {...{ body, change }} />}
      {tool.parts.map((part) => (
        <PartFields key={part.code} {...{ tool, part, body, before, change }} />
      ))}
    </form>
  );
}

type PartFieldsProps<Body> = {
  tool: Tool;
  part: ToolPart;
  body: Body;
  /** What stood there the last time. */
  before?: Answers | undefined;
  change: (body: Body) => void;
};

export function PartFields<Body extends { answers: Answers }>(props: PartFieldsProps<Body>) {
  const { t } = useArea();
  const { tool, part } = props;
  return (
    <section class={part.beside ? "stack kluis-naast" : "stack"}>
      <h2>{toolText(t, tool.code, `part.${part.code}.title`)}</h2>
      {part.lead && <p>{toolText(t, tool.code, `part.${part.code}.lead`)}</p>}
      <Questions {...props} />
    </section>
  );
}

/** What a part asks, without its heading. */
export function Questions<Body extends { answers: Answers }>(props: PartFieldsProps<Body>) {
  const { tool, part, body, before, change } = props;
  return (
    <>
      {part.questions.map((question) => {
        const key = `${part.code}.${question.code}`;
        return (
          <QuestionField
            key={key}
            {...{ tool, question }}
            before={before?.[key]}
            value={body.answers[key] ?? (question.kind === "list" ? [] : "")}
            onChange={(answer) => change(withAnswer(body, key, answer))}
          />
        );
      })}
    </>
  );
}

type QuestionProps = {
  tool: Tool;
  question: Question;
  value: Answer;
  before?: Answer | undefined;
  onChange: (answer: Answer) => void;
};

function QuestionField({ tool, question, value, before, onChange }: QuestionProps) {
  const { t } = useArea();
  const { code, kind } = question;
  const label = toolText(t, tool.code, `question.${code}.label`);
  const hint = question.hint && toolText(t, tool.code, `question.${code}.hint`);
  const words = typeof value === "string" ? value : value.join("\n");
  return (
    <div class="stack--sm">
      {kind === "list" ? (
        <ListField {...{ label, hint, onChange }} value={typeof value === "string" ? value.split("\n") : value} />
      ) : kind === "choice" ? (
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
