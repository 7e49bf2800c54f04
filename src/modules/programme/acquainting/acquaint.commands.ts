// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import { lockOwnSignUp, takePlace } from "../sign-ups/places.commands.ts";
import { hasRoom } from "../sign-ups/sign-up.ts";

/** After a talk someone joins: they get a place or come last on the waiting list, and hear which. Null: it was settled before. */
export async function welcomeAfterAcquainting(
  trx: Transaction,
  signUpId: string,
  now: Temporal.Instant,
): Promise<"confirmed" | "waiting" | null> {
  const { centreId, places, locked, ...before } = await lockOwnSignUp(trx, signUpId);
  if (before.status !== "acquainting") return null;
  const status = hasRoom(locked) ? "confirmed" : "waiting";
  await asHouse(trx, async () => await putLastOnTheList(trx, signUpId, status));
  await takePlace(trx, places, status);
  await recordEvent(trx, "programme.welcomed", signUpId, centreId, now);
  await raiseContentVersion(trx, centreId);
  return status;
}

/** It stays with getting acquainted. No letter goes out: people say this to each other. */
export async function partAfterAcquainting(trx: Transaction, signUpId: string, now: Temporal.Instant): Promise<void> {
  const { centreId, status } = await lockOwnSignUp(trx, signUpId);
  if (status !== "acquainting") return;
  await asHouse(trx, async () => {
    await trx
      .updateTable("programme.signUp")
      .set({ status: "parted", endedAt: now })
      .where("id", "=", signUpId)
      .execute();
  });
  await recordEvent(trx, "programme.sign-up-ended", signUpId, centreId, now);
}

/** Whoever waited already keeps their turn, so the place in line is that of now and not of the first question. */
async function putLastOnTheList(trx: Transaction, signUpId: string, status: "confirmed" | "waiting"): Promise<void> {
  await sql`update programme.sign_up set status = ${status}, position = default where id = ${signUpId}`.execute(trx);
}
