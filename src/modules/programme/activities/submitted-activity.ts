// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, readForm, type Sent, type TypedValues, typedText } from "#platform/http";
import { withChangesOf } from "../schedules/schedule.ts";
import { scheduleFromForm } from "../schedules/schedule-from-form.ts";
import { activityForm } from "./activity.form.ts";
import type { Activity, ActivityContent } from "./activity.ts";
import type { ActivityChoices } from "./activity-fields.pages.tsx";
import { factsFromForm } from "./activity-form-values.ts";
import { listLocations, listOfferers, listRooms } from "./choices.queries.ts";

/** What the button said: look first, keep it, keep it and show it to visitors, or go back to the form. */
export const steps = ["check", "save", "publish", "edit"] as const;
export type Step = (typeof steps)[number];

export type SubmittedActivity =
  | { ok: true; step: Step; content: ActivityContent; formKey: string; typed: TypedValues }
  | ({ ok: false } & Sent);

/** Reads the long form. `earlier` is the activity that it changes: what the form cannot show of its schedule stays. */
export async function readActivityForm(
  c: AppContext,
  choices: ActivityChoices,
  earlier?: Activity,
): Promise<SubmittedActivity> {
  const form = await readForm(c, activityForm);
  const step = steps.find((one) => one === form.typed.step) ?? "check";
  if (step === "edit") return { ok: false, errors: {}, typed: form.typed };
  if (!form.ok) return form;
  const { t, centre } = c.var;
  const schedule = scheduleFromForm(form.value, earlier?.schedule.zone ?? centre.timeZone);
  if ("refused" in schedule) return { ok: false, errors: { [schedule.field]: t(schedule.refused) }, typed: form.typed };
  const strange = findStrangeChoice(form.typed, choices);
  if (strange) return { ok: false, errors: { [strange]: t("programme:activity.error.choice") }, typed: form.typed };
  const content = {
    facts: factsFromForm(form.value),
    schedule: earlier ? withChangesOf(schedule, earlier.schedule) : schedule,
    dateTitles: earlier?.dateTitles,
  };
  return { ok: true, step, content, formKey: form.value.formKey, typed: form.typed };
}

export async function loadChoices(c: AppContext): Promise<ActivityChoices> {
  const { db, centre } = c.var;
  const [offerers, rooms, locations] = await Promise.all([
    listOfferers(db, centre.id),
    listRooms(db, centre.id),
    listLocations(db, centre.id),
  ]);
  return { offerers, rooms, locations };
}

/** The field whose choice is not in the list: of another centre, or removed meanwhile. */
function findStrangeChoice(typed: TypedValues, { offerers, rooms, locations }: ActivityChoices): string | undefined {
  const lists = { offeredBy: offerers, roomId: rooms, locationId: locations };
  return Object.entries(lists).find(([field, rows]) => {
    const chosen = typedText(typed, field);
    return chosen !== "" && !rows.some(({ id }) => id === chosen);
  })?.[0];
}
