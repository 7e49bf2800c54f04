// SPDX-License-Identifier: EUPL-1.2

import type { T, TextValues } from "#platform/i18n";
import { dayInWords } from "../area/day-in-words.ts";
import { documentOfForm, type Wording } from "../area/document.ts";
import { toolText } from "../area/texts-of-page.ts";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument, SharedSection } from "../sharing/shared-document.ts";
import { wheelTool } from "./tool.ts";
import { blackAt, type Cover, coverOf, covers, discPlace, indexesOf, type WheelBody } from "./wheel.ts";

export function sayWheel(t: T): (path: string, values?: TextValues) => string {
  return (path, values) => toolText(t, "wheel", path, values);
}

/** "Cirkel 3: slapen, groot, vrij". */
export function nameOfCircle(t: T, body: WheelBody, index: number): string {
  const say = sayWheel(t);
  const { word = "", size = "small" } = body.circles[index] ?? {};
  const words = [word, say(`size.${size}`), say(`cover.${coverOf(body, index)}`)].filter(Boolean);
  return `${numbered(t, index)}: ${words.join(", ")}`;
}

export function numbered(t: T, index: number): string {
  return sayWheel(t)(index === blackAt ? "blackCircle" : "circle", { number: index + 1 });
}

/** Where the disc lies, and by name what it covers and what it leaves. */
export function coveredText(t: T, body: WheelBody): string {
  const say = sayWheel(t);
  const lines = covers
    .map((cover) => ({ heading: say(`heading.${cover}`), names: namesOf(t, body, cover).join("; ") }))
    .filter(({ names }) => names);
  return [say(`place.${discPlace(body)}`), ...lines.map(({ heading, names }) => `${heading}: ${names}.`)].join(" ");
}

/** The same as the drawing says. */
export function documentOfWheel(wording: Wording, entry: Entry<WheelBody>): SharedDocument {
  const { t, language } = wording;
  const { body, made } = entry;
  const say = sayWheel(t);
  const about = documentOfForm(wording, wheelTool, entry);
  const day = dayInWords(language, made);
  const sections = [...covers.flatMap(sectionOf), ...about.sections];
  return { ...about, title: `${about.title} ${day}`, intro: say(`place.${discPlace(body)}`), sections };

  function sectionOf(cover: Cover): SharedSection[] {
    const lines = namesOf(t, body, cover);
    return lines.length > 0 ? [{ title: say(`heading.${cover}`), lines, isList: true }] : [];
  }
}

/** A circle without a word has nothing to tell; the black one may be there without. */
function namesOf(t: T, body: WheelBody, cover: Cover): string[] {
  const say = sayWheel(t);
  return indexesOf(body, cover).flatMap((index) => {
    const { word = "", size = "small" } = body.circles[index] ?? {};
    const names = [word, ...(index === blackAt ? [say("black")] : [])].filter(Boolean);
    return names.length > 0 ? [`${names.join(", ")} (${say(`size.${size}`)})`] : [];
  });
}
