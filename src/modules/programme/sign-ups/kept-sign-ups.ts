// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { AppContext } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs, whereItIs } from "../dates/date-words.ts";
import { ownPage } from "./join-request.ts";
import { listKeptSignUps } from "./kept-sign-up.queries.ts";
import type { KeptSignUp } from "./kept-sign-ups.pages.tsx";
import type { PersonalSignUp } from "./sign-up.queries.ts";
import { isCurrent, standingOf } from "./sign-up.ts";

/** What someone counts on and keeps at their place here, in words. The transaction acts for that person. */
export async function findKeptSignUps(c: AppContext, trx: Transaction, personId: string): Promise<KeptSignUp[]> {
  const now = c.var.now();
  const kept = await listKeptSignUps(trx, c.var.centre.id, personId, now);
  return kept
    .sort((one, other) => one.startsAt.epochMilliseconds - other.startsAt.epochMilliseconds)
    .map((signUp) => inWords(c, signUp))
    .filter(({ standing }) => standing === "called-off" || (standing !== "past" && isCurrent(standing)));
}

function inWords(c: AppContext, signUp: PersonalSignUp): KeptSignUp {
  const { t, now } = c.var;
  const { signUpId, linkVersion, title, seriesId } = signUp;
  const when = whenItIs(signUp, wordingOf(c, signUp.zone));
  return {
    signUpId,
    title,
    when: seriesId === null ? capitalize(when) : `${t("programme:joining.personal.next")}: ${when}`,
    place: whereItIs(signUp, t).place,
    standing: standingOf(signUp, now()),
    href: ownPage(c, "sign-up", { id: signUpId, linkVersion }),
  };
}
