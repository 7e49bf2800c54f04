// SPDX-License-Identifier: EUPL-1.2

import { getCentre } from "#modules/network";
import { localToday, midnightAfter } from "#platform/clock";
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { inLanguage } from "#platform/http";
import { completeLanguages, type Language } from "#platform/i18n";
import { linkToken } from "#platform/links";
import type { Job, Module, Workshop } from "#platform/modules";
import { type MailAbout, writeSignUpMail } from "./sign-up.mails.ts";
import { findSignUp, listSignUpsWithEmail, type PersonalSignUp } from "./sign-up.queries.ts";
import { lapseOffers } from "./waiting-list.commands.ts";

export const signUpJobs: Job[] = [
  { queue: "programme.tell-signed-up", onEvent: tellSignedUp },
  { queue: "programme.tell-moved-up", onEvent: tellMovedUp },
  { queue: "programme.tell-place-offered", onEvent: tellPlaceOffered },
  { queue: "programme.tell-news-of-date", onEvent: tellNewsOfDate },
  { queue: "programme.end-offer", onEvent: async ({ db, now }) => await lapseOffers(db, now()) },
  { queue: "programme.move-up", every: "*/5 * * * *", work: async ({ db, now }) => await lapseOffers(db, now()) },
];

export const signUpSubscriptions: Module["subscriptions"] = [
  { event: "programme.signed-up", queue: "programme.tell-signed-up" },
  { event: "programme.moved-up", queue: "programme.tell-moved-up" },
  { event: "programme.place-offered", queue: "programme.tell-place-offered" },
  { event: "programme.occurrence-cancelled", queue: "programme.tell-news-of-date" },
  { event: "programme.occurrence-restored", queue: "programme.tell-news-of-date" },
  { event: "programme.occurrence-moved", queue: "programme.tell-news-of-date" },
];

async function tellSignedUp(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, subjectId);
    if (signUp?.status === "confirmed" || signUp?.status === "waiting") {
      await tell(workshop, trx, signUp, { about: signUp.status, onceKey: `programme.signed-up-${subjectId}` });
    }
  });
}

async function tellMovedUp(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, subjectId);
    if (signUp?.status !== "confirmed") return;
    await tell(workshop, trx, signUp, { about: "moved-up", onceKey: `programme.moved-up-${subjectId}` });
  });
}

/** Also asks to be called when the offer ends, so that the place goes on at once. */
async function tellPlaceOffered(workshop: Workshop, event: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const signUp = await findSignUp(trx, event.subjectId);
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

async function tell(
  workshop: Workshop,
  trx: Transaction,
  signUp: PersonalSignUp,
  { about, onceKey }: { about: MailAbout; onceKey: string },
): Promise<void> {
  if (!signUp.email) return;
  const { config, keys, mail, now, texts } = workshop;
  const centre = await getCentre(trx, signUp.centreId, config.publicUrl);
  const language = languageOf(signUp.language);
  const token = linkToken(keys, { kind: "sign-up", id: signUp.signUpId, version: signUp.linkVersion });
  const letter = { about, signUp, centre: centre.frame, link: centre.origin + inLanguage(language, `/a/${token}`) };
  const wording = { t: texts(language), language, today: localToday(now(), signUp.zone) };
  const { subject, body } = writeSignUpMail(letter, wording);
  await mail.queueMessage(
    trx,
    {
      centreId: signUp.centreId,
      kind: `programme.sign-up-${about}`,
      address: signUp.email,
      subject,
      body,
      holdsLink: true,
      onceKey,
      keptUntil: midnightAfter(signUp.endsLocal, signUp.zone), // as the address itself: until the day after the date
    },
    now(),
  );
}

function languageOf(code: string): Language {
  return completeLanguages.find((language) => language === code) ?? completeLanguages[0];
}
