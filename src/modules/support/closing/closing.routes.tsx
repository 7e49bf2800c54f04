// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { addDays } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  may,
  newFormKey,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  wasSaved,
} from "#platform/http";
import { changing } from "../following/changing.ts";
import { findPieces } from "../following/written.queries.ts";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { codeAddress } from "../requests/request-links.ts";
import { endPath, reopenPath } from "./closing.commands.ts";
import { endForm, reopenForm } from "./closing.form.ts";
import { ClosingPage } from "./closing.pages.tsx";
import { findDaysKept } from "./closing.queries.ts";
import { canReopen } from "./points.ts";
import { reportRoutes } from "./report.routes.tsx";
import { ClosingSheetPage } from "./sheet.pages.tsx";
import { useRoutes } from "./use.routes.tsx";

const closing = { closing: true } as const;

/** Two people part; either closes it, behind each door. */
export function closingRoutes(door: Door): Hono<AppEnv> {
  const { path, permission, opened } = door;
  return new Hono<AppEnv>()
    .get(
      `${path}/afronden`,
      may(permission),
      opened(async (c, walker) => await showClosing(c, walker, nothingSent)),
    )
    .post(`${path}/afronden`, may(permission), changing, opened(end))
    .get(
      `${path}/afronden/blad`,
      may(permission),
      opened(async (c, walker) => {
        const pieces = await withActor(c.var.db, walker.actor, async (trx) => {
          return await findPieces(trx, walker.path.id, closing);
        });
        return personalPage(c, <ClosingSheetPage {...walkingOf(c, walker)} pieces={pieces} desk={codeAddress(c)} />);
      }),
    )
    .route("/", reportRoutes(door))
    .route("/", useRoutes(door));
}

/** Whose path it is opens it again. */
export function reopeningRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().post(`${path}/afronden/weer-open`, may(permission), changing, opened(reopen));
}

async function end(c: AppContext, walker: Walker): Promise<Response> {
  const sent = await readForm(c, endForm);
  if (!sent.ok) return await showClosing(c, walker, sent);
  const moment = { today: todayOf(c), now: c.var.now() };
  await withActor(c.var.db, walker.actor, async (trx) => await endPath(trx, walker, sent.value.reason, moment));
  return c.redirect(`${walker.base}/afronden?bewaard`, 303);
}

async function reopen(c: AppContext, walker: Walker): Promise<Response> {
  if (!canReopen(walker.path, todayOf(c))) return notFound();
  const sent = await readForm(c, reopenForm);
  if (!sent.ok) return await showClosing(c, walker, sent);
  const moment = { today: todayOf(c), now: c.var.now() };
  await withActor(c.var.db, walker.actor, async (trx) => await reopenPath(trx, walker, sent.value.kind, moment));
  return c.redirect(`${walker.base}?bewaard`, 303);
}

async function showClosing(c: AppContext, walker: Walker, sent: Sent): Promise<Response> {
  const { pieces, days } = await withActor(c.var.db, walker.actor, async (trx) => ({
    pieces: await findPieces(trx, walker.path.id, closing),
    days: await findDaysKept(trx, walker.path.centreId),
  }));
  const shown = {
    pieces,
    wouldBeKeptUntil: addDays(todayOf(c), days),
    sent,
    isSaved: wasSaved(c),
    formKey: newFormKey(),
  };
  return personalPage(c, <ClosingPage {...walkingOf(c, walker)} {...shown} />, statusOf(sent.errors));
}
