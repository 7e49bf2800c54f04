// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, limit, limited, may, readForm, todayOf } from "#platform/http";
import { type Asker, isLookingFor } from "../requests/request.ts";
import { ofAsker } from "../requests/request-doors.ts";
import { letMatchGo } from "./end-match.commands.ts";
import { chooseOneself, letTeamLookAlong, stopWaitingForRoom, waitForRoom } from "./looking-along.commands.ts";
import { choosePeer } from "./match.commands.ts";
import { choiceForm } from "./match.form.ts";
import { findOpenMatch } from "./match.queries.ts";
import { sayYesTo } from "./meeting.commands.ts";

const choosing = limited(limit({ what: "support-match", most: 60, perMinutes: 60, per: "link" }));

/** What whoever asked does on the page of their request, behind its two doors; that page itself is of the request. */
export const matchRoutes = ofAsker(({ path, permission, opened }) =>
  new Hono<AppEnv>()
    .post(`${path}/keuze`, may(permission), choosing, opened(choose))
    .post(`${path}/ja`, may(permission), choosing, opened(button(sayYes)))
    .post(`${path}/iemand-anders`, may(permission), choosing, opened(button(stop)))
    .post(`${path}/meekijken`, may(permission), choosing, opened(button(lookAlong)))
    .post(`${path}/zelf-kiezen`, may(permission), choosing, opened(button(lookOneself)))
    .post(`${path}/wachten`, may(permission), choosing, opened(button(wait)))
    .post(`${path}/niet-wachten`, may(permission), choosing, opened(button(waitNoMore))),
);

/** What came in between, such as room that went, is told on the page. */
async function choose(c: AppContext, { request, actor, base }: Asker): Promise<Response> {
  const sent = await readForm(c, choiceForm);
  if (!sent.ok || !isLookingFor(request)) return backTo(c, base);
  const { peer: peerId, formKey } = sent.value;
  const outcome = await withActor(c.var.db, { ...actor, formKey }, async (trx) => {
    return await choosePeer(trx, request, { peerId, chosenBy: "asker", formKey }, c.var.now());
  });
  if ("chosen" in outcome) return backTo(c, base);
  return backTo(c, base, outcome.refused === "noRoom" ? "?niet=vol" : "?niet=al-gekozen");
}

type Work = (trx: Transaction, c: AppContext, requestId: string) => Promise<void>;

/** One button, which does nothing where nobody is looked for any more. */
function button(work: Work): (c: AppContext, asker: Asker) => Promise<Response> {
  return async (c, { request, actor, base }) => {
    if (isLookingFor(request)) await withActor(c.var.db, actor, async (trx) => await work(trx, c, request.id));
    return backTo(c, base);
  };
}

async function sayYes(trx: Transaction, c: AppContext, requestId: string): Promise<void> {
  const open = await findOpenMatch(trx, requestId);
  const when = { today: todayOf(c), timeZone: c.var.centre.timeZone };
  if (open) await sayYesTo(trx, open.id, "asker", when, c.var.now());
}

async function stop(trx: Transaction, c: AppContext, requestId: string): Promise<void> {
  await letMatchGo(trx, requestId, c.var.now());
}

async function lookAlong(trx: Transaction, c: AppContext, requestId: string): Promise<void> {
  await letTeamLookAlong(trx, requestId, c.var.now());
}

async function lookOneself(trx: Transaction, _c: AppContext, requestId: string): Promise<void> {
  await chooseOneself(trx, requestId);
}

async function wait(trx: Transaction, c: AppContext, requestId: string): Promise<void> {
  await waitForRoom(trx, requestId, c.var.now());
}

async function waitNoMore(trx: Transaction, _c: AppContext, requestId: string): Promise<void> {
  await stopWaitingForRoom(trx, requestId);
}

function backTo(c: AppContext, base: string, after = ""): Response {
  return c.redirect(`${base}${after}#h-samen`, 303);
}
