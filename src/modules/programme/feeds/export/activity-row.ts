// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import type { Activity, ActivityFacts } from "../../activities/activity.ts";
import { kindLabel, languageLabel, placeKindLabel } from "../../activities/labels.ts";
import { joiningWord } from "../../incoming/csv/joining-words.ts";
import { findKind } from "../../incoming/kind-words.ts";
import { endOf } from "../../schedules/plan-dates.ts";
import type { Names } from "./export.queries.ts";
import { describeRepeat } from "./repeat-words.ts";

export type Wording = { t: T; language: Language };

/** An activity in the columns of the file that people fill in to bring an agenda in. */
export function rowOf({ id, facts, schedule, origin }: Activity, names: Names, { t, language }: Wording): string[] {
  const { startsLocal, durationMinutes } = schedule;
  const repeat = describeRepeat(schedule, language);
  return [
    facts.title,
    dayOf(startsLocal),
    timeOf(startsLocal, language),
    timeOf(endOf(startsLocal, durationMinutes), language),
    repeat.words,
    repeat.until === null ? "" : dayOf(repeat.until),
    placeOf(facts, names, t),
    names.rooms.get(facts.roomId ?? "") ?? "",
    kindWord(facts.kind, t),
    textOf(facts),
    costOf(facts, language),
    facts.capacity === null ? "" : String(facts.capacity),
    joiningWord(facts.joining, language),
    facts.hosts.join(", "),
    facts.languages.map((code) => languageLabel(t, code)).join(", "),
    facts.audience ?? (language === "nl" ? "iedereen" : "everyone"),
    origin?.uid ?? id,
  ];
}

export function textOf({ summary, description }: ActivityFacts): string {
  return [summary, description].filter(Boolean).join("\n\n");
}

/** Where it is, without the room: what a file that comes in is read by. */
export function placeOf({ placeKind, locationId, placeNote }: ActivityFacts, names: Names, t: T): string {
  const known = names.locations.get(locationId ?? "") ?? placeNote;
  if (placeKind === "online") return [placeKindLabel(t, "online"), known].filter(Boolean).join(", ");
  return placeKind === "here" ? known : known || placeKindLabel(t, placeKind);
}

/** The word on our own screens, if it is read back as the same kind. */
function kindWord(code: string, t: T): string {
  const label = kindLabel(t, code);
  const read = findKind({ title: "", kind: { kind: label, categories: [] } });
  return read.kind === code ? label : code;
}

function costOf({ costCents, costNote }: ActivityFacts, language: Language): string {
  if (costCents === 0) return costNote || (language === "nl" ? "gratis" : "free");
  const amount = (costCents / 100).toFixed(2);
  return language === "nl" ? amount.replace(".", ",") : amount;
}

/** "24-11-2026" */
function dayOf(local: string): string {
  return local.slice(0, 10).split("-").reverse().join("-");
}

function timeOf(local: string, language: Language): string {
  return language === "nl" ? local.slice(11).replace(":", ".") : local.slice(11);
}
