// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey, type TypedValues, typedText } from "#platform/http";
import { askedGroups, readFace } from "../face.ts";
import type { Answers, Story } from "./answer.commands.ts";

export const longestStory = 300;
/** The place of "whom do we not see here?", which is no statement. */
export const whoIsMissing = 0;

export const faceName = (place: number) => `face-${place}`;
export const storyName = (place: number) => `story-${place}`;
export const mayName = (place: number) => `may-${place}`;

/** Each statement may be left open; a group is asked. */
export function answerForm(groups: readonly string[], places: readonly number[]) {
  const group = z
    .enum(askedGroups, "region:characteristics.problem.group")
    .refine((chosen) => groups.includes(chosen), "region:characteristics.problem.group");
  return z
    .looseObject({ formKey, group })
    .refine((typed) => [...places, whoIsMissing].every((place) => wordsAt(typed, place).length <= longestStory), {
      message: "region:characteristics.problem.long",
    })
    .transform((typed): Answers => {
      const { formKey: key, group: chosen } = typed;
      return { formKey: key, group: chosen, faces: readFaces(typed, places), stories: readStories(typed, places) };
    });
}

function readFaces(typed: Record<string, unknown>, places: readonly number[]): Answers["faces"] {
  return places.flatMap((place) => {
    const face = readFace(textAt(typed, faceName(place)));
    return face ? [{ place, face }] : [];
  });
}

function readStories(typed: Record<string, unknown>, places: readonly number[]): Story[] {
  return [...places, whoIsMissing].flatMap((place) => {
    const words = wordsAt(typed, place);
    const mayShow = textAt(typed, mayName(place)) === "yes";
    return words ? [{ place: place === whoIsMissing ? null : place, words, mayShow }] : [];
  });
}

function wordsAt(typed: Record<string, unknown>, place: number): string {
  return textAt(typed, storyName(place));
}

function textAt(typed: Record<string, unknown>, name: string): string {
  return typedText(typed as TypedValues, name);
}
