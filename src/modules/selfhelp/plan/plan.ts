// SPDX-License-Identifier: EUPL-1.2
import { swapped } from "../area/lists.ts";
import type { Answers, ToolPart } from "../area/tool.ts";
import type { Entry } from "../device/entry.ts";
import { ownQuestions, planTool } from "./tool.ts";

/** `id` is the entry with its words: made with the plan, so that two devices never make two of them. */
export type PartPlace = { id: string; name?: string; isOut?: boolean };
export type PlanBody = {
  title: string;
  hidesExamples?: boolean;
  order: readonly string[];
  parts: Readonly<Record<string, PartPlace>>;
};
/** The words of one part, in an entry of its own: whoever writes in two parts on two devices writes beside each other. */
export type PartBody = { plan: string; part: string; answers: Answers };
export type PlacedPart = PartPlace & { code: string };

export function newPlan(title: string, freshId: () => string): PlanBody {
  const order = planTool.parts.map(({ code }) => code);
  return { title, order, parts: Object.fromEntries(order.map((code) => [code, { id: freshId() }])) };
}

/** In the order of the person. What two devices joined may name a part in one place only: it shows nevertheless. */
export function partsOf({ order, parts }: PlanBody): PlacedPart[] {
  const codes = [...new Set([...order, ...Object.keys(parts)])];
  return codes.flatMap((code) => (parts[code] ? [{ code, ...parts[code] }] : []));
}

export function partsIn(plan: PlanBody): PlacedPart[] {
  return partsOf(plan).filter(({ isOut }) => !isOut);
}

export function withPart(plan: PlanBody, code: string, change: Partial<PartPlace> & { id?: string }): PlanBody {
  const place = plan.parts[code] ?? { id: code };
  const order = plan.order.includes(code) ? plan.order : [...plan.order, code];
  return { ...plan, order, parts: { ...plan.parts, [code]: { ...place, ...change } } };
}

/** One place further in what shows; what was left out keeps its place. */
export function moved(plan: PlanBody, code: string, by: -1 | 1): PlanBody {
  const shown = partsIn(plan).map((part) => part.code);
  const other = shown[shown.indexOf(code) + by];
  if (!other) return plan;
  const order = partsOf(plan).map((part) => part.code);
  return { ...plan, order: swapped(order, code, other) };
}

/** What is asked in a part: as the method has it, or as somebody's own. */
export function questionsOf(code: string): ToolPart {
  return planTool.parts.find((part) => part.code === code) ?? { code, questions: ownQuestions };
}

export function isOwnPart(code: string): boolean {
  return planTool.parts.every((part) => part.code !== code);
}

export type FoundPart = { plan: Entry<PlanBody>; code: string; id: string; body: PartBody };

/** By the id of its entry, also before anything stands in it, and when a file that was taken in brought another version. */
export function findPart(entries: readonly Entry[], id: string): FoundPart | null {
  const plans = entries.filter(isPlan);
  const written = entries.filter(isPart).find((entry) => entry.id === id)?.body;
  for (const plan of plans) {
    const code = written
      ? plan.id === written.plan && written.part
      : partsOf(plan.body).find((place) => place.id === id)?.code;
    if (code) return { plan, code, id, body: written ?? { plan: plan.id, part: code, answers: {} } };
  }
  return null;
}

/** Parts of this plan that another version of it brought along: nothing that was kept is out of sight. */
export function strayParts(entries: readonly Entry[], plan: Entry<PlanBody>): Entry<PartBody>[] {
  const placed = partsOf(plan.body).map(({ id }) => id);
  return entries.filter(isPart).filter(({ id, body }) => body.plan === plan.id && !placed.includes(id));
}

export function isPlan(entry: Entry): entry is Entry<PlanBody> {
  return entry.kind === "plan" && entry.tool === "plan";
}

export function isPart(entry: Entry): entry is Entry<PartBody> {
  return entry.kind === "part" && entry.tool === "plan";
}
