// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  keyToUse,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAskersForm,
} from "#platform/http";
import { publicHref, publicPath } from "../writing/links.ts";
import { answerPoll } from "./poll.commands.ts";
import { answerForm } from "./poll.form.ts";
import { PollPage } from "./poll.pages.tsx";
import { findPoll, type Poll } from "./poll.queries.ts";

const path = `${publicPath}/peiling/:id`;
const answering = limited(limit({ what: "support-answer", most: 60, perMinutes: 60, per: "address" }));

/** Its id is the secret of the link: whoever has it may answer, also twice. */
export const pollRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => showPoll(c, await askedPoll(c), nothingSent))
  .post(path, may(anyone), answering, guarded, async (c) => {
    const poll = await askedPoll(c);
    if (!isOpen(c, poll)) return showPoll(c, poll, nothingSent);
    const sent = await readForm(c, answerForm);
    if (!sent.ok) return showPoll(c, poll, sent);
    const answer = { ...sent.value, pollId: poll.id, answeredOn: todayOf(c) };
    await withAskersForm(c, answer.formKey, async (trx) => await answerPoll(trx, answer));
    return c.redirect(publicHref(c, `/peiling/${poll.id}?verstuurd`), 303);
  });

async function askedPoll(c: AppContext): Promise<Poll> {
  return (await findPoll(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function isOpen(c: AppContext, { untilOn }: Poll): boolean {
  return todayOf(c) <= untilOn;
}

function showPoll(c: AppContext, poll: Poll, sent: Sent): Response {
  const { t, language } = c.var;
  const view = (
    <PollPage
      {...sent}
      {...{ t, language, poll }}
      isOpen={isOpen(c, poll)}
      isSent={c.req.query("verstuurd") !== undefined}
      formKey={keyToUse(sent.typed)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
