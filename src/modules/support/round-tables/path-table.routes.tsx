// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Transaction, withActor } from "#platform/db";
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
} from "#platform/http";
import type { Door, Doors } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { deciding } from "../sharing/changing.ts";
import { PathTablesPage } from "./path-table.pages.tsx";
import { answerRoundTable, makeRoundTable } from "./round-table.commands.ts";
import { roundTableForm, yesOrNoForm } from "./round-table.form.ts";
import { listRoundTableCommitments, listRoundTablesAbout } from "./round-table.queries.ts";
import { listTeamHere } from "./team-here.queries.ts";

/** A round table about one path: asked by who walks along, and only with the yes of the one whose path it is. */
export function pathTableRoutes(doors: Doors): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route("/", doors.all(readRoutes))
    .route("/", doors.ofPeer(askRoutes))
    .route("/", doors.ofHolder(answerRoutes));
}

function readRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().get(
    `${path}/samen-overleggen`,
    may(permission),
    opened(async (c, walker) => await showTables(c, walker, nothingSent)),
  );
}

function askRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    `${path}/samen-overleggen`,
    may(permission),
    opened(async (c, walker) => {
      const team = await inPath(c, walker, async (trx) => await listTeamHere(trx, walker.path.centreId));
      const sent = await readForm(c, roundTableForm(team.map(({ id }) => id)));
      if (!sent.ok) return await showTables(c, walker, sent);
      const { id: pathId, centreId, peerId } = walker.path;
      const made = { ...sent.value, pathId, centreId, madeBy: { id: peerId ?? "", name: walker.name } };
      await inPath(c, walker, async (trx) => await makeRoundTable(trx, made, c.var.now()));
      return c.redirect(`${walker.base}/samen-overleggen?gedaan=asked`, 303);
    }),
  );
}

function answerRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    `${path}/samen-overleggen/:table`,
    may(permission),
    deciding,
    opened(async (c, walker) => {
      const sent = await readForm(c, yesOrNoForm);
      if (!sent.ok) return await showTables(c, walker, sent);
      const { answer } = sent.value;
      const asked = { pathId: walker.path.id, id: askedId(c, "table") };
      await inPath(c, walker, async (trx) => {
        const all = await listRoundTablesAbout(trx, asked.pathId);
        if (!all.some(({ id }) => id === asked.id)) return notFound();
        await answerRoundTable(trx, asked, answer, c.var.now());
      });
      return c.redirect(`${walker.base}/samen-overleggen?gedaan=${answer}`, 303);
    }),
  );
}

async function showTables(c: AppContext, walker: Walker, { typed, errors }: Sent): Promise<Response> {
  const loaded = await inPath(c, walker, async (trx) => {
    const tables = await listRoundTablesAbout(trx, walker.path.id);
    const team = walker.side === "peer" ? await listTeamHere(trx, walker.path.centreId) : [];
    return {
      tables,
      commitments: await listRoundTableCommitments(
        trx,
        tables.map(({ id }) => id),
      ),
      team: team.filter(({ id }) => id !== walker.path.peerId),
    };
  });
  const { t, language } = c.var;
  const shown = { t, language, today: todayOf(c), walker, ...loaded, news: newsOf(c.req.query("gedaan")) };
  const view = <PathTablesPage {...shown} formKey={keyToUse(typed)} typed={typed} errors={errors} />;
  return personalPage(c, view, statusOf(errors));
}

function newsOf(asked: string | undefined): "asked" | "yes" | "no" | null {
  return asked === "asked" || asked === "yes" || asked === "no" ? asked : null;
}

async function inPath<Result>(
  c: AppContext,
  { actor }: Walker,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(c.var.db, actor, work);
}
