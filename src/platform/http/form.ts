// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { T, TextKey } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";
import type { AppContext } from "./context.ts";
import { doubtsAbout } from "./form-guard.ts";

/** Every form carries one, made when the page was: the same form sent twice is one change. */
export const formKey = z.uuid("http:problem.formExpired");

export function newFormKey(): string {
  return crypto.randomUUID();
}

/** What was typed, as it was typed: to show again when something is wrong. A field that came several times is a list. */
export type TypedValues = Record<string, string | string[]>;

/** Empty when nothing was typed there; of a field that came several times the first. */
export function typedText(typed: TypedValues, name: string): string {
  return [typed[name] ?? ""].flat()[0] ?? "";
}

/** What was sent, and what is wrong with it: to show again. */
export type Sent = { typed: TypedValues; errors: FieldErrors };

export const nothingSent: Sent = { typed: {}, errors: {} };

/** What each field of a form shows again: its name, what was typed, and what is wrong with it. */
export function typedField<Name extends string>({ typed, errors }: Sent, name: Name) {
  return { name, value: typedText(typed, name), error: errors[name] };
}

/** Of the page that shows a form: whether it comes back with something to mend. */
export function statusOf(errors: FieldErrors): 200 | 422 {
  return Object.keys(errors).length > 0 ? 422 : 200;
}

export type FormOutcome<Value> = { ok: true; value: Value; typed: TypedValues } | ({ ok: false } & Sent);

/** Reads the form of this request, and where it is guarded whether a person sent it. A schema's messages are text keys; what it cannot name says that it could not be read. */
export async function readForm<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
): Promise<FormOutcome<z.output<Schema>>> {
  const typed = await readTypedValues(c);
  const form = parseForm(c.var.t, schema, typed);
  const doubts = doubtsAbout(c, typed);
  return form.ok && Object.keys(doubts).length > 0 ? { ok: false, errors: doubts, typed } : form;
}

export function parseForm<Schema extends z.ZodType>(
  t: T,
  schema: Schema,
  typed: TypedValues,
): FormOutcome<z.output<Schema>> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  return { ok: false, errors: describeIssues(t, parsed.error.issues), typed };
}

async function readTypedValues(c: AppContext): Promise<TypedValues> {
  const body = await readBody(c);
  const typed: TypedValues = {};
  for (const [name, value] of Object.entries(body)) {
    const texts = [value]
      .flat()
      .filter((part) => typeof part === "string")
      .map(clean);
    const [first] = texts;
    if (first !== undefined) typed[name] = texts.length > 1 ? texts : first;
  }
  return typed;
}

/** A body that is no form is an empty one: what misses is then told as for any form. */
export async function readBody(c: AppContext): Promise<Record<string, string | File | (string | File)[]>> {
  return await c.req.parseBody({ all: true }).catch(() => ({}));
}

/** PostgreSQL holds no NUL, and a lone surrogate is no text. */
function clean(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed().replaceAll("\r\n", "\n").trim();
}

function describeIssues(t: T, issues: z.core.$ZodIssue[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of issues) {
    const field = String(issue.path[0] ?? "formKey");
    errors[field] ??= t(isTextKey(issue.message) ? issue.message : "http:problem.unreadable");
  }
  return errors;
}

function isTextKey(message: string): message is TextKey {
  return /^[a-zA-Z]+:[A-Za-z.-]+$/.test(message);
}

/** A list of check boxes: none, one or several. */
export function checked<Code extends string>(codes: readonly [Code, ...Code[]]) {
  return z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(codes)));
}

/** The same form, sent again after a mistake was mended, stays the same form. */
export function keyToUse(typed: TypedValues): string {
  return formKey.safeParse(typed.formKey).data ?? newFormKey();
}
