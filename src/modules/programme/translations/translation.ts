// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { isEmptyText, type TextName, type TextsOfActivity, textNames, textsOf } from "./texts-of-activity.ts";

export type Translation = {
  language: string;
  texts: TextsOfActivity;
  /** The Dutch texts when this was written. */
  madeFrom: Partial<Record<TextName, string | string[]>>;
  changedAt: Temporal.Instant;
};

const storedTexts: z.ZodType<Translation["madeFrom"]> = z.partialRecord(
  z.enum(textNames),
  z.union([z.string(), z.array(z.string())]),
);

export function translationOf(
  row: TextsOfActivity & Pick<Translation, "language" | "changedAt"> & { madeFrom: string },
): Translation {
  const { language, changedAt } = row;
  return { language, changedAt, madeFrom: storedTexts.parse(JSON.parse(row.madeFrom)), texts: textsOf(row) };
}

/** Nothing to translate; not translated yet; as it should be; or the Dutch changed after it was translated. */
export type TextState = "nothing" | "missing" | "done" | "changed";

export function stateOfText(name: TextName, dutch: TextsOfActivity, translation: Translation | null): TextState {
  if (isEmptyText(dutch[name])) return "nothing";
  if (translation === null || isEmptyText(translation.texts[name])) return "missing";
  return isSame(translation.madeFrom[name] ?? "", dutch[name]) ? "done" : "changed";
}

/** How many texts ask for somebody's attention. */
export function countToDo(
  dutch: TextsOfActivity,
  translation: Translation | null,
): Record<"missing" | "changed", number> {
  const states = textNames.map((name) => stateOfText(name, dutch, translation));
  const count = (state: TextState) => states.filter((one) => one === state).length;
  return { missing: count("missing"), changed: count("changed") };
}

function isSame(one: string | readonly string[], other: string | readonly string[]): boolean {
  return [one].flat().join("\n") === [other].flat().join("\n");
}

/** From which Dutch each text is made now: what was not touched keeps what it was made from, unless somebody says it is right. */
export function nextMadeFrom(
  dutch: TextsOfActivity,
  before: Translation | null,
  { texts, stillRight }: { texts: TextsOfActivity; stillRight: readonly TextName[] },
): Translation["madeFrom"] {
  const isKept = (name: TextName) =>
    before !== null && isSame(before.texts[name], texts[name]) && !stillRight.includes(name);
  return Object.fromEntries(
    textNames.map((name) => [name, isKept(name) ? (before?.madeFrom[name] ?? "") : dutch[name]]),
  );
}
