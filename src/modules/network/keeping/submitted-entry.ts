// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { type AppContext, readForm, type TypedValues, typedText } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { type Double, findDoubles } from "../doubles/double.queries.ts";
import { readEntryForm } from "./entry.form.ts";
import type { EntryFacts } from "./entry-facts.ts";

type Submitted =
  | { ok: true; facts: EntryFacts; formKey: string; typed: TypedValues; isSure: boolean }
  | { ok: false; errors: FieldErrors; typed: TypedValues };

const anything = z.record(z.string(), z.unknown());

/** What was sent, by the team or by whoever keeps it. */
export async function submittedEntry(c: AppContext): Promise<Submitted> {
  const sent = await readForm(c, anything);
  const { typed } = sent;
  const form = readEntryForm(c.var.t, typed);
  if (!form.ok || !sent.ok) {
    return { ok: false, errors: { ...(form.ok ? {} : form.errors), ...(sent.ok ? {} : sent.errors) }, typed };
  }
  return { ...form, typed, isSure: typedText(typed, "sure") === "yes" };
}

/** What may be the same as this new entry. */
export async function alikeEntries(c: AppContext, organizationId: string, facts: EntryFacts): Promise<Double[]> {
  const { phones, url, places, name } = facts;
  return await findDoubles(c.var.db, c.var.centre.regionId, {
    ...{ kind: "service", name, organizationId, phones: phones.map(({ number }) => number) },
    ...{ urls: url ? [url] : [], addresses: places.filter(({ isConfidential }) => !isConfidential) },
  });
}
