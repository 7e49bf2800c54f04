// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { guestConsentsPath, onceKeyOf } from "#modules/people";
import { localToday } from "#platform/clock";
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { type CentreOfRequest, inLanguage } from "#platform/http";
import type { Job, Module, Workshop } from "#platform/modules";
import { wordingOfLetter } from "../asking/wording.ts";
import { withTitleIn } from "../translations/translation.queries.ts";
import { goOnUnder, markTold } from "./hearing.commands.ts";
import { writeHearingMail } from "./hearing.mails.ts";
import { listNewDates, listWishesToTell, lockWish, type Wish } from "./hearing.queries.ts";

export const hearingJobs: Job[] = [
  { queue: "programme.tell-again", every: "*/10 * * * *", work: tellAgain },
  { queue: "programme.hear-on", onEvent: hearOn },
];

export const hearingSubscriptions: Module["subscriptions"] = [
  { event: "people.consent-given", queue: "programme.hear-on" },
];

/** Tells whoever wished it that there are dates again: a letter, or a place on the list of whom to call. Each in a transaction that reads the consent anew. */
export async function tellAgain(workshop: Workshop): Promise<void> {
  const { db, now } = workshop;
  const wishes = await withActor(db, house, async (trx) => await listWishesToTell(trx, now()));
  for (const { consentId } of wishes) {
    await withActor(db, house, async (trx) => {
      const wish = await lockWish(trx, consentId, now());
      if (wish) await tellOne(workshop, trx, wish);
    });
  }
}

async function hearOn({ db }: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(db, house, async (trx) => await goOnUnder(trx, subjectId));
}

async function tellOne(workshop: Workshop, trx: Transaction, wish: Wish): Promise<void> {
  const now = workshop.now();
  const centre = await getCentre(trx, wish.centreId, workshop.config.publicUrl);
  if (!centre.parts.has("programme")) return; // told when there is a page again to lead to
  const dates = await listNewDates(trx, wish.consentId, now);
  const [first, last] = [dates.at(0), dates.at(-1)];
  if (!first || !last) return;
  if (wish.email !== null) await write(workshop, trx, { ...wish, centre, email: wish.email }, dates);
  const callFrom = wish.email === null && wish.phone !== null ? first.startsAt : null;
  await markTold(trx, wish.consentId, { knownUntil: last.startsAt, callFrom }, now);
}

type NewDates = Awaited<ReturnType<typeof listNewDates>>;

async function write(
  workshop: Workshop,
  trx: Transaction,
  { centre, ...wish }: Wish & { centre: CentreOfRequest; email: string },
  dates: NewDates,
): Promise<void> {
  const [first] = dates;
  if (!first) return;
  const { keys, mail, now } = workshop;
  const wording = wordingOfLetter(workshop, wish.language, centre.timeZone);
  const { title } = await withTitleIn(trx, wish, wording.language);
  const address = (path: string) => centre.origin + inLanguage(wording.language, path);
  const links = { activity: address(`/programma/${wish.slug}`), withdraw: address(withdrawPath(keys, wish)) };
  const askedOn = localToday(wish.givenAt ?? now(), centre.timeZone);
  await mail.queueMessage(
    trx,
    {
      ...writeHearingMail({ title, dates, askedOn, centre: centre.frame, links }, wording),
      ...{ centreId: wish.centreId, kind: "programme.again", address: wish.email, keptUntil: first.startsAt },
      stopAddress: links.withdraw,
      holdsLink: wish.guestId !== null,
      onceKey: `${onceKeyOf(wish.consentId)}-again-${first.id}-${wish.guestId ?? wish.personId}`,
    },
    now(),
  );
}

function withdrawPath(keys: Workshop["keys"], { guestId, guestLinkVersion }: Wish): string {
  if (guestId === null) return "/mijn-plek/toestemmingen";
  return guestConsentsPath(keys, { id: guestId, linkVersion: guestLinkVersion ?? 1 });
}
