// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { getCentre } from "#modules/network";
import { localToday } from "#platform/clock";
import { house, type Transaction, withActor } from "#platform/db";
import { inLanguage } from "#platform/http";
import type { Job, Module, Workshop } from "#platform/modules";
import { lockActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { wordingOfLetter } from "../asking/wording.ts";
import {
  type Confirmation,
  type ConfirmingStep,
  decideConfirmingStep,
  needsConfirming,
  stopsFrom,
  unconfirmedFrom,
} from "./confirmation.ts";
import { markAsked, markUnconfirmed, stopPlanning } from "./confirming.commands.ts";
import { writeConfirmingMail } from "./confirming.mails.ts";
import { getConfirmation, listCoordinatorAddresses, listLeadAddresses, listPerhapsDue } from "./confirming.queries.ts";

const activitiesAtOnce = 200;

export const confirmingLetters: Module["letters"] = {
  "programme.confirm-ask": "programme:confirming.mail.name",
  "programme.confirm-mark": "programme:confirming.mail.name",
  "programme.confirm-stop": "programme:confirming.mail.name",
};

export const confirmingJobs: Job[] = [
  { queue: "programme.confirm", every: "20 8 * * *", work: async (workshop) => await confirmAnew(workshop) },
];

/** Every morning; one transaction per activity. Doing it twice asks nobody twice. */
export async function confirmAnew(workshop: Workshop): Promise<void> {
  const { db, now } = workshop;
  let last: string | null = null;
  do {
    const batch: { id: string }[] = await listPerhapsDue(db, last, activitiesAtOnce, now());
    for (const { id } of batch) await withActor(db, house, async (trx) => await stepOn(workshop, trx, id));
    last = batch.at(-1)?.id ?? null;
  } while (last !== null);
}

async function stepOn(workshop: Workshop, trx: Transaction, activityId: string): Promise<void> {
  const now = workshop.now();
  const activity = await lockActivity(trx, activityId);
  if (!needsConfirming(activity.schedule, localToday(now, activity.schedule.zone))) return;
  const leads = await listLeadAddresses(trx, activityId);
  const isLed = leads.length > 0 || activity.facts.hosts.length > 0;
  const next = async () => decideConfirmingStep(await getConfirmation(trx, activityId), { isLed }, now);
  for (let step = await next(); step !== null; step = await next()) {
    await does[step](trx, activityId, now);
    const coordinators = await listCoordinatorAddresses(trx, activity.centreId);
    const readers = step === "ask" && leads.length > 0 ? leads : coordinators;
    await tell(workshop, trx, activity, step, readers);
  }
}

const does = { ask: markAsked, mark: markUnconfirmed, stop: stopPlanning };

type Reader = { id: string; language: string; email: string };

async function tell(
  workshop: Workshop,
  trx: Transaction,
  activity: Activity,
  step: ConfirmingStep,
  readers: Reader[],
): Promise<void> {
  const { config, mail, now } = workshop;
  const { id, centreId, facts } = activity;
  const centre = await getCentre(trx, centreId, config.publicUrl);
  const confirmation = await getConfirmation(trx, id);
  for (const reader of readers) {
    const wording = wordingOfLetter(workshop, reader.language, centre.timeZone);
    const link = centre.origin + inLanguage(wording.language, `/team/bevestigen/${id}`);
    const nextDay = localToday(nextMoment(confirmation, now()), centre.timeZone);
    const letter = { about: step, title: facts.title, nextDay, link, centre: centre.frame };
    await mail.queueMessage(
      trx,
      {
        ...writeConfirmingMail(letter, wording),
        centreId,
        kind: `programme.confirm-${step}`,
        address: reader.email,
        holdsLink: false,
        onceKey: `programme.confirm-${step}-${id}-${confirmation.confirmedAt.epochMilliseconds}-${reader.id}`,
        keptUntil: now().add({ hours: 14 * 24 }),
      },
      now(),
    );
  }
}

function nextMoment({ askedAt, unconfirmedAt }: Confirmation, now: Temporal.Instant): Temporal.Instant {
  if (unconfirmedAt !== null) return stopsFrom(unconfirmedAt);
  return askedAt === null ? now : unconfirmedFrom(askedAt);
}
