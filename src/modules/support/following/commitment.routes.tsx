// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  keyToUse,
  may,
  newFormKey,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  wasSaved,
} from "#platform/http";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { changing, stillTogether, writable } from "./changing.ts";
import { changeCommitment, endCommitment, makeCommitment, removeCommitment } from "./commitment.commands.ts";
import { commitmentForm, outcomeForm, removeForm } from "./commitment.form.ts";
import { CommitmentPage, CommitmentsPage } from "./commitment.pages.tsx";
import { findCommitment, listCommitments } from "./commitment.queries.ts";
import type { Commitment } from "./commitment.ts";
import { CommitmentFormPage } from "./commitment-form.pages.tsx";
import { answerCalendar } from "./following-calendar.ts";
import { canBeWritten } from "./reach.queries.ts";
import { listPieces, listWritten } from "./written.queries.ts";

/** What two people agreed, behind each door. */
export function commitmentRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  const one = `${path}/afspraken/:commitment`;
  return new Hono<AppEnv>()
    .get(`${path}/afspraken`, may(permission), opened(showCommitments))
    .get(
      `${path}/afspraken/nieuw`,
      may(permission),
      opened(async (c, walker) => await showForm(c, stillTogether(walker), null, nothingSent)),
    )
    .post(`${path}/afspraken/nieuw`, may(permission), changing, opened(makeNew))
    .get(
      one,
      may(permission),
      opened(async (c, walker) => await showOne(c, walker, await asked(c, walker), nothingSent)),
    )
    .get(
      `${one}/agenda.ics`,
      may(permission),
      opened(async (c, walker) => showCalendar(c, await asked(c, walker))),
    )
    .get(
      `${one}/anders`,
      may(permission),
      opened(async (c, walker) => await showForm(c, writable(walker), await asked(c, walker), nothingSent)),
    )
    .post(`${one}/anders`, may(permission), changing, opened(change))
    .post(`${one}/klaar`, may(permission), changing, opened(end))
    .post(`${one}/weg`, may(permission), changing, opened(remove));
}

async function asked(c: AppContext, { actor, path }: Walker): Promise<Commitment> {
  const id = askedId(c, "commitment");
  return (await withActor(c.var.db, actor, async (trx) => await findCommitment(trx, path.id, id))) ?? notFound();
}

async function makeNew(c: AppContext, walker: Walker): Promise<Response> {
  stillTogether(walker);
  const sent = await readForm(c, commitmentForm(walker.side));
  if (!sent.ok) return await showForm(c, walker, null, sent);
  const moment = { now: c.var.now(), today: todayOf(c) };
  await withActor(c.var.db, { ...walker.actor, formKey: sent.value.formKey }, async (trx) => {
    await makeCommitment(trx, walker, sent.value, moment);
  });
  return c.redirect(`${walker.base}?bewaard#${sent.value.domain}`, 303);
}

async function change(c: AppContext, walker: Walker): Promise<Response> {
  writable(walker);
  const commitment = await asked(c, walker);
  const sent = await readForm(c, commitmentForm(walker.side));
  if (!sent.ok) return await showForm(c, walker, commitment, sent);
  await withActor(c.var.db, walker.actor, async (trx) => {
    await changeCommitment(trx, walker, commitment, sent.value, todayOf(c));
  });
  return c.redirect(`${walker.base}/afspraken/${commitment.id}?bewaard`, 303);
}

async function end(c: AppContext, walker: Walker): Promise<Response> {
  writable(walker);
  const commitment = await asked(c, walker);
  const sent = await readForm(c, outcomeForm);
  if (!sent.ok) return await showOne(c, walker, commitment, sent);
  await withActor(c.var.db, walker.actor, async (trx) => {
    await endCommitment(trx, commitment, sent.value.outcome, todayOf(c));
  });
  return c.redirect(`${walker.base}/afspraken/${commitment.id}?bewaard`, 303);
}

async function remove(c: AppContext, walker: Walker): Promise<Response> {
  const commitment = await asked(c, walker);
  const sent = await readForm(c, removeForm);
  if (!sent.ok) return await showOne(c, walker, commitment, sent);
  const isGone = await withActor(c.var.db, walker.actor, async (trx) => await removeCommitment(trx, commitment));
  return isGone ? c.redirect(`${walker.base}/afspraken?bewaard`, 303) : notFound();
}

async function showCommitments(c: AppContext, walker: Walker): Promise<Response> {
  const commitments = await withActor(c.var.db, walker.actor, async (trx) => {
    return await listCommitments(trx, walker.path.id, await listPieces(trx, walker.path.id));
  });
  return personalPage(c, <CommitmentsPage {...walkingOf(c, walker)} commitments={commitments} isSaved={wasSaved(c)} />);
}

async function showOne(c: AppContext, walker: Walker, commitment: Commitment, { errors }: Sent): Promise<Response> {
  const versions = await withActor(c.var.db, walker.actor, async (trx) => {
    return await listWritten(trx, walker.path.id, { commitmentId: commitment.id });
  });
  const shown = { commitment, versions, errors, isSaved: wasSaved(c), formKey: newFormKey() };
  return personalPage(c, <CommitmentPage {...walkingOf(c, walker)} {...shown} />, statusOf(errors));
}

async function showForm(c: AppContext, walker: Walker, commitment: Commitment | null, sent: Sent): Promise<Response> {
  const reachable = await withActor(c.var.db, walker.actor, async (trx) => await canBeWritten(trx, walker));
  const view = (
    <CommitmentFormPage
      {...walkingOf(c, walker)}
      commitment={commitment}
      domain={c.req.query("domein") ?? ""}
      canBeWritten={reachable}
      formKey={keyToUse(sent.typed)}
      sent={sent}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

function showCalendar(c: AppContext, { id, dueOn }: Commitment): Response {
  if (dueOn === null) return notFound();
  return answerCalendar(c, { id, what: "commitment", day: dueOn, atTime: null, minutes: null });
}
