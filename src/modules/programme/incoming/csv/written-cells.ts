// SPDX-License-Identifier: EUPL-1.2
import { type Language, languages, type T } from "#platform/i18n";
import type { ActivityFacts } from "../../activities/activity.ts";
import { kindLabel, placeKindLabel } from "../../activities/labels.ts";
import { findKind } from "../kind-words.ts";

/** What an activity calls by its number, by name. */
export type Names = { rooms: Map<string, string>; locations: Map<string, string>; offerers: Map<string, string> };
export type Writing = { names: Names; t: T; language: Language };

export function textOf({ summary, description }: ActivityFacts): string {
  return [summary, description].filter(Boolean).join("\n\n");
}

/** Where it is, without the room: what a file that comes in is read by. */
export function placeOf({ placeKind, locationId, placeNote }: ActivityFacts, { names, t }: Writing): string {
  const known = names.locations.get(locationId ?? "") ?? placeNote;
  if (placeKind === "online") return [placeKindLabel(t, "online"), known].filter(Boolean).join(", ");
  return placeKind === "here" ? known : known || placeKindLabel(t, placeKind);
}

/** The word on our own screens, if it is read back as the same kind. */
export function kindWord(code: string, { t }: Writing): string {
  const label = kindLabel(t, code);
  const read = findKind({ title: "", kind: { kind: label, categories: [] } });
  return read.kind === code ? label : code;
}

export function costOf({ costCents, costNote }: ActivityFacts, { t, language }: Writing): string {
  if (costCents === 0) return costNote || t("programme:feeds.export.cell.free");
  return (costCents / 100).toFixed(2).replace(".", languages[language].decimalMark);
}

/** "24-11-2026" */
export function dayOf(local: string): string {
  return local.slice(0, 10).split("-").reverse().join("-");
}

export function timeOf(local: string, { language }: Writing): string {
  return language === "nl" ? local.slice(11).replace(":", ".") : local.slice(11);
}
