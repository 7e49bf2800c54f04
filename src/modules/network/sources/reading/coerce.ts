// SPDX-License-Identifier: EUPL-1.2
import { looksLikeHtml, toPlainText } from "#platform/plain-text";
import type { ColumnKind } from "../../hsds/objects.ts";
import { readChoice, readDays, safeChoices } from "./choices.ts";
import { readUuid } from "./ids.ts";
import type { Remarks } from "./remark.ts";
import { readDate, readMoment, readTime } from "./times.ts";

type Scalar = string | number | boolean;
type Field = { column: string; field: string; remarks: Remarks };

const longestText = 60_000;

/** What may stand in a column of this kind, made of what stood there; undefined when nothing can. */
export function coerce(kind: ColumnKind, value: unknown, at: Field): string | number | undefined {
  const scalar = asScalar(value, at);
  if (scalar === undefined) return undefined;
  const read = readKind(kind, scalar, at);
  if (read === undefined && String(scalar).trim() !== "") at.remarks.add("warning", at.field, "unreadable", scalar);
  return read;
}

/** Some write a list where one value belongs, or an object with that value in it. */
function asScalar(value: unknown, { field, remarks }: Field): Scalar | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number")) {
    if (value.length === 0) return undefined;
    remarks.add("note", field, "wrongKind", value);
    return value.join(",");
  }
  remarks.add("warning", field, "wrongKind", value);
  return undefined;
}

function readKind(kind: ColumnKind, scalar: Scalar, at: Field): string | number | undefined {
  if (typeof kind === "object") return "oneOf" in kind ? readOne(kind.oneOf, scalar, at) : readId(scalar);
  switch (kind) {
    case "number":
      return readNumber(scalar, at);
    case "date":
      return asWritten(scalar, readDate(String(scalar)), at);
    case "time":
      return asWritten(scalar, readTime(String(scalar)), at);
    case "instant":
      return readInstant(String(scalar), at);
    case "moment":
      return readMomentIn(String(scalar), at);
    case "uri":
      return readAddress(String(scalar), at);
    case "email":
      return readEmail(String(scalar), at);
    case "id":
    case "anything":
      return readId(scalar);
    case "text":
      return readText(scalar, at);
  }
}

function readText(scalar: Scalar, at: Field): string | undefined {
  const { column, field, remarks } = at;
  if (typeof scalar !== "string") remarks.add("note", field, "wrongKind", scalar);
  const text = clean(String(scalar));
  if (text.trim() === "") return undefined;
  if (column === "byday") return asWritten(text, readDays(text), at);
  if (!looksLikeHtml(text) && !/&(?:amp|nbsp|quot|lt|gt|eacute|euml|#\d+);/i.test(text)) return text;
  remarks.add("note", field, "htmlTaken");
  return toPlainText(text) || undefined;
}

function clean(text: string): string {
  return text.slice(0, longestText).replaceAll("\0", "").toWellFormed();
}

function readNumber(scalar: Scalar, at: Field): number | undefined {
  if (typeof scalar === "number") return Number.isFinite(scalar) ? scalar : undefined;
  if (typeof scalar === "boolean") return undefined;
  const [written = ""] = /-?\d+(?:[.,]\d+)?/.exec(scalar.replace(/(\d)[ \u00a0](?=\d{3}\b)/g, "$1")) ?? [];
  if (written === "" || (/^(?:latitude|longitude)$/.test(at.column) && !/^\s*[-+]?[\d.,]+\s*°?\s*$/.test(scalar)))
    return undefined;
  at.remarks.add("note", at.field, "wrongKind", scalar);
  return Number(written.replace(",", "."));
}

function readOne(choices: readonly string[], scalar: Scalar, { column, field, remarks }: Field): string | undefined {
  const text = String(scalar);
  if (text.trim() === "") return undefined;
  const choice = readChoice(text, choices);
  if (choice === null) {
    remarks.add("warning", field, "unknownChoice", text);
    return safeChoices[column];
  }
  if (choice !== text) remarks.add("note", field, "wrongKind", text);
  return choice;
}

function readInstant(text: string, at: Field): string | undefined {
  const moment = readMomentIn(text, at);
  return moment === undefined ? undefined : new Date(moment).toISOString();
}

function readMomentIn(text: string, { field, remarks }: Field): string | undefined {
  const read = readMoment(text);
  if (read?.isGuessed) remarks.add("note", field, "noOffset", text);
  return read?.moment;
}

/** Only what a browser may safely follow; what names a thing and leads nowhere keeps its own beginning. */
function readAddress(text: string, at: Field): string | undefined {
  const said = clean(text).trim();
  if (said === "") return undefined;
  if (/^(?:uri|term_uri)$/.test(at.column) && /^(?:urn|info|tag|doi|esd):\S+$/i.test(said)) return said;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(said) && !/^[^/]+:\d+(?:\/|$)/.test(said) ? said : `https://${said}`;
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$|^https?:\/\/localhost/i.test(whole) || !URL.canParse(whole)) return undefined;
  return asWritten(text, whole, at);
}

function readEmail(text: string, at: Field): string | undefined {
  const said = clean(text)
    .trim()
    .replace(/^mailto:/i, "");
  if (said === "") return undefined;
  return asWritten(text, /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(said) ? said : null, at);
}

function readId(scalar: Scalar): string | undefined {
  const text = clean(String(scalar)).trim();
  return readUuid(text) ?? (text || undefined);
}

/** A remark when it had to be written otherwise. */
function asWritten(scalar: Scalar, read: string | null, { field, remarks }: Field): string | undefined {
  if (read === null) return undefined;
  if (read !== String(scalar)) remarks.add("note", field, "wrongKind", scalar);
  return read;
}
