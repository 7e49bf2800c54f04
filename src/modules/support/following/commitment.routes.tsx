// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import { type AppContext, keyToUse, newFormKey, personalPage, type Sent, statusOf, wasSaved } from "#platform/http";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { changeCommitment, endCommitment, makeCommitment, removeCommitment } from "./commitment.commands.ts";
import { commitmentForm, outcomeForm } from "./commitment.form.ts";
import { CommitmentPage, CommitmentsPage } from "./commitment.pages.tsx";
import { findCommitment, listCommitments } from "./commitment.queries.ts";
import type { Commitment } from "./commitment.ts";
import { CommitmentFormPage } from "./commitment-form.pages.tsx";
import { followedRoutes } from "./followed.routes.ts";
import { canBeWritten } from "./reach.queries.ts";
import { listPieces, listWritten } from "./written.queries.ts";

/** What two people agreed. */
export const commitmentRoutes = followedRoutes({
  words: { all: "afspraken", one: "commitment", outcome: "klaar" },
  form: commitmentForm,
  outcomeForm,
  find: findCommitment,
  make: makeCommitment,
  change: changeCommitment,
  tell: async (trx, _walker, commitment, outcome, today) => await endCommitment(trx, commitment, outcome, today),
  remove: removeCommitment,
  appointment: ({ id, dueOn }) =>
    dueOn === null ? null : { id, what: "commitment", day: dueOn, atTime: null, minutes: null },
  afterMaking: (_walker, { domain }) => `?bewaard#${domain}`,
  showAll: showCommitments,
  showOne,
  showForm,
});

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
