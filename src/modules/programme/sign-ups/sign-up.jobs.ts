// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import type { MailAbout } from "./letters.ts";
import { reminderJobs } from "./reminder.jobs.ts";
import { findSignUp, listSignUpsWithEmail, type PersonalSignUp } from "./sign-up.queries.ts";
import { tell } from "./tell.ts";
import { lapseOffers } from "./waiting-list.commands.ts";

export const signUpJobs: Job[] = [
  { queue: "programme.tell-signed-up", onEvent: telling("signed-up", aboutSigningUp) },
  { queue: "programme.tell-moved-up", onEvent: telling("moved-up", aboutMovingUp) },
  { queue: "programme.tell-welcomed", onEvent: telling("welcomed", aboutWelcome) },
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

/** The letter that follows from an event about one sign-up, if it still says so then. */
function telling(news: "signed-up" | "moved-up" | "welcomed", aboutOf: (signUp: PersonalSignUp) => MailAbout | null) {
  return async (workshop: Workshop, { subjectId }: EventIds): Promise<void> => {
    await withActor(workshop.db, house, async (trx) => {
      const signUp = await findSignUp(trx, subjectId, workshop.now());
      const about = signUp && aboutOf(signUp);
      if (about) await tell(workshop, trx, signUp, { about, onceKey: `programme.${news}-${subjectId}` });
    });
  };
}

function aboutSigningUp({ status, seriesId, cancelledAt }: PersonalSignUp): MailAbout | null {
  if (seriesId === null && cancelledAt !== null) return null; // they hear that it is off
  return (["confirmed", "waiting", "acquainting"] as const).find((one) => one === status) ?? null;
}

function aboutMovingUp({ status }: PersonalSignUp): MailAbout | null {
  return status === "confirmed" ? "moved-up" : null;
}

/** After getting acquainted there was a place, or it is to be waited for. */
function aboutWelcome({ status }: PersonalSignUp): MailAbout | null {
  if (status === "confirmed") return "welcomed";
  return status === "waiting" ? "waiting" : null;
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
