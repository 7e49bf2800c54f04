// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import {
  type AppContext,
  askedId,
  keyToUse,
  newFormKey,
  notFound,
  personalPage,
  type Sent,
  statusOf,
  wasSaved,
} from "#platform/http";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { codeAddress } from "../requests/request-links.ts";
import { LookBackPage, MoveLookBackPage } from "./look-back.pages.tsx";
import { findLookBack, listFirstWords, listLookBacks } from "./look-back.queries.ts";
import type { LookBack } from "./look-back.ts";
import { LookBacksPage } from "./look-backs.pages.tsx";
import { canBeWritten } from "./reach.queries.ts";
import { listPieces, listWritten } from "./written.queries.ts";

export async function askedLookBack(c: AppContext, { actor, path }: Walker): Promise<LookBack> {
  const id = askedId(c, "lookBack");
  return (await withActor(c.var.db, actor, async (trx) => await findLookBack(trx, path.id, id))) ?? notFound();
}

/** For whom it can still be planned, moved or dropped. */
export async function askedPlanned(c: AppContext, walker: Walker): Promise<LookBack> {
  const lookBack = await askedLookBack(c, walker);
  return lookBack.heldOn === null ? lookBack : notFound();
}

export async function showLookBacks(c: AppContext, walker: Walker, sent: Sent): Promise<Response> {
  const { path, actor } = walker;
  const found = await withActor(c.var.db, actor, async (trx) => ({
    lookBacks: await listLookBacks(trx, path.id, await listPieces(trx, path.id)),
    first: await listFirstWords(trx, path.id),
    canBeWritten: await canBeWritten(trx, walker),
  }));
  const shown = { ...found, ...shownOf(c), formKey: keyToUse(sent.typed), sent };
  return personalPage(c, <LookBacksPage {...walkingOf(c, walker)} {...shown} />, statusOf(sent.errors));
}

export async function showLookBack(c: AppContext, walker: Walker, lookBack: LookBack, sent: Sent): Promise<Response> {
  const { path, actor } = walker;
  const found = await withActor(c.var.db, actor, async (trx) => ({
    all: await listLookBacks(trx, path.id, await listPieces(trx, path.id)),
    first: await listFirstWords(trx, path.id),
    versions: await listWritten(trx, path.id, { lookBackId: lookBack.id }),
  }));
  const { all, ...rest } = found;
  const previous = all.findLast(
    ({ heldOn, plannedOn, id }) => heldOn !== null && plannedOn < lookBack.plannedOn && id !== lookBack.id,
  );
  const shown = { ...rest, ...shownOf(c), desk: codeAddress(c), lookBack, previous, sent, formKey: newFormKey() };
  return personalPage(c, <LookBackPage {...walkingOf(c, walker)} {...shown} />, statusOf(sent.errors));
}

export async function showMove(c: AppContext, walker: Walker, lookBack: LookBack, sent: Sent): Promise<Response> {
  const reachable = await withActor(c.var.db, walker.actor, async (trx) => await canBeWritten(trx, walker));
  const shown = { lookBack, canBeWritten: reachable, formKey: keyToUse(sent.typed), sent };
  return personalPage(c, <MoveLookBackPage {...walkingOf(c, walker)} {...shown} />, statusOf(sent.errors));
}

function shownOf(c: AppContext): { zone: string; isSaved: boolean } {
  return { zone: c.var.centre.timeZone, isSaved: wasSaved(c) };
}
