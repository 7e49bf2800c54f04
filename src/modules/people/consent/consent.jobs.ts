// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { inLanguage } from "#platform/http";
import { readLanguage } from "#platform/i18n";
import type { Identity } from "#platform/identity";
import { linkToken } from "#platform/links";
import type { Job, Module, Workshop } from "#platform/modules";
import { onceKeyOf } from "./consent.commands.ts";
import { type ConsentLetter, writeConsentMail } from "./consent.mails.ts";
import { type Consent, findConsent, listToAskAnew } from "./consent.queries.ts";
import { askAnew } from "./request.commands.ts";

type Services = { identity: Pick<Identity, "findEmails"> };

export function consentJobs(services: Services): Job[] {
  return [
    {
      queue: "people.tell-consent",
      onEvent: async (workshop, event) => await tellOfConsent(workshop, services, event),
    },
    { queue: "people.ask-consent-anew", every: "40 8 * * *", work: askAnewBeforeTheEnd },
  ];
}

export const consentSubscriptions: Module["subscriptions"] = [
  { event: "people.consent-asked", queue: "people.tell-consent" },
  { event: "people.consent-heard", queue: "people.tell-consent" },
];

/** Every morning. Whoever does not answer is not prolonged: it ends on its day. */
async function askAnewBeforeTheEnd({ db, now }: Workshop): Promise<void> {
  const ending = await withActor(db, house, async (trx) => await listToAskAnew(trx, now()));
  for (const consent of ending) await withActor(db, house, async (trx) => await askAnew(trx, consent, now()));
}

async function tellOfConsent(workshop: Workshop, services: Services, { kind, subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const consent = await findConsent(trx, subjectId);
    if (!consent || consent.withdrawnAt !== null || consent.declinedAt !== null) return;
    const about = kind === "people.consent-heard" ? "heard" : consent.renewsId === null ? "asked" : "ends-soon";
    const address = consent.email ?? (await addressOf(services, consent));
    if (address) await tell(workshop, trx, { about, consent, address });
  });
}

async function addressOf({ identity }: Services, { personId }: Consent): Promise<string | undefined> {
  return personId === null ? undefined : (await identity.findEmails([personId])).get(personId);
}

async function tell(
  { config, keys, mail, now, texts }: Workshop,
  trx: Transaction,
  { about, consent, address }: { about: ConsentLetter; consent: Consent; address: string },
): Promise<void> {
  const centre = await getCentre(trx, consent.centreId, config.publicUrl);
  const language = readLanguage(consent.language);
  const wording = { t: texts(language), language, zone: centre.timeZone, now: now() };
  const link = centre.origin + inLanguage(language, pathOf(keys, consent));
  const keptUntil = consent.answerUntil ?? now().add({ hours: 14 * 24 });
  await mail.queueMessage(
    trx,
    {
      ...writeConsentMail({ about, consent, centre: centre.frame, link }, wording),
      ...{ centreId: consent.centreId, kind: `people.consent-${about}`, address, keptUntil },
      holdsLink: consent.guestId !== null,
      onceKey: `${onceKeyOf(consent.id)}-${about}-${consent.guestId ?? consent.personId}`,
    },
    now(),
  );
}

/** By the guest's own link where there is one, so that nobody has to sign in to take something back. */
function pathOf(keys: Workshop["keys"], { guestId, guestLinkVersion, what }: Consent): string {
  if (guestId === null) return "/mijn-plek/toestemmingen";
  const kind = what.startsWith("support.") ? "support" : "sign-up";
  return consentsBehind(linkToken(keys, { kind, id: guestId, version: guestLinkVersion ?? 1 }));
}

/** Where a guest sees what they said yes to: it opens to whoever has it. */
export function guestConsentsPath(keys: Workshop["keys"], guest: { id: string; linkVersion: number }): string {
  return consentsBehind(linkToken(keys, { kind: "sign-up", id: guest.id, version: guest.linkVersion }));
}

function consentsBehind(token: string): string {
  return `/a/${token}/toestemmingen`;
}
