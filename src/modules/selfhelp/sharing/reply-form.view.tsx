// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { LineField, TextField } from "../area/fields.view.tsx";
import { Form, Notice } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import { type Refused, type ShareKeys, sendReply } from "./reading.ts";
import type { SharedDocument, SharedReply } from "./shared-document.ts";

type ReplyFormProps = { t: T; keys: ShareKeys; shared: SharedDocument };
type Typed = { from: string; line: string; sections: readonly string[]; answers: readonly string[] };

const nothing: Typed = { from: "", line: "", sections: [], answers: [] };

/** For whoever was asked to write along: their words beside each piece, and a line of their own. All may stay empty. */
export function ReplyForm({ t, keys, shared }: ReplyFormProps) {
  const [typed, setTyped] = useState(nothing);
  const [told, setTold] = useState<Refused | "sent" | "empty" | null>(null);
  const reply = replyOf(shared, typed);
  const submit = async () => {
    if (isEmpty(reply)) return setTold("empty");
    const refused = await sendReply(keys, reply);
    setTold(refused ?? "sent");
    if (!refused) setTyped({ ...nothing, from: typed.from });
  };
  const name = shared.from ?? t("selfhelp:sharing.reader.somebody");
  return (
    <section class="card stack niet-printen">
      <h2>{t("selfhelp:sharing.reply.title")}</h2>
      <p>{t("selfhelp:sharing.reply.lead", { name })}</p>
      {told === "sent" && <Notice kind="good">{t("selfhelp:sharing.reply.sent", { name })}</Notice>}
      {told === "empty" && <Notice kind="problem">{t("selfhelp:sharing.reply.empty")}</Notice>}
      {told && told !== "sent" && told !== "empty" && (
        <Notice kind="problem">{t(`selfhelp:sharing.reader.refused.${told}`)}</Notice>
      )}
      <Form button={t("selfhelp:sharing.reply.send")} onSubmit={submit}>
        {(shared.questions ?? []).map((question, at) => (
          <TextField
            key={question}
            label={question}
            value={typed.answers[at] ?? ""}
            onChange={(words) => setTyped({ ...typed, answers: withWords(typed.answers, at, words) })}
          />
        ))}
        {shared.sections.map(({ title }, at) => (
          <TextField
            key={title}
            rows={2}
            label={t("selfhelp:sharing.reply.beside", { title })}
            value={typed.sections[at] ?? ""}
            onChange={(words) => setTyped({ ...typed, sections: withWords(typed.sections, at, words) })}
          />
        ))}
        <TextField
          rows={3}
          label={t("selfhelp:sharing.reply.line")}
          hint={t("selfhelp:sharing.reply.lineHint")}
          value={typed.line}
          onChange={(line) => setTyped({ ...typed, line })}
        />
        <LineField
          label={t("selfhelp:sharing.reply.from")}
          hint={t("selfhelp:sharing.reply.fromHint")}
          value={typed.from}
          onChange={(from) => setTyped({ ...typed, from })}
        />
      </Form>
    </section>
  );
}

function withWords(all: readonly string[], at: number, words: string): string[] {
  return Array.from({ length: Math.max(all.length, at + 1) }, (_, one) => (one === at ? words : (all[one] ?? "")));
}

function replyOf({ sections, questions = [] }: SharedDocument, typed: Typed): SharedReply {
  const filled = ({ words }: { words: string }) => words !== "";
  return {
    v: 1,
    written: todayHere(),
    from: typed.from.trim(),
    sections: sections.map(({ title }, at) => ({ title, words: (typed.sections[at] ?? "").trim() })).filter(filled),
    answers: questions.map((question, at) => ({ question, words: (typed.answers[at] ?? "").trim() })).filter(filled),
    line: typed.line.trim(),
  };
}

function isEmpty({ sections, answers, line }: SharedReply): boolean {
  return sections.length === 0 && answers.length === 0 && line === "";
}
