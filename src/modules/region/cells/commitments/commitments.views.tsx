// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, keyToUse, personalPage, type Sent, statusOf, todayOf } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { teamRegionHref } from "../links.ts";
import { listPlaces } from "../places.queries.ts";
import type { Commitment } from "./commitment.queries.ts";
import { type CommitmentLine, commitmentLine } from "./commitment-line.ts";
import { NewCommitmentPage } from "./new-commitment.pages.tsx";
import { StandingPage } from "./standing.pages.tsx";

export async function commitmentLines(c: AppContext, commitments: readonly Commitment[]): Promise<CommitmentLine[]> {
  const { t, db, centre, language } = c.var;
  const places = await listPlaces(db, centre.regionId);
  const reader = { t, language, places, today: todayOf(c) };
  return commitments.map((commitment) => commitmentLine(reader, commitment));
}

export async function showNewCommitment(c: AppContext, sent: Sent): Promise<Response> {
  const { t, db, centre } = c.var;
  const view = (
    <NewCommitmentPage
      {...sent}
      t={t}
      places={await listPlaces(db, centre.regionId)}
      formKey={keyToUse(sent.typed)}
      backHref={teamRegionHref(c)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

type Shown = { commitment: Commitment; back: TextLink; isGuarded: boolean };

/** Before anything was sent: as it stands. */
export async function showStanding(
  c: AppContext,
  { commitment, back, isGuarded }: Shown,
  sent?: Sent,
): Promise<Response> {
  const { state, words, dueOn } = commitment;
  const { t, db, centre, language } = c.var;
  const places = await listPlaces(db, centre.regionId);
  const line = commitmentLine({ t, language, places, today: todayOf(c) }, commitment);
  const { typed, errors } = sent ?? { typed: { state, words, dueOn }, errors: {} };
  const view = <StandingPage t={t} line={line} back={back} isGuarded={isGuarded} typed={typed} errors={errors} />;
  return personalPage(c, view, statusOf(errors));
}
