// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beInTheTeam, recordReading } from "#modules/people";
import type { Database, Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  notFound,
  nothingSent,
  type Permission,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { hintsFor, sayOtherwise } from "../paths/word-hint.ts";
import { writeLine } from "./difference.commands.ts";
import { closingForm } from "./difference.form.ts";
import {
  agree,
  closeRoundTable,
  eraseRoundTable,
  makeRoundTable,
  moveOn,
  sayRoundTableOtherwise,
} from "./round-table.commands.ts";
import { commitmentForm, otherWordForm, roundTableForm, wayForm } from "./round-table.form.ts";
import { RoundTablePage } from "./round-table.pages.tsx";
import { findRoundTable, listRoundTableCommitments, listRoundTables } from "./round-table.queries.ts";
import { type RoundTable, standingOf } from "./round-table.ts";
import { RoundTablesPage } from "./round-tables.pages.tsx";
import { listTeamHere } from "./team-here.queries.ts";

const path = "/team/samen-overleggen";
const beTwiceInTheTeam: Permission = { ...beInTheTeam, name: "talk a situation over", tier: "second" };

/** Talking a situation over: of what was said nothing is kept but who does what. */
export function roundTablesRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  const opened = may(beTwiceInTheTeam);
  return new Hono<AppEnv>()
    .get(path, opened, async (c) => await showAll(c, nothingSent))
    .post(path, opened, async (c) => {
      const { centre, now } = c.var;
      const team = await withAsker(c, async (trx) => await listTeamHere(trx, centre.id));
      const sent = await readForm(c, roundTableForm(team.map(({ id }) => id)));
      if (!sent.ok) return await showAll(c, sent);
      const made = { ...sent.value, centreId: centre.id, pathId: null, madeBy: personOf(c) };
      const id = await withAsker(c, async (trx) => await makeRoundTable(trx, made, now()));
      return toOne(c, id, hintsFor(made.about).length > 0 ? "?woord=about" : "");
    })
    .get(`${path}/:id`, opened, async (c) => await showOne(c, logDb, nothingSent))
    .post(`${path}/:id/afspraken`, opened, async (c) => {
      const sent = await readForm(c, commitmentForm);
      if (!sent.ok) return await showOne(c, logDb, sent);
      const { id, added } = await atTable(c, async (trx, one) => ({
        id: one.id,
        added: standingOf(one) === "open" ? await agree(trx, one.id, sent.value, c.var.now()) : null,
      }));
      return toOne(c, id, added && hintsFor(sent.value.what).length > 0 ? `?woord=${added}` : "");
    })
    .post(`${path}/:id/afspraken/:commitment`, opened, async (c) => {
      const sent = await readForm(c, wayForm);
      if (!sent.ok) return await showOne(c, logDb, sent);
      const moved = { id: askedId(c, "commitment"), how: sent.value.how };
      return await change(c, async (trx, one) => {
        if (!(await moveOn(trx, one.id, moved, c.var.now()))) return notFound();
      });
    })
    .post(`${path}/:id/woord/:which`, opened, async (c) => {
      const sent = await readForm(c, otherWordForm);
      if (!sent.ok) return await showOne(c, logDb, sent);
      return await change(c, async (trx, one) => await sayAnotherWord(c, trx, one, sent.value));
    })
    .post(`${path}/:id/afronding`, opened, async (c) => {
      const sent = await readForm(c, closingForm);
      if (!sent.ok) return await showOne(c, logDb, sent);
      return await change(c, async (trx, one) => await close(c, trx, one, sent.value));
    })
    .post(`${path}/:id/heropening`, opened, async (c) => {
      return await change(c, async (trx, one) => await closeRoundTable(trx, one.id, null));
    })
    .post(`${path}/:id/gewist`, opened, async (c) => {
      await atTable(c, async (trx, one) => {
        if (one.madeBy !== personOf(c).id) return notFound();
        await eraseRoundTable(trx, one.id);
      });
      return c.redirect(inLanguage(c.var.language, `${path}?gedaan=gewist`), 303);
    });
}

