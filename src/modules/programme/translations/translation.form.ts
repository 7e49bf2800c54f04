// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { checked, formKey, type TypedValues } from "#platform/http";
import { longest } from "../activities/activity.form.ts";
import { readLines } from "../activities/typed-amounts.ts";
import { optional } from "../asking/form-fields.ts";
import { isEmptyText, type TextsOfActivity, textNames } from "./texts-of-activity.ts";

const text = (most: number) => z.string().max(most, "programme:translations.error.tooLong").default("");

/** Nothing at all takes the language away; anything at all needs a title. */
export const translationForm = z
  .object({
    formKey,
    title: text(longest.title),
    summary: text(longest.summary),
    description: text(longest.text),
    expect: optional(readLines, "programme:translations.error.expect", []),
    placeNote: text(longest.summary),
    audienceReason: text(longest.summary),
    costNote: text(longest.summary),
    capacityReason: text(longest.summary),
    /** The texts that are right as they are, although the Dutch changed. */
    stillRight: checked(textNames),
  })
  .check(({ value, issues }) => {
    if (value.title !== "" || hasNoText(value)) return;
    issues.push({ code: "custom", input: value.title, path: ["title"], message: "programme:translations.error.title" });
  });

export type TranslationInput = Omit<z.output<typeof translationForm>, "formKey">;

export function hasNoText(texts: TextsOfActivity): boolean {
  return textNames.every((name) => isEmptyText(texts[name]));
}

/** As it stands in the form: a list has one thing per line. */
export function typedFromTexts(texts: TextsOfActivity): TypedValues {
  return { ...texts, expect: texts.expect.join("\n") };
}
