// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
} from "#platform/http";
import { getFacts } from "../facts/facts.queries.ts";
import { nothingSent, type Sent } from "../form-parts.ts";
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
    const { db, actor, centre, now } = c.var;
    const { longestNoWeeks: mostWeeks } = await getFacts(db, centre.id);
    const sent = await readForm(c, temporaryNoForm({ today: todayOf(c), mostWeeks }));
    if (!sent.ok) return await showAll(c, sent);
    await withActor(db, actor, async (trx) => await proposeNo(trx, centre.id, sent.value, colleagueOf(c), now()));
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
  const { db, actor, centre } = c.var;
  const asked = { centreId: centre.id, id: idOf(c), by: colleagueOf(c), today: todayOf(c) };
  const outcome = await withActor(db, actor, async (trx) => await work(trx, asked));
  if (outcome === "gone") return notFound();
  if (outcome === "done") return c.redirect(inLanguage(c.var.language, `${path}/${asked.id}`), 303);
  return await showOne(c, nothingSent, outcome);
}

async function showAll(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { db, actor, centre, t, language } = c.var;
  const today = todayOf(c);
  const nos = await withActor(db, actor, async (trx) => await listTemporaryNos(trx, centre.id, today));
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
  return personalPage(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}

async function showOne(c: AppContext, { typed, errors }: Sent, refused?: Exclude<Outcome, "done">): Promise<Response> {
  const { db, actor, centre, t, language } = c.var;
  const found = await withActor(db, actor, async (trx) => await findTemporaryNo(trx, centre.id, idOf(c)));
  const no = found ?? notFound();
  const view = (
    <TemporaryNoPage
      t={t}
      language={language}
      today={todayOf(c)}
      personId={colleagueOf(c).id}
      no={no}
      refused={refused}
      path={inLanguage(language, `${path}/${no.id}`)}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, refused || Object.keys(errors).length > 0 ? 422 : 200);
}

function idOf(c: AppContext): string {
  return z.uuid().safeParse(c.req.param("id")).data ?? notFound();
}

function colleagueOf(c: AppContext): { id: string; name: string } {
  return c.var.person ?? notFound();
}

function todayOf(c: AppContext): string {
  return localToday(c.var.now(), c.var.centre.timeZone);
}
