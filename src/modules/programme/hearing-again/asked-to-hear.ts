// SPDX-License-Identifier: EUPL-1.2
import { type GivenBy, proposedMonths, type Shown } from "#modules/people";
import type { Transaction } from "#platform/db";
import type { AppContext } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import type { SignedUp, SignUpRequest } from "../sign-ups/sign-up.commands.ts";
import { withTitleIn } from "../translations/translation.queries.ts";
import { wishToHear } from "./hearing.commands.ts";
import { findHearable } from "./hearing.queries.ts";
import { type HearingOffer, hearAgain, offerOf, shownWords } from "./hearing.ts";

type Hearable = NonNullable<Awaited<ReturnType<typeof findHearable>>> & { shown: Shown };

/** The activity with the words that are shown for it, in the language of this request. */
export async function hearableOf(c: AppContext, activityId: string): Promise<Hearable | null> {
  const { db, centre, language, t } = c.var;
  const found = await findHearable(db, centre.id, activityId);
  if (!found) return null;
  const named = await withTitleIn(db, found, language);
  return { ...found, shown: shownWords(t, language, named, centre.frame.name) };
}

/** Only where nothing is known to come after what is signed up for: whoever comes to a weekly group need not be told. */
export async function hearingOffer(
  c: AppContext,
  activityId: string,
  lastOfThese: { epochMilliseconds: number } | null,
): Promise<HearingOffer | null> {
  const hearable = await hearableOf(c, activityId);
  if (!hearable) return null;
  const { lastStartsAt, shown } = hearable;
  const goesOn = lastOfThese && lastStartsAt && lastStartsAt.epochMilliseconds > lastOfThese.epochMilliseconds;
  return goesOn ? null : offerOf(shown);
}

export type TickedWords = { again: string; parent?: "yes" | undefined };
/** What to do once the sign-up stands, or why it cannot be done yet. */
export type AskedToHear =
  | { errors: FieldErrors }
  | { remember: (trx: Transaction, request: SignUpRequest, signUp: SignedUp) => Promise<void> };

/** Nobody agrees to other words than those on their screen: when these changed meanwhile, they are shown anew. */
export async function askedToHear(
  c: AppContext,
  activityId: string,
  { again, parent }: TickedWords,
): Promise<AskedToHear> {
  const hearable = await hearableOf(c, activityId);
  if (!hearable || offerOf(hearable.shown).mark !== again) {
    return { errors: { again: c.var.t("programme:hearing.error.changed") } };
  }
  return {
    remember: async (trx, request, signUp) =>
      await rememberWish(c, trx, { hearable, by: parent === "yes" ? "parent-or-guardian" : "self", request, signUp }),
  };
}

type ToRemember = { hearable: Hearable; by: GivenBy; request: SignUpRequest; signUp: SignedUp };

async function rememberWish(
  { var: { centre, now } }: AppContext,
  trx: Transaction,
  { hearable, by, request, signUp }: ToRemember,
): Promise<void> {
  const { name, email, phone, personId = null, formKey } = request;
  const consent = {
    ...{ centreId: centre.id, personId, guest: signUp, formKey, what: hearAgain.what, aboutId: hearable.id },
    ...{ forWhom: { organizationId: centre.organizationId }, shown: hearable.shown },
    ...{ contact: { name, email, phone }, knownUntil: hearable.lastStartsAt },
  };
  const given = { how: "on-screen", by, months: proposedMonths, zone: centre.timeZone } as const;
  await wishToHear(trx, consent, given, now());
}
