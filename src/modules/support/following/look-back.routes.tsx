// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import { type AppContext, type AppEnv, may, notFound, nothingSent, readForm, todayOf } from "#platform/http";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { changing, stillTogether, writable } from "./changing.ts";
import { removeForm } from "./commitment.form.ts";
import { dropLookBack, lookBack, moveLookBack, planLookBack, sayWhetherGradeMayCount } from "./look-back.commands.ts";
import { lookBackForm, mayCountForm, plannedDayForm } from "./look-back.form.ts";
import { listFirstWords } from "./look-back.queries.ts";
import { askedLookBack, askedPlanned, showLookBack, showLookBacks, showMove } from "./look-back.views.tsx";

/** Looking back together, if two people like, behind each door. */
export function lookBackRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  const one = `${path}/terugkijken/:lookBack`;
  return new Hono<AppEnv>()
    .get(
      `${path}/terugkijken`,
      may(permission),
      opened(async (c, walker) => await showLookBacks(c, walker, nothingSent)),
    )
    .post(`${path}/terugkijken`, may(permission), changing, opened(plan))
    .get(
      one,
      may(permission),
      opened(async (c, walker) => await showLookBack(c, walker, await askedLookBack(c, walker), nothingSent)),
    )
    .post(one, may(permission), changing, opened(write))
    .get(
      `${one}/dag`,
      may(permission),
      opened(async (c, walker) => await showMove(c, stillTogether(walker), await askedPlanned(c, walker), nothingSent)),
    )
    .post(`${one}/dag`, may(permission), changing, opened(move))
    .post(`${one}/liever-niet`, may(permission), changing, opened(drop));
}

/** What only whose path it is can say of a look-back. */
export function ownLookBackRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  const one = `${path}/terugkijken/:lookBack`;
  return new Hono<AppEnv>()
    .post(`${one}/meetellen`, may(permission), changing, opened(count))
    .post(`${one}/weg`, may(permission), changing, opened(remove));
}

async function plan(c: AppContext, walker: Walker): Promise<Response> {
  stillTogether(walker);
  const sent = await readForm(c, plannedDayForm(todayOf(c)));
  if (!sent.ok) return await showLookBacks(c, walker, sent);
  const { db, now } = c.var;
  await withActor(db, walker.actor, async (trx) => await planLookBack(trx, walker, sent.value, now()));
  return c.redirect(`${walker.base}/terugkijken?bewaard`, 303);
}

async function write(c: AppContext, walker: Walker): Promise<Response> {
  writable(walker);
  const asked = await askedLookBack(c, walker);
  const sent = await readForm(c, lookBackForm(walker.side));
  if (!sent.ok) return await showLookBack(c, walker, asked, sent);
  await withActor(c.var.db, walker.actor, async (trx) => {
    const first = await listFirstWords(trx, walker.path.id);
    await lookBack(trx, walker, asked, { form: sent.value, first, today: todayOf(c) });
  });
  return c.redirect(`${walker.base}/terugkijken/${asked.id}?bewaard`, 303);
}

async function move(c: AppContext, walker: Walker): Promise<Response> {
  stillTogether(walker);
  const asked = await askedPlanned(c, walker);
  const sent = await readForm(c, plannedDayForm(todayOf(c)));
  if (!sent.ok) return await showMove(c, walker, asked, sent);
  await withActor(c.var.db, walker.actor, async (trx) => await moveLookBack(trx, walker, asked, sent.value));
  return c.redirect(`${walker.base}/terugkijken?bewaard`, 303);
}

async function drop(c: AppContext, walker: Walker): Promise<Response> {
  const asked = await askedPlanned(c, walker);
  await withActor(c.var.db, walker.actor, async (trx) => await dropLookBack(trx, asked));
  return c.redirect(`${walker.base}/terugkijken?bewaard`, 303);
}

async function count(c: AppContext, walker: Walker): Promise<Response> {
  const asked = await askedLookBack(c, walker);
  const sent = await readForm(c, mayCountForm);
  if (!sent.ok || asked.grade === null) return notFound();
  const { db, now } = c.var;
  await withActor(db, walker.actor, async (trx) => {
    await sayWhetherGradeMayCount(trx, walker, asked, sent.value.answer, now());
  });
  return c.redirect(`${walker.base}/terugkijken/${asked.id}?bewaard`, 303);
}

async function remove(c: AppContext, walker: Walker): Promise<Response> {
  const asked = await askedLookBack(c, walker);
  const sent = await readForm(c, removeForm);
  if (!sent.ok) return await showLookBack(c, walker, asked, sent);
  await withActor(c.var.db, walker.actor, async (trx) => await dropLookBack(trx, asked));
  return c.redirect(`${walker.base}/terugkijken?bewaard`, 303);
}
