// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  may,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { changing } from "../following/changing.ts";
import { loadFollowing } from "../following/following.ts";
import { findPieces, listWritten } from "../following/written.queries.ts";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { reportForm } from "./closing.form.ts";
import type { Teller } from "./points.ts";
import { writeReport } from "./report.commands.ts";
import { ReportFormPage } from "./report-form.pages.tsx";

const closing = { closing: true } as const;
/** The short report as whose path it is tells it: written by themselves, or by the peer worker at the table. */
export function reportRoutes(door: Door): Hono<AppEnv> {
  return routesOfPart(door, "person", `${door.path}/afronden/verslag/persoon`);
}

/** The part of who walks along, in which nobody else writes. */
export function reportOfPeerRoutes(door: Door): Hono<AppEnv> {
  return routesOfPart(door, "peer", `${door.path}/afronden/verslag/ervaringsdeskundige`);
}

function routesOfPart({ permission, opened }: Door, teller: Teller, address: string): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(
      address,
      may(permission),
      opened(async (c, walker) => await showReport(c, walker, teller, nothingSent)),
    )
    .post(
      address,
      may(permission),
      changing,
      opened(async (c, walker) => await write(c, walker, teller)),
    );
}

async function write(c: AppContext, walker: Walker, teller: Teller): Promise<Response> {
  const sent = await readForm(c, reportForm(walker.side));
  if (!sent.ok) return await showReport(c, walker, teller, sent);
  await withActor(c.var.db, walker.actor, async (trx) => {
    await writeReport(trx, walker, { teller, report: sent.value, today: todayOf(c) });
  });
  return c.redirect(`${walker.base}/afronden?bewaard`, 303);
}

async function showReport(c: AppContext, walker: Walker, teller: Teller, sent: Sent): Promise<Response> {
  const found = await withActor(c.var.db, walker.actor, async (trx) => ({
    ...(await loadFollowing(trx, walker.path)),
    pieces: await findPieces(trx, walker.path.id, closing),
    versions: await listWritten(trx, walker.path.id, closing),
  }));
  const view = <ReportFormPage {...walkingOf(c, walker)} {...found} teller={teller} sent={sent} />;
  return personalPage(c, view, statusOf(sent.errors));
}
