// SPDX-License-Identifier: EUPL-1.2

import { withActor } from "#platform/db";
import {
  type AppContext,
  askedId,
  inLanguage,
  newFormKey,
  notFound,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
  wasSaved,
} from "#platform/http";
import { keyOf } from "../answering/answering.views.tsx";
import { TypingPage } from "../answering/typing.pages.tsx";
import { readGroups } from "../face.ts";
import { type Holder, holderHref, publicHref } from "../holder.ts";
import { readOutcome } from "../outcomes/outcome.views.tsx";
import { listStories } from "../stories/story.queries.ts";
import { SurePage } from "../sure.pages.tsx";
import { DeskPage } from "./desk.pages.tsx";
import type { Desk } from "./desk.ts";
import { NewRoundPage } from "./new-round.pages.tsx";
import { RoundPage } from "./round.pages.tsx";
import { findOwnRound, listGroupsWithFive, listRounds, listStatements, type Round } from "./round.queries.ts";
import { standingOf } from "./round.ts";

export async function showDesk(c: AppContext, desk: Desk, holder: Holder): Promise<Response> {
  const { db, t, language, centre } = c.var;
  const isHouse = holder.kind === "house";
  const view = (
    <DeskPage
      t={t}
      language={language}
      today={todayOf(c)}
      kind={holder.kind}
      name={holder.name}
      ownAddress={isHouse ? null : `${centre.origin}${holderHref(c, holder)}`}
      rounds={await listRounds(db, holder.id)}
      href={(below) => holderHref(c, holder, below)}
      mayRun={desk.mayRun(c)}
      back={
        isHouse ? { href: inLanguage(language, "/team"), label: t("region:characteristics.desk.toTeam") } : undefined
      }
      notice={savedOf(c)}
    />
  );
  return personalPage(c, view);
}

export function showNewRound(c: AppContext, holder: Holder, sent: Sent): Response {
  const { t } = c.var;
  const formKey = keyOf(sent.typed);
  const view = <NewRoundPage {...sent} t={t} formKey={formKey} back={toDesk(c, holder)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

export async function showRound(c: AppContext, desk: Desk, holder: Holder): Promise<Response> {
  const { db, t, language, centre } = c.var;
  const round = await askedRound(c, holder);
  const standing = standingOf(round, todayOf(c));
  const stories = await withActor(db, holder.actor, async (trx) => await listStories(trx, holder.id, round.id));
  const view = (
    <RoundPage
      t={t}
      language={language}
      kind={holder.kind}
      round={round}
      standing={standing}
      inviteAddress={`${centre.origin}${publicHref(c, `/${round.id}`)}`}
      paperHref={publicHref(c, `/${round.id}/papier`)}
      publicHref={publicHref(c, `/${round.id}/uitkomst`)}
      withFive={standing === "open" ? await listGroupsWithFive(db, round.id) : []}
      statements={standing === "closed" ? await readOutcome(c, round) : []}
      stories={stories}
      href={(below) => holderHref(c, holder, below)}
      mayRun={desk.mayRun(c)}
      back={toDesk(c, holder)}
      notice={savedOf(c)}
    />
  );
  return personalPage(c, view);
}

/** Only while it is open: what is on paper is counted as any other answer. */
export async function showTyping(c: AppContext, holder: Holder, sent: Sent): Promise<Response> {
  const { t, db } = c.var;
  const round = await askedOpenRound(c, holder);
  const view = (
    <TypingPage
      {...sent}
      t={t}
      formKey={Object.keys(sent.errors).length > 0 ? keyOf(sent.typed) : newFormKey()}
      groups={readGroups(round.askedGroups)}
      statements={await listStatements(db, round.id)}
      back={toRound(c, holder, round)}
      isSaved={wasSaved(c)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

export async function showCallOff(c: AppContext, holder: Holder, sent: Sent): Promise<Response> {
  const round = await askedRound(c, holder);
  if (round.closedOn !== null) return notFound();
  const view = <SurePage {...sent} t={c.var.t} what="callOff" back={toRound(c, holder, round)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

export async function askedRound(c: AppContext, holder: Holder): Promise<Round> {
  return (await findOwnRound(c.var.db, holder.id, askedId(c))) ?? notFound();
}

export async function askedOpenRound(c: AppContext, holder: Holder): Promise<Round> {
  const round = await askedRound(c, holder);
  return standingOf(round, todayOf(c)) === "open" ? round : notFound();
}

export async function askedClosedRound(c: AppContext, holder: Holder): Promise<Round> {
  const round = await askedRound(c, holder);
  return round.closedOn !== null ? round : notFound();
}

export function toDesk(c: AppContext, holder: Holder) {
  return { href: holderHref(c, holder), label: c.var.t("region:characteristics.title") };
}

export function toRound(c: AppContext, holder: Holder, { id }: { id: string }) {
  return { href: holderHref(c, holder, `/${id}`), label: c.var.t("region:characteristics.round.title") };
}

function savedOf(c: AppContext): string | null {
  return wasSaved(c) ? c.var.t("region:characteristics.saved") : null;
}
