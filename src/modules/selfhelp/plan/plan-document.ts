// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { documentOfForm, type Wording } from "../area/document.ts";
import { toolText } from "../area/texts-of-page.ts";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import {
  type FoundPart,
  findPart,
  isOwnPart,
  isPlan,
  type PlanBody,
  partsIn,
  questionsOf,
  strayParts,
} from "./plan.ts";
import { planTool } from "./tool.ts";

/** As the person named it, or as the method does. */
export function nameOfPart(t: T, plan: PlanBody, code: string): string {
  return plan.parts[code]?.name?.trim() || ownNameOf(t, code);
}

export function ownNameOf(t: T, code: string): string {
  return isOwnPart(code) ? t("selfhelp:plan.arrange.noName") : toolText(t, "plan", `part.${code}.title`);
}

export function documentOfPart(wording: Wording, { plan, code, id, body }: FoundPart): SharedDocument {
  const title = nameOfPart(wording.t, plan.body, code);
  const form = { ...plan, id, kind: "part", body: { title, answers: body.answers } };
  return documentOfForm(wording, { ...planTool, parts: [questionsOf(code)] }, form);
}

/** What is written in each part that shows, and in what another version of the plan brought along. */
export function documentsOfParts(wording: Wording, plan: Entry<PlanBody>, all: readonly Entry[]): SharedDocument[] {
  const ids = [...partsIn(plan.body), ...strayParts(all, plan)].map(({ id }) => id);
  const documents = ids.flatMap((id) => findPart(all, id) ?? []).map((found) => documentOfPart(wording, found));
  return documents.filter(({ sections }) => sections.length > 0);
}

export function documentOfPlan(wording: Wording, entry: Entry, all: readonly Entry[]): SharedDocument | null {
  if (!isPlan(entry)) return null;
  const sections = documentsOfParts(wording, entry, all).flatMap((part) =>
    part.sections.map((section) => ({ ...section, title: `${part.title}. ${section.title}` })),
  );
  return { v: 1, kind: "part", language: wording.language, title: entry.body.title, sections };
}

/** As it is read aloud. */
export function linesOfDocument({ title, sections }: SharedDocument): string[] {
  return [title, ...sections.flatMap((section) => [section.title, ...(section.lines ?? [])])];
}
