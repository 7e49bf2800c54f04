// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { kindLabel } from "../activities/labels.ts";
import type { Decision } from "./incoming.ts";
import { findKind } from "./kind-words.ts";
import { holdsMeetingAddress } from "./place-words.ts";
import type { IncomingRecord } from "./reading/incoming-record.ts";
import { type Said, saidBy } from "./said.ts";

/** What we made of it ourselves, and what stays behind: one sentence each, to check before saying yes. */
export function notesOn(record: IncomingRecord, decision: Decision, t: T): string[] {
  const isNew = decision.what === "new";
  const facts = isNew || decision.what === "changed" ? decision.content.facts : null;
  const said = saidBy(record);
  const otherTexts = record.dateTexts.filter(({ description, location }) => description !== null || location !== null);
  const { joining, capacity } = record;
  return [
    isNew ? kindInWords(said, t) : "",
    isNew && facts?.placeNote ? t("programme:incoming.note.placeInWords", { place: facts.placeNote }) : "",
    holdsMeetingAddress(said) ? t("programme:incoming.note.meetingAddress") : "",
    (joining === "walk-in" || joining === "tell-us") && capacity !== null
      ? t("programme:incoming.note.limitLeft", { count: capacity })
      : "",
    otherTexts.length > 0 ? t("programme:incoming.note.otherTexts", { count: otherTexts.length }) : "",
    isNew && record.status === "tentative" ? t("programme:incoming.note.tentative") : "",
    ...overwritten(decision, t),
  ].filter((note) => note !== "");
}

function kindInWords(said: Said, t: T): string {
  const { kind, by } = findKind(said);
  if (by === "file") return "";
  const values = { kind: kindLabel(t, kind) };
  return t(by === "words" ? "programme:incoming.note.kindGuessed" : "programme:incoming.note.kindUnknown", values);
}

function overwritten(decision: Decision, t: T): string[] {
  if (decision.what !== "changed") return [];
  const name = ({ field }: { field: (typeof decision.fields)[number]["field"] }) =>
    t(`programme:incoming.field.${field}`);
  const changedHere = decision.fields.filter(({ alsoChangedHere }) => alsoChangedHere);
  return [
    t("programme:incoming.note.changes", { fields: decision.fields.map(name).join(", ") }),
    changedHere.length > 0 ? t("programme:incoming.note.overwrites", { fields: changedHere.map(name).join(", ") }) : "",
  ];
}
