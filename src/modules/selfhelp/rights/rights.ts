// SPDX-License-Identifier: EUPL-1.2
import { documentOfForm, type Wording } from "../area/document.ts";
import { toolText } from "../area/texts-of-page.ts";
import type { Answers, FormBody } from "../area/tool.ts";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { rightsTool } from "./tool.ts";

export const markOf = (key: string) => `${key}.mark`;

/** What somebody ticked or wrote something with, each with the right itself in plain words. */
export function documentOfRights(wording: Wording, { body, ...entry }: Entry<FormBody>): SharedDocument {
  const rights = rightsTool.parts.flatMap((part) =>
    part.questions.map(({ code }) => ({ code, key: `${part.code}.${code}` })),
  );
  const sections = rights.flatMap(({ code, key }) => {
    if (!isKept(body.answers, key)) return [];
    const words = (name: string) => toolText(wording.t, "rights", `question.${code}.${name}`);
    const note = String(body.answers[key] ?? "");
    return [{ title: words("label"), lines: [words("hint"), words("helper"), ...(note ? [note] : [])] }];
  });
  return { ...documentOfForm(wording, rightsTool, { ...entry, body: { answers: {} } }), sections };
}

function isKept(answers: Answers, key: string): boolean {
  return answers[markOf(key)] === "yes" || Boolean(answers[key]?.length);
}
