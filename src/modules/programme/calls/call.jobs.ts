// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { addCallAboutPlace } from "./call.commands.ts";

export const callJobs: Job[] = [{ queue: "programme.call-about-place", onEvent: callAboutPlace }];

export const callSubscriptions: Module["subscriptions"] = [
  { event: "programme.moved-up", queue: "programme.call-about-place" },
  { event: "programme.place-offered", queue: "programme.call-about-place" },
];

async function callAboutPlace({ db, now }: Workshop, { kind, subjectId }: EventIds): Promise<void> {
  const about = kind === "programme.moved-up" ? "moved-up" : "offered";
  await withActor(db, house, async (trx) => await addCallAboutPlace(trx, { signUpId: subjectId, about }, now()));
}
