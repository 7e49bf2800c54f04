// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey, parseForm, type TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";
import { ownTerms } from "../terms/own-terms.ts";
import type { EntryFacts } from "./entry-facts.ts";
import { choices, lines, optionalAge, optionalEmail, optionalLine, optionalWebAddress } from "./fields.form.ts";
import { readHours } from "./hours.form.ts";
import { readPhones } from "./phones.form.ts";
import { readPlaces } from "./places.form.ts";

const most = { name: 300, line: 1000, text: 5000, list: 2000 };

const words = z.object({
  formKey,
  name: z
    .string("network:keeping.problem.name")
    .min(1, "network:keeping.problem.name")
    .max(most.name, "network:keeping.problem.long"),
  alternateName: optionalLine(most.name),
  description: optionalLine(most.text),
  status: z
    .enum(["active", "temporarily closed", "inactive", "defunct"], "network:keeping.problem.choice")
    .default("active"),
  alert: optionalLine(most.line),
  theme: choices(ownTerms.theme),
  wayIn: choices(ownTerms["way-in"]),
  applicationProcess: optionalLine(most.line),
  waitTime: optionalLine(most.line),
  cost: choices(ownTerms.cost),
  feesDescription: optionalLine(most.line),
  audience: choices(ownTerms.audience),
  eligibilityDescription: optionalLine(most.line),
  minimumAge: optionalAge,
  maximumAge: optionalAge,
  languages: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(20)).max(100)),
  otherLanguages: lines(most.line),
  documents: lines(most.list),
  areas: lines(most.list),
  activities: z.preprocess((value) => [value ?? []].flat(), z.array(z.uuid()).max(100)),
  email: optionalEmail,
  url: optionalWebAddress,
  contactName: optionalLine(most.name),
  contactTitle: optionalLine(most.name),
  contactEmail: optionalEmail,
});

export type SubmittedEntry = { ok: true; facts: EntryFacts; formKey: string } | { ok: false; errors: FieldErrors };

/** The whole form in one reading, so that all that is wrong is said at once. */
export function readEntryForm(t: T, typed: TypedValues): SubmittedEntry {
  const form = parseForm(t, words, typed);
  const [hours, phones, places] = [readHours(t, typed, ""), readPhones(t, typed), readPlaces(t, typed)];
  const errors = { ...(form.ok ? {} : form.errors), ...hours.errors, ...phones.errors, ...places.errors };
  if (!form.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  const { formKey: key, otherLanguages, contactName, contactTitle, contactEmail, ...said } = form.value;
  const facts: EntryFacts = {
    ...said,
    languages: [...said.languages, ...otherLanguages],
    activities: said.activities.toSorted(),
    contact: { name: contactName, title: contactTitle, email: contactEmail },
    ...{ phones: phones.value, hours: hours.value, places: places.value },
  };
  return { ok: true, facts, formKey: key };
}
