// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { reminderJobs } from "./reminder.jobs.ts";
import type { MailAbout } from "./sign-up.mails.ts";
import { findSignUp, listSignUpsWithEmail, type PersonalSignUp } from "./sign-up.queries.ts";
import { tell } from "./tell.ts";
import { lapseOffers } from "./waiting-list.commands.ts";

export const signUpJobs: Job[] = [
  { queue: "programme.tell-signed-up", onEvent: tellSignedUp },
  { queue: "programme.tell-moved-up", onEvent: tellMovedUp },
  { queue: "programme.tell-welcomed", onEvent: tellWelcomed },
  { queue: "programme.tell-place-offered", onEvent: tellPlaceOffered },
  { queue: "programme.tell-news-of-date", onEvent: tellNewsOfDate },
  { queue: "programme.end-offer", onEvent: async ({ db, now }) => await lapseOffers(db, now()) },
  { queue: "programme.move-up", every: "*/5 * * * *", work: async ({ db, now }) => await lapseOffers(db, now()) },
  ...reminderJobs,
];

export const signUpSubscriptions: Module["subscriptions"] = [
  { event: "programme.signed-up", queue: "programme.tell-signed-up" },
  { event: "programme.moved-up", queue: "programme.tell-moved-up" },
  { event: "programme.welcomed", queue: "programme.tell-welcomed" },
  { event: "programme.place-offered", queue: "programme.tell-place-offered" },
  { event: "programme.occurrence-cancelled", queue: "programme.tell-news-of-date" },
  { event: "programme.occurrence-restored", queue: "programme.tell-news-of-date" },
  { event: "programme.occurrence-moved", queue: "programme.tell-news-of-date" },
  { event: "programme.occurrence-changed", queue: "programme.tell-news-of-date" },
];

async function tellSignedUp(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, subjectId, workshop.now());
    const about = (["confirmed", "waiting", "acquainting"] as const).find((status) => status === signUp?.status);
    if (!signUp || !about || isCalledOff(signUp)) return; // they hear that it is off
    await tell(workshop, trx, signUp, { about, onceKey: `programme.signed-up-${subjectId}` });
  });
}

function isCalledOff({ seriesId, cancelledAt }: PersonalSignUp): boolean {
  return seriesId === null && cancelledAt !== null;
}

async function tellMovedUp(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, subjectId, workshop.now());
    if (signUp?.status !== "confirmed") return;
    await tell(workshop, trx, signUp, { about: "moved-up", onceKey: `programme.moved-up-${subjectId}` });
  });
}

/** After getting acquainted there was a place, or it is to be waited for. */
async function tellWelcomed(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, subjectId, workshop.now());
    if (signUp?.status !== "confirmed" && signUp?.status !== "waiting") return;
    const about = signUp.status === "confirmed" ? "welcomed" : "waiting";
    await tell(workshop, trx, signUp, { about, onceKey: `programme.welcomed-${subjectId}` });
  });
}

/** Also asks to be called when the offer ends, so that the place goes on at once. */
async function tellPlaceOffered(workshop: Workshop, event: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, event.subjectId, workshop.now());
    if (signUp?.status !== "offered" || !signUp.offeredUntil) return;
    await tell(workshop, trx, signUp, { about: "offered", onceKey: `programme.place-offered-${event.subjectId}` });
    await workshop.jobs.send(trx, "programme.end-offer", event, {
      startAfter: signUp.offeredUntil,
      singletonKey: event.subjectId,
    });
  });
}

const newsOfDate: Record<string, MailAbout> = {
  "programme.occurrence-cancelled": "called-off",
  "programme.occurrence-restored": "back-on",
  "programme.occurrence-moved": "moved",
  "programme.occurrence-changed": "changed",
};

/** Once per sequence of the date: when it is called off, goes on after all and is called off again, each is told. */
async function tellNewsOfDate(workshop: Workshop, { kind, subjectId }: EventIds): Promise<void> {
  const about = newsOfDate[kind];
  if (!about) return;
  await withActor(workshop.db, house, async (trx) => {
    for (const signUp of await listSignUpsWithEmail(trx, subjectId)) {
      const isStillNews = (signUp.cancelledAt !== null) === (about === "called-off");
      const onceKey = `${kind}-${signUp.signUpId}-${signUp.sequence}`;
      if (isStillNews) await tell(workshop, trx, signUp, { about, onceKey });
    }
  });
}
