// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { dayInWords } from "./day-in-words.ts";
import { documentOfForm, type Wording } from "./document.ts";
import { toolText } from "./texts-of-page.ts";
import type { FormBody, Tool } from "./tool.ts";

/** The day that it is about, where its form asks for one. */
export function dateOf({ body, made }: Pick<Entry<FormBody>, "body" | "made">): string {
  return String(body.answers["day.date"] || made);
}

/** Something to know it by in a list. */
export function firstWords({ answers }: FormBody): string {
  const { "day.date": _, ...others } = answers;
  return Object.values(others).flat().find(Boolean) ?? "";
}

/** What is about one day carries that day in its title. */
export function documentOfDays(tool: Tool): (wording: Wording, entry: Entry<FormBody>) => SharedDocument {
  return (wording, entry) => {
    const { "day.date": _, ...answers } = entry.body.answers;
    const about = documentOfForm(wording, tool, { ...entry, body: { ...entry.body, answers } });
    if (entry.kind !== "day") return about;
    const day = dayInWords(wording.language, dateOf(entry));
    return { ...about, title: `${toolText(wording.t, tool.code, "title")} ${day}` };
  };
}
