// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { type AppContext, parseForm, readForm, type Sent, type TypedValues, typedText } from "#platform/http";
import { activityForm } from "../activities/activity.form.ts";
import type { Activity, ActivityFacts } from "../activities/activity.ts";
import { factsFromForm, valuesOfActivity } from "../activities/activity-form-values.ts";
import { scheduleForm } from "../schedules/schedule.form.ts";
import { type Schedule, withChangesOf } from "../schedules/schedule.ts";
import { scheduleFromForm } from "../schedules/schedule-from-form.ts";
import { looksLikePhone } from "../sign-ups/contact.form.ts";

/** The fields that a partner sees. All others keep what stands there. */
const offerFields = [
  ...["formKey", "title", "summary", "description", "kind"],
  ...Object.keys(scheduleForm.shape),
  ...["placeKind", "locationId", "placeNote", "joining", "capacity", "capacityReason"],
  ...["forWhom", "audience", "audienceReason", "languages", "cost", "costNote"],
];
const longestName = 80;

/** How to reach whoever sent it: both may stay empty. */
export const senderForm = z.object({
  senderName: z.string().max(longestName, "programme:offers.error.name").default(""),
  senderPhone: z
    .string()
    .default("")
    .refine((phone) => phone === "" || looksLikePhone(phone), "programme:offers.error.phone"),
});
export type Sender = z.output<typeof senderForm>;
const anything = z.record(z.string(), z.unknown());

export type SubmittedOffer =
  | { ok: true; facts: ActivityFacts; schedule: Schedule; sender: Sender; formKey: string; typed: TypedValues }
  | ({ ok: false } & Sent);

type Door = { organizationId: string; locations: readonly { id: string }[] };

/** Reads the short form with the rules of the long one. */
export async function readOfferForm(c: AppContext, door: Door, earlier?: Activity): Promise<SubmittedOffer> {
  const { t, centre } = c.var;
  const sent = await readForm(c, anything);
  const { typed } = sent;
  const sender = parseForm(t, senderForm, typed);
  const form = parseForm(t, activityForm, completed(typed, door, earlier));
  if (!form.ok || !sender.ok) {
    return { ok: false, errors: { ...(form.ok ? {} : form.errors), ...(sender.ok ? {} : sender.errors) }, typed };
  }
  if (!sent.ok) return { ok: false, errors: sent.errors, typed };
  const schedule = scheduleFromForm(form.value, earlier?.schedule.zone ?? centre.timeZone);
  if ("refused" in schedule) return { ok: false, errors: { [schedule.field]: t(schedule.refused) }, typed };
  if (isStrangePlace(typed, door, earlier)) {
    return { ok: false, errors: { locationId: t("programme:activity.error.choice") }, typed };
  }
  return {
    ok: true,
    facts: factsFromForm(form.value),
    schedule: earlier ? withChangesOf(schedule, earlier.schedule) : schedule,
    sender: sender.value,
    formKey: form.value.formKey,
    typed,
  };
}

function completed(typed: TypedValues, { organizationId }: Door, earlier: Activity | undefined): TypedValues {
  const kept = earlier ? Object.entries(valuesOfActivity(earlier)).filter(([name]) => !offerFields.includes(name)) : [];
  const said = Object.entries(typed).filter(([name]) => offerFields.includes(name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(said), offeredBy: organizationId };
}

function isStrangePlace(typed: TypedValues, { locations }: Door, earlier: Activity | undefined): boolean {
  const chosen = typedText(typed, "locationId");
  return chosen !== "" && chosen !== earlier?.facts.locationId && !locations.some(({ id }) => id === chosen);
}