/** The one in the address, if whoever asks was there: for all others it is not there. */
async function atTable<Result>(
  c: AppContext,
  work: (trx: Transaction, one: RoundTable) => Promise<Result>,
): Promise<Result> {
  return await withAsker(c, async (trx) => {
    const one = (await findRoundTable(trx, c.var.centre.id, askedId(c))) ?? notFound();
    return await work(trx, one);
  });
}

async function change(c: AppContext, work: (trx: Transaction, one: RoundTable) => Promise<void>): Promise<Response> {
  await atTable(c, work);
  return toOne(c, askedId(c));
}

async function close(
  c: AppContext,
  trx: Transaction,
  one: RoundTable,
  { line: words, passOn, formKey }: { line: string; passOn: boolean; formKey: string },
): Promise<void> {
  const now = c.var.now();
  await closeRoundTable(trx, one.id, now);
  if (words === "") return;
  const own = {
    centreId: one.centreId,
    personId: personOf(c).id,
    writtenOn: todayOf(c),
    after: "round-table",
  } as const;
  await writeLine(trx, { ...own, words, passedOnAt: passOn ? now : null, formKey });
}

async function sayAnotherWord(
  c: AppContext,
  trx: Transaction,
  one: RoundTable,
  { instead, say }: { instead: string; say: string },
): Promise<void> {
  const text = await findText(trx, one, c.req.param("which") ?? "");
  if (!text) return notFound();
  const words = sayOtherwise(text.words, instead, say);
  await sayRoundTableOtherwise(trx, one.id, { commitmentId: text.commitmentId, words });
}

async function findText(trx: Transaction, one: RoundTable, which: string) {
  if (which === "about") return { commitmentId: null, words: one.about };
  const commitments = await listRoundTableCommitments(trx, [one.id]);
  const found = commitments.find(({ id }) => id === which);
  return found ? { commitmentId: found.id, words: found.what } : null;
}

async function showAll(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { centre, t, language } = c.var;
  const { roundTables, team } = await withAsker(c, async (trx) => ({
    roundTables: await listRoundTables(trx, centre.id),
    team: await listTeamHere(trx, centre.id),
  }));
  const view = (
    <RoundTablesPage
      t={t}
      language={language}
      today={todayOf(c)}
      roundTables={roundTables}
      team={team.filter(({ id }) => id !== personOf(c).id)}
      wasErased={c.req.query("gedaan") === "gewist"}
      path={inLanguage(language, path)}
      formKey={keyToUse(typed)}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function showOne(c: AppContext, logDb: Database, { typed, errors }: Sent): Promise<Response> {
  const { centre, t, language, now } = c.var;
  const which = c.req.query("woord") ?? "";
  const { one, commitments, text } = await atTable(c, async (trx, found) => ({
    one: found,
    commitments: await listRoundTableCommitments(trx, [found.id]),
    text: which === "" ? null : await findText(trx, found, which),
  }));
  if (one.pathId) {
    const reading = {
      reader: personOf(c),
      centreId: centre.id,
      what: "support.round-table",
      aboutIds: [one.pathId],
    } as const;
    await recordReading(logDb, reading, now());
  }
  const view = (
    <RoundTablePage
      t={t}
      language={language}
      today={todayOf(c)}
      one={one}
      commitments={commitments}
      isMaker={one.madeBy === personOf(c).id}
      hint={text && { which, hints: hintsFor(text.words) }}
      path={inLanguage(language, `${path}/${one.id}`)}
      listPath={inLanguage(language, path)}
      formKey={keyToUse(typed)}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

function toOne(c: AppContext, id: string, query = ""): Response {
  return c.redirect(inLanguage(c.var.language, `${path}/${id}${query}`), 303);
}
