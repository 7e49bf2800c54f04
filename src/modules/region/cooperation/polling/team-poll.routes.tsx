// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { publicHref, teamHref, teamPath } from "../writing/links.ts";
import { askSupport, removeAnswer, sendPoll, tellOutcome } from "./poll.commands.ts";
import { outcomeForm, pollForm } from "./poll.form.ts";
import { findPoll, listAnswers, listPolls, type Poll } from "./poll.queries.ts";
import { TeamPollPage, TeamPollsPage } from "./team-poll.pages.tsx";

const path = `${teamPath}/peilingen`;

export const teamPollRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showPolls(c, nothingSent))
  .post(path, may(bringTogether), async (c) => {
    const sent = await readForm(c, pollForm(todayOf(c)));
    if (!sent.ok) return await showPolls(c, sent);
    const poll = { ...sent.value, regionId: c.var.centre.regionId, madeOn: todayOf(c) };
    return toPoll(c, await withAsker(c, async (trx) => await askSupport(trx, poll)));
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => await showPoll(c, await askedPoll(c), nothingSent))
  .post(`${path}/:id/brief`, may(bringTogether), async (c) => {
    const poll = await askedPoll(c);
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showPoll(c, poll, sent);
    await withAsker(c, async (trx) => await sendPoll(trx, poll.id, c.var.centre.id, c.var.now()));
    return toPoll(c, poll.id);
  })
  .post(`${path}/:id/uitkomst`, may(bringTogether), async (c) => {
    const poll = await askedPoll(c);
    const sent = await readForm(c, outcomeForm);
    if (!sent.ok) return await showPoll(c, poll, sent);
    await withAsker(c, async (trx) => await tellOutcome(trx, poll.id, sent.value.outcome));
    return toPoll(c, poll.id);
  })
  .post(`${path}/:id/antwoorden/:answer/weg`, may(bringTogether), async (c) => {
    const poll = await askedPoll(c);
    const answer = askedId(c, "answer");
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showPoll(c, poll, sent);
    await withAsker(c, async (trx) => await removeAnswer(trx, poll.id, answer));
    return toPoll(c, poll.id);
  });

async function askedPoll(c: AppContext): Promise<Poll> {
  return (await findPoll(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function toPoll(c: AppContext, id: string): Response {
  return c.redirect(teamHref(c, `/peilingen/${id}?gedaan`), 303);
}

async function showPolls(c: AppContext, sent: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const polls = await listPolls(db, centre.regionId);
  const view = (
    <TeamPollsPage
      {...sent}
      {...{ t, language }}
      back={{ href: teamHref(c), label: t("region:cooperation.team.title") }}
      formKey={keyToUse(sent.typed)}
      polls={polls.map((poll) => ({ ...poll, href: teamHref(c, `/peilingen/${poll.id}`) }))}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

async function showPoll(c: AppContext, poll: Poll, sent: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const view = (
    <TeamPollPage
      {...sent}
      {...{ t, language, poll }}
      back={{ href: teamHref(c, "/peilingen"), label: t("region:cooperation.polling.teamTitle") }}
      formKey={keyToUse(sent.typed)}
      address={centre.origin + publicHref(c, `/peiling/${poll.id}`)}
      sentOn={poll.sentAt && localToday(poll.sentAt, centre.timeZone)}
      answers={await listAnswers(db, poll.id)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      own={teamHref(c, `/peilingen/${poll.id}`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
