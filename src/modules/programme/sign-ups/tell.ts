// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { wantsMail } from "#modules/people";
import { midnightAfter } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { inLanguage } from "#platform/http";
import { linkToken } from "#platform/links";
import type { Workshop } from "#platform/modules";
import { wordingOfLetter } from "../asking/wording.ts";
import { withTitleIn } from "../translations/translation.queries.ts";
import { kindOfLetter, letters, type MailAbout } from "./letters.ts";
import { writeSignUpMail } from "./sign-up.mails.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";

/** One letter with the link to one's own page, once per key; nothing for who left no address. */
export async function tell(
  workshop: Workshop,
  trx: Transaction,
  signUp: PersonalSignUp,
  { about, onceKey }: { about: MailAbout; onceKey: string },
): Promise<void> {
  if (!signUp.email || !(await wantsToHear(trx, signUp, about))) return;
  const { config, keys, mail, now } = workshop;
  const centre = await getCentre(trx, signUp.centreId, config.publicUrl);
  const wording = wordingOfLetter(workshop, signUp.language, signUp.zone);
  const token = linkToken(keys, { kind: "sign-up", id: signUp.signUpId, version: signUp.linkVersion });
  const told = await withTitleIn(trx, signUp, wording.language);
  const letter = {
    about,
    signUp: told,
    centre: centre.frame,
    link: centre.origin + inLanguage(wording.language, `/a/${token}`),
  };
  const { subject, body } = writeSignUpMail(letter, wording);
  await mail.queueMessage(
    trx,
    {
      centreId: signUp.centreId,
      kind: kindOfLetter(about),
      address: signUp.email,
      subject,
      body,
      holdsLink: true,
      onceKey,
      // As the address itself: until the day after the date. A reminder makes no sense once it has begun.
      keptUntil: about === "reminder" ? signUp.startsAt : midnightAfter(signUp.endsLocal, signUp.zone),
    },
    now(),
  );
}

/** A guest asked for it at the form; whoever keeps it at their place may have chosen otherwise there. What was opened in an emergency is always told. */
async function wantsToHear(trx: Transaction, { personId }: PersonalSignUp, about: MailAbout): Promise<boolean> {
  const { heardAs } = letters[about];
  return personId === null || heardAs === null || (await wantsMail(trx, personId, heardAs));
}
