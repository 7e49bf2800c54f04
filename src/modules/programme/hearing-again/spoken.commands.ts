// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Contact, NewConsent, Shown } from "#modules/people";
import { asHouse, type Transaction } from "#platform/db";
import { findPersonIdByEmail } from "#platform/identity";
import { wishToHear } from "./hearing.commands.ts";
import { hearAgain } from "./hearing.ts";
import type { Spoken } from "./spoken.form.ts";

type Heard = {
  by: { id: string; name: string };
  centre: { id: string; organizationId: string; timeZone: string };
  activity: { id: string; lastStartsAt: Temporal.Instant | null; shown: Shown };
  spoken: Spoken;
};
type OfSignUp = { signUpId: string; linkVersion: number; personId: string | null } & Contact;

/** For someone with a sign-up: they see it by its link, and take it back there. Says which consent it became. */
export async function hearForSignUp(
  trx: Transaction,
  heard: Heard,
  { signUpId, linkVersion, personId, ...known }: OfSignUp,
  now: Temporal.Instant,
): Promise<string> {
  const { email, phone } = heard.spoken;
  const contact = (email ?? phone) ? { name: known.name, email, phone } : known;
  return await remember(trx, heard, { personId, guest: { id: signUpId, linkVersion }, contact }, now);
}

/**
 * For someone with a place of their own, by the address that they sign in with. Whether there is such a place is told to
 * nobody: only the person hears of it. Asks as the house, because an address is read by nobody else.
 */
export async function hearForPlace(trx: Transaction, heard: Heard, now: Temporal.Instant): Promise<void> {
  const { email } = heard.spoken;
  const personId = email && (await asHouse(trx, async () => await findPersonIdByEmail(trx, email)));
  if (personId) await remember(trx, heard, { personId, guest: null, contact: { name: null, email, phone: null } }, now);
}

async function remember(
  trx: Transaction,
  { by, centre, activity, spoken }: Heard,
  whose: Pick<NewConsent, "personId" | "guest" | "contact">,
  now: Temporal.Instant,
): Promise<string> {
  const { formKey, how, months, parent } = spoken;
  const consent = {
    ...{ ...whose, formKey, centreId: centre.id, what: hearAgain.what, aboutId: activity.id, shown: activity.shown },
    ...{ forWhom: { organizationId: centre.organizationId }, knownUntil: activity.lastStartsAt },
  };
  return await wishToHear(trx, consent, { how, by: parent, heardBy: by, months, zone: centre.timeZone }, now);
}
