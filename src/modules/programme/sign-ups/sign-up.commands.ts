// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import type { Language } from "#platform/i18n";
import { countsFor, freePlaces, lockOwnSignUp, lockPlaces, raisedBy } from "./places.commands.ts";
import type { Places } from "./places.ts";
import { makeSeries } from "./series.commands.ts";
import { findSignUpOfForm } from "./sign-up.queries.ts";
import { decideSignUp, isCurrent, type NewStatus, type SignUpRefusal, statusNow } from "./sign-up.ts";
import { moveUpWaiting } from "./waiting-list.commands.ts";

export type SignUpRequest = Places & {
  centreId: string;
  formKey: string;
  name: string;
  email: string | null;
  phone: string | null;
  need: string;
  language: Language;
  /** A message on the day before; it only comes where there is an e-mail address. */
  reminder?: boolean;
  /** Who keeps it at their own place, because they said so. */
  personId?: string | null;
};
export type SignedUp = { id: string; linkVersion: number };
export type SignUpOutcome = { refused: SignUpRefusal } | { signUp: SignedUp };

/** The same form key gives the same sign-up, so a form sent twice is one sign-up. Waiting goes by the order of the lock. */
export async function signUp(trx: Transaction, request: SignUpRequest, now: Temporal.Instant): Promise<SignUpOutcome> {
  if ("seriesId" in request) await makeSeries(trx, request.seriesId, now);
  const places = await lockPlaces(trx, request);
  const decision = decideSignUp(places, now);
  const added = "status" in decision && (await addSignUpOnce(trx, request, decision.status, now));
  if (added) {
    await recordEvent(trx, "programme.signed-up", added.id, places.centreId, now);
    await raiseContentVersion(trx, places.centreId);
    return { signUp: added };
  }
  const before = await findSignUpOfForm(trx, request.formKey);
  if (before) return { signUp: before };
  return "refused" in decision ? decision : { refused: "closed" };
}

/** Someone leaves, and whoever waits moves up. Doing it twice changes nothing more. */
export async function cancelSignUp(trx: Transaction, signUpId: string, now: Temporal.Instant): Promise<void> {
  const { centreId, status, places } = await lockOwnSignUp(trx, signUpId);
  if (!isCurrent(status)) return;
  await trx
    .updateTable("programme.signUp")
    .set({ status: "cancelled", offeredUntil: null, endedAt: now })
    .where("id", "=", signUpId)
    .execute();
  await freePlaces(trx, places, status, 1);
  await moveUpWaiting(trx, places, now);
  await recordEvent(trx, "programme.sign-up-ended", signUpId, centreId, now);
  await raiseContentVersion(trx, centreId);
}

/** Yes to a place that was kept for someone. After its end the place may be another's: then nothing changes. */
export async function acceptOffer(trx: Transaction, signUpId: string, now: Temporal.Instant): Promise<void> {
  const { centreId, locked, ...offer } = await lockOwnSignUp(trx, signUpId);
  if (locked.cancelledAt !== null || statusNow(offer, now) !== "offered") return;
  await trx
    .updateTable("programme.signUp")
    .set({ status: "confirmed", offeredUntil: null })
    .where("id", "=", signUpId)
    .execute();
  await recordEvent(trx, "programme.offer-accepted", signUpId, centreId, now);
}

/** The row and its place in one statement: it runs under the lock, where every round trip makes others wait. */
async function addSignUpOnce(
  trx: Transaction,
  request: SignUpRequest,
  status: NewStatus,
  now: Temporal.Instant,
): Promise<SignedUp | undefined> {
  const adding = trx.with("added", (e) =>
    e
      .insertInto("programme.signUp")
      .values({ ...request, status, createdAt: now, offeredUntil: null, endedAt: null })
      .onConflict((conflict) => conflict.column("formKey").doNothing())
      .returning(["id", "linkVersion"]),
  );
  const raised = raisedBy(countsFor(status, 1));
  const counted =
    "seriesId" in request
      ? adding
          .updateTable("programme.series as series")
          .from("added")
          .set(raised)
          .where("series.activityId", "=", request.seriesId)
          .returning(["added.id", "added.linkVersion"])
      : adding
          .updateTable("programme.occurrence as occurrence")
          .from("added")
          .set(raised)
          .where("occurrence.id", "=", request.occurrenceId)
          .returning(["added.id", "added.linkVersion"]);
  return await counted.executeTakeFirst();
}
