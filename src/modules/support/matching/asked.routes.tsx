// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReadingAs } from "#modules/people";
import { localToday } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  newFormKey,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { walkAlong } from "../permissions.ts";
import { AskedPage } from "./asked.pages.tsx";
import { findAskedOf, listAskedOf, type ToAnswer } from "./asked.queries.ts";
import { AskedListPage } from "./asked-list.pages.tsx";
import { sayKindNo } from "./end-match.commands.ts";
import { agreeToMeet } from "./match.commands.ts";
import { meetingForm, noForm, stopForm, tableForm, yesForm } from "./match.form.ts";
import { sayYesTo } from "./meeting.commands.ts";
import { noInWords } from "./no-words.ts";

const list = "/team/traject-vragen";
const one = `${list}/:match`;

/** Who asked this peer worker to get acquainted. Opening one is written down first by `logDb`. */
export function askedRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(list, may(walkAlong), showList)
    .get(one, may(walkAlong), async (c) => await showAsked(c, await opened(c, logDb), nothingSent))
    .post(`${one}/kennismaken`, may(walkAlong), async (c) => {
      const asked = await findAsked(c);
      const sent = await readForm(c, meetingForm);
      if (!sent.ok) return await showAsked(c, asked, sent);
      const { meeting } = sent.value;
      await withAsker(c, async (trx) => await agreeToMeet(trx, asked.match, meeting, c.var.now()));
      return toAsked(c, asked);
    })
    .post(`${one}/nee`, may(walkAlong), async (c) => {
      const asked = await findAsked(c);
      const sent = await readForm(c, noForm);
      if (!sent.ok) return await showAsked(c, asked, sent);
      const words = noInWords(c.var.installation.texts, asked.request.language, sent.value);
      return await end(c, asked, { words, met: null });
    })
    .post(`${one}/stoppen`, may(walkAlong), async (c) => {
      const asked = await findAsked(c);
      const sent = await readForm(c, stopForm);
      if (!sent.ok) return await showAsked(c, asked, sent);
      const { words, met } = sent.value;
      return await end(c, asked, { words, met: met ? whenOf(c) : null });
    })
    .post(`${one}/ja`, may(walkAlong), async (c) => {
      const asked = await findAsked(c);
      const sent = await readForm(c, yesForm);
      if (!sent.ok) return await showAsked(c, asked, sent);
      return await sayYes(c, asked, async (trx) => {
        await sayYesTo(trx, asked.match.id, "peer", whenOf(c), c.var.now());
      });
    })
    .post(`${one}/ja-aan-tafel`, may(walkAlong), async (c) => {
      const asked = await findAsked(c);
      if (asked.request.email !== null) return notFound();
      const sent = await readForm(c, tableForm);
      if (!sent.ok) return await showAsked(c, asked, sent);
      return await sayYes(c, asked, async (trx) => {
        await sayYesTo(trx, asked.match.id, "both at the table", whenOf(c), c.var.now());
      });
    });
}

async function showList(c: AppContext): Promise<Response> {
  const { centre, t, language } = c.var;
  const asked = await withAsker(c, async (trx) => await listAskedOf(trx, centre.id, personOf(c).id));
  const view = (
    <AskedListPage
      t={t}
      language={language}
      asked={asked.map(({ askedAt, ...rest }) => ({ ...rest, day: localToday(askedAt, centre.timeZone) }))}
      isSaid={c.req.query("gezegd") !== undefined}
    />
  );
  return personalPage(c, view);
}

async function findAsked(c: AppContext): Promise<ToAnswer> {
  const wanted = { centreId: c.var.centre.id, peerId: personOf(c).id, matchId: askedId(c, "match") };
  return (await withAsker(c, async (trx) => await findAskedOf(trx, wanted))) ?? notFound();
}

async function opened(c: AppContext, logDb: Database): Promise<ToAnswer> {
  const asked = await findAsked(c);
  const reader = { id: personOf(c).id, name: asked.match.peerName, role: "peerWorker" };
  const reading = { reader, centreId: c.var.centre.id, what: "support.request", aboutIds: [asked.request.id] } as const;
  await recordReadingAs(logDb, reading, c.var.now());
  return asked;
}

function showAsked(c: AppContext, { match, request }: ToAnswer, { typed, errors }: Sent): Response | Promise<Response> {
  const { t, language, centre } = c.var;
  const view = (
    <AskedPage
      t={t}
      language={language}
      match={match}
      request={request}
      day={localToday(match.askedAt, centre.timeZone)}
      path={inLanguage(language, `${list}/${match.id}`)}
      formKey={typed.formKey ? keyToUse(typed) : newFormKey()}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

type Ending = Parameters<typeof sayKindNo>[2];

async function end(c: AppContext, { match }: ToAnswer, no: Ending): Promise<Response> {
  await withAsker(c, async (trx) => await sayKindNo(trx, match.id, no, c.var.now()));
  return c.redirect(`${inLanguage(c.var.language, list)}?gezegd`, 303);
}

/** With the second yes there is a path, and this page is no more. */
async function sayYes(c: AppContext, asked: ToAnswer, work: (trx: Transaction) => Promise<void>): Promise<Response> {
  const isLast = await withAsker(c, async (trx) => {
    await work(trx);
    const { match } = asked;
    const wanted = { centreId: match.centreId, peerId: personOf(c).id, matchId: match.id };
    return (await findAskedOf(trx, wanted)) === undefined;
  });
  if (!isLast) return toAsked(c, asked);
  return c.redirect(inLanguage(c.var.language, `/team/trajecten/${asked.request.id}`), 303);
}

function toAsked(c: AppContext, { match }: ToAnswer): Response {
  return c.redirect(inLanguage(c.var.language, `${list}/${match.id}`), 303);
}

function whenOf(c: AppContext) {
  return { today: todayOf(c), timeZone: c.var.centre.timeZone };
}
