// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
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
import { getFacts } from "../facts/facts.queries.ts";
import { keepTheDoor } from "../permissions.ts";
import {
  type Asked,
  answerObjection,
  confirmNo,
  endSooner,
  noteObjection,
  noteTold,
  proposeNo,
} from "./temporary-no.commands.ts";
import { answerForm, objectionForm, temporaryNoForm, toldForm } from "./temporary-no.form.ts";
import { TemporaryNoPage } from "./temporary-no.pages.tsx";
import { findTemporaryNo, listTemporaryNos } from "./temporary-no.queries.ts";
import type { Outcome } from "./temporary-no.ts";
import { TemporaryNosPage } from "./temporary-nos.pages.tsx";

const path = "/team/tijdelijk-niet";

export const temporaryNoRoutes = new Hono<AppEnv>()
  .get(path, may(keepTheDoor), async (c) => await showAll(c, nothingSent))
  .post(path, may(keepTheDoor), async (c) => {
    const { db, centre, now } = c.var;
    const { longestNoWeeks: mostWeeks } = await getFacts(db, centre.id);
    const sent = await readForm(c, temporaryNoForm({ today: todayOf(c), mostWeeks }));
    if (!sent.ok) return await showAll(c, sent);
    await withAsker(c, async (trx) => await proposeNo(trx, centre.id, sent.value, personOf(c), now()));
    return c.redirect(inLanguage(c.var.language, path), 303);
  })
  .get(`${path}/:id`, may(keepTheDoor), async (c) => await showOne(c, nothingSent))
  .post(`${path}/:id/bevestiging`, may(keepTheDoor), async (c) => {
    return await decide(c, async (trx, asked) => await confirmNo(trx, asked, c.var.now()));
  })
  .post(`${path}/:id/verteld`, may(keepTheDoor), async (c) => {
    const sent = await readForm(c, toldForm);
    if (!sent.ok) return await showOne(c, sent);
    return await decide(c, async (trx, asked) => await noteTold(trx, asked, sent.value));
  })
  .post(`${path}/:id/bezwaar`, may(keepTheDoor), async (c) => {
    const sent = await readForm(c, objectionForm);
    if (!sent.ok) return await showOne(c, sent);
    return await decide(c, async (trx, asked) => await noteObjection(trx, asked, sent.value.objectedOn));
  })
  .post(`${path}/:id/antwoord`, may(keepTheDoor), async (c) => {
    const sent = await readForm(c, answerForm);
    if (!sent.ok) return await showOne(c, sent);
    return await decide(c, async (trx, asked) => await answerObjection(trx, asked, sent.value));
  })
  .post(`${path}/:id/einde`, may(keepTheDoor), async (c) => await decide(c, endSooner));

/** What may not be done by this person, or not now, is said on the page itself. */
async function decide(
  c: AppContext,
  work: (trx: Transaction, asked: Asked) => Promise<Outcome | "gone">,
): Promise<Response> {
  const { centre } = c.var;
  const asked = { centreId: centre.id, id: askedId(c), by: personOf(c), today: todayOf(c) };
  const outcome = await withAsker(c, async (trx) => await work(trx, asked));
  if (outcome === "gone") return notFound();
  if (outcome === "done") return c.redirect(inLanguage(c.var.language, `${path}/${asked.id}`), 303);
  return await showOne(c, nothingSent, outcome);
}

async function showAll(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const today = todayOf(c);
  const nos = await withAsker(c, async (trx) => await listTemporaryNos(trx, centre.id, today));
  const { longestNoWeeks } = await getFacts(db, centre.id);
  const view = (
    <TemporaryNosPage
      t={t}
      language={language}
      today={today}
      nos={nos}
      mostWeeks={longestNoWeeks}
      formKey={newFormKey()}
      typed={{ beginsOn: today, ...typed }}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function showOne(c: AppContext, { typed, errors }: Sent, refused?: Exclude<Outcome, "done">): Promise<Response> {
  const { centre, t, language } = c.var;
  const found = await withAsker(c, async (trx) => await findTemporaryNo(trx, centre.id, askedId(c)));
  const no = found ?? notFound();
  const view = (
    <TemporaryNoPage
      t={t}
      language={language}
      today={todayOf(c)}
      personId={personOf(c).id}
      no={no}
      refused={refused}
      path={inLanguage(language, `${path}/${no.id}`)}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, refused ? 422 : statusOf(errors));
}
