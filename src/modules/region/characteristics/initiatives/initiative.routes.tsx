// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  guarded,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  page,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  toSaved,
  withAskersForm,
} from "#platform/http";
import { linkToken, readLinkToken } from "#platform/links";
import { keyOf } from "../answering/answering.views.tsx";
import { type Holder, publicHref, publicPath } from "../holder.ts";
import { deskRoutes } from "../rounds/desk.routes.tsx";
import type { Desk } from "../rounds/desk.ts";
import { toDesk } from "../rounds/desk.views.tsx";
import { sureForm } from "../sure.form.ts";
import { SurePage } from "../sure.pages.tsx";
import { BeginPage } from "./begin.pages.tsx";
import { beginInitiative, endInitiative } from "./initiative.commands.ts";
import { initiativeForm } from "./initiative.form.ts";
import { findInitiative } from "./initiative.queries.ts";

const path = `${publicPath}/beginnen`;
const ownPath = `${publicPath}/organisator/:token`;
const beginning = limited(limit({ what: "initiative", most: 20, perMinutes: 60, per: "address" }));

const desk: Desk = { path: ownPath, reads: anyone, runs: anyone, mayRun: () => true, open: behindLink };

/** Any initiative: a name, a link, and rounds of its own. */
export const initiativeRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), (c) => showBegin(c, nothingSent))
  .post(path, may(anyone), beginning, guarded, async (c) => {
    const form = await readForm(c, initiativeForm);
    if (!form.ok) return showBegin(c, form);
    const initiative = { ...form.value, centreId: c.var.centre.id, createdOn: todayOf(c) };
    const id = await withAskersForm(c, initiative.formKey, async (trx) => await beginInitiative(trx, initiative));
    return toSaved(c, ownPathOf(linkToken(c.var.installation.keys, { kind: "initiative", id, version: 1 })));
  })
  .get(`${ownPath}/einde`, may(anyone), async (c) => showEnd(c, await behindLink(c), nothingSent))
  .post(`${ownPath}/einde`, may(anyone), async (c) => {
    const holder = await behindLink(c);
    const form = await readForm(c, sureForm);
    if (!form.ok) return showEnd(c, holder, form);
    await withActor(c.var.db, holder.actor, async (trx) => await endInitiative(trx, holder.id));
    return c.redirect(publicHref(c), 303);
  })
  .route("/", deskRoutes(desk));

/** A link that was not made here, of another house, or of what has ended: there is nothing here. */
async function behindLink(c: AppContext): Promise<Holder> {
  const token = c.req.param("token") ?? "";
  const { db, centre, installation } = c.var;
  const link = readLinkToken(installation.keys, token);
  const initiative = link?.kind === "initiative" ? await findInitiative(db, centre.id, link) : undefined;
  if (!initiative) return notFound();
  const actor = { kind: "guest", subjectId: initiative.id } as const;
  return { ...initiative, kind: "initiative", actor, path: ownPathOf(token) };
}

function ownPathOf(token: string): string {
  return `${publicPath}/organisator/${token}`;
}

function showBegin(c: AppContext, sent: Sent): Response {
  const { t } = c.var;
  const back = { href: publicHref(c), label: t("region:characteristics.title") };
  return page(c, <BeginPage {...sent} t={t} formKey={keyOf(sent.typed)} back={back} />, statusOf(sent.errors));
}

function showEnd(c: AppContext, holder: Holder, sent: Sent): Response {
  const view = <SurePage {...sent} t={c.var.t} what="end" back={toDesk(c, holder)} />;
  return personalPage(c, view, statusOf(sent.errors));
}
