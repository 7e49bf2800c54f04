// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedText } from "#platform/http";
import { askedGroups, readFace } from "../face.ts";
import { faceName, longestStory, mayName, storyName, whoIsMissing } from "./answer.form.ts";

/** Where somebody is: who they are, a statement, whom we do not see, or looking once more before sending. */
export type Step =
  | { at: "start"; problem?: "group" }
  | { at: "statement"; place: number; problem?: "face" | "long" }
  | { at: "missing"; problem?: "long" }
  | { at: "review" };

/** All that was answered so far, and nothing else: it travels in the form and is kept nowhere. */
export function answersSoFar(typed: TypedValues, places: readonly number[]): [string, string][] {
  const names = ["group", ...[...places, whoIsMissing].flatMap((place) => namesOf(place))];
  return names.map((name): [string, string] => [name, typedText(typed, name)]).filter(([, value]) => value !== "");
}

export function namesOf(place: number): string[] {
  return [faceName(place), storyName(place), mayName(place)];
}

/** The next screen, or the same one with what is asked. `places` are those of the statements, in order. */
export function decideStep(typed: TypedValues, groups: readonly string[], places: readonly number[]): Step {
  const at = stepNumber(typedText(typed, "at"), places);
  const go = typedText(typed, "go");
  const jump = /^\d+$/.test(go) ? Number(go) : null;
  if (jump !== null) return stepAt(jump, places);
  if (go === "back") return stepAt(at - 1, places);
  if (go === "skip") return stepAt(at + 1, places);
  return problemAt(typed, at, groups, places) ?? stepAt(at + 1, places);
}

/** 0 is the start; the statements are counted from 1. */
function stepNumber(text: string, places: readonly number[]): number {
  return /^\d{1,3}$/.test(text) ? Math.min(Number(text), places.length + 2) : 0;
}

function stepAt(number: number, places: readonly number[]): Step {
  if (number <= 0) return { at: "start" };
  const place = places[number - 1];
  if (place !== undefined) return { at: "statement", place };
  return number === places.length + 1 ? { at: "missing" } : { at: "review" };
}

function problemAt(
  typed: TypedValues,
  at: number,
  groups: readonly string[],
  places: readonly number[],
): Step | undefined {
  const group = askedGroups.find((one) => one === typedText(typed, "group"));
  if (at === 0) return group && groups.includes(group) ? undefined : { at: "start", problem: "group" };
  const place = places[at - 1];
  const isLong = typedText(typed, storyName(place ?? whoIsMissing)).length > longestStory;
  if (place === undefined) return isLong && at === places.length + 1 ? { at: "missing", problem: "long" } : undefined;
  if (isLong) return { at: "statement", place, problem: "long" };
  return readFace(typedText(typed, faceName(place))) ? undefined : { at: "statement", place, problem: "face" };
}

/** Who skips a statement says nothing about it. */
export function withoutSkipped(typed: TypedValues, places: readonly number[]): TypedValues {
  if (typedText(typed, "go") !== "skip") return typed;
  const place = places[stepNumber(typedText(typed, "at"), places) - 1] ?? whoIsMissing;
  const skipped = namesOf(place);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !skipped.includes(name)));
}
