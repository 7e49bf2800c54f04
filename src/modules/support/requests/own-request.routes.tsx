// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import { type Actor, type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  guarded,
  inLanguage,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
} from "#platform/http";
import { freePeerOf, letMatchGo } from "../matching/end-match.commands.ts";
import { askedFrom } from "./asked.ts";
import { ChangeRequestPage } from "./change.pages.tsx";
import { changing } from "./changing-limit.ts";
import {
  askAgain,
  changeRequest,
  eraseRequest,
  keepAtPlace,
  replaceRequestLink,
  stillWant,
  withdrawRequest,
} from "./request.commands.ts";
import { eraseForm, requestForm } from "./request.form.ts";
import type { Asker } from "./request.ts";
import { ofAsker, type RequestDoor } from "./request-doors.ts";
import { requestPath } from "./request-links.ts";
import { showOwn } from "./show-own.tsx";
import { togetherRoutes } from "./together.routes.tsx";
import { typedAgain } from "./typed-again.ts";

/** Behind the link of whoever asked, and at a place of their own. */
export const ownRequestRoutes = new Hono<AppEnv>()
  .route("/", ofAsker(pageRoutes))
  .route("/", ofAsker(standingRoutes))
  .route("/", ofAsker(linkRoutes))
  .route("/", togetherRoutes(showOwn));

function pageRoutes({ page, path, permission, opened }: RequestDoor) {
  return new Hono<AppEnv>()
    .get(
      page,
      may(permission),
      opened(async (c, asker) => await showOwn(c, asker, nothingSent)),
    )
    .get(
      `${path}/aanpassen`,
      may(permission),
      opened((c, asker) => showChange(c, asker, { typed: typedAgain(asker.request), errors: {} })),
    )
    .post(
      `${path}/aanpassen`,
      may(permission),
      changing,
      guarded,
      opened(async (c, asker) => {
        const sent = await readForm(c, requestForm);
        if (!sent.ok) return showChange(c, asker, sent);
        const asked = askedFrom(c.var.t, asker.request.side, sent.value);
        return await changed(c, asker, async (trx) => await changeRequest(trx, asker.request.id, asked));
      }),
    );
}

/** That it stands or not, and that it goes. */
function standingRoutes({ path, permission, opened }: RequestDoor) {
  return new Hono<AppEnv>()
    .post(
      `${path}/intrekken`,
      may(permission),
      changing,
      opened(async (c, asker) => await changed(c, asker, async (trx) => await withdraw(c, trx, asker))),
    )
    .post(
      `${path}/toch-weer`,
      may(permission),
      changing,
      opened(async (c, asker) => {
        return await changed(c, asker, async (trx) => await askAgain(trx, asker.request.id, c.var.now()));
      }),
    )
    .post(
      `${path}/nog-steeds`,
      may(permission),
      changing,
      opened(async (c, asker) => {
        return await changed(c, asker, async (trx) => await stillWant(trx, asker.request.id, c.var.now()));
      }),
    )
    .post(`${path}/gewist`, may(permission), changing, opened(erase));
}

/** Whose it is, and by which link it opens: as its holder, at a place of one's own too. */
function linkRoutes({ path, permission, opened }: RequestDoor) {
  return new Hono<AppEnv>()
    .post(
      `${path}/bewaren`,
      may(beSignedIn),
      changing,
      opened(async (c, { request }) => {
        const { id } = personOf(c);
        if (request.personId !== null && request.personId !== id) return notFound();
        await asHolder(c, request.id, async (trx) => await keepAtPlace(trx, request.id, id));
        return c.redirect(inLanguage(c.var.language, `/mijn-plek/vraag/${request.id}`), 303);
      }),
    )
    .post(
      `${path}/losmaken`,
      may(beSignedIn),
      changing,
      opened(async (c, { request }) => {
        if (request.personId !== personOf(c).id) return notFound();
        await asHolder(c, request.id, async (trx) => await keepAtPlace(trx, request.id, null));
        return c.redirect(inLanguage(c.var.language, requestPath(c.var.installation.keys, request)), 303);
      }),
    )
    .post(
      `${path}/nieuwe-link`,
      may(permission),
      changing,
      opened(async (c, { request, base }) => {
        const { installation, language } = c.var;
        const replaced = await asHolder(c, request.id, async (trx) => {
          return await replaceRequestLink(trx, installation.keys, request);
        });
        const own = inLanguage(language, requestPath(installation.keys, replaced));
        return c.redirect(base.includes("/mijn-plek/") ? base : own, 303);
      }),
    );
}

async function asHolder<Result>(c: AppContext, id: string, work: (trx: Transaction) => Promise<Result>) {
  const holder: Actor = { kind: "guest", subjectId: id };
  return await withActor(c.var.db, holder, work);
}

async function withdraw(c: AppContext, trx: Transaction, { request }: Asker): Promise<void> {
  await letMatchGo(trx, request.id, c.var.now());
  await withdrawRequest(trx, request.id, c.var.now());
}

async function erase(c: AppContext, asker: Asker): Promise<Response> {
  const { db, centre, language, now } = c.var;
  const { request, actor } = asker;
  const sent = await readForm(c, eraseForm);
  if (!sent.ok || request.matchedAt !== null) return await showOwn(c, asker, sent.ok ? nothingSent : sent);
  await withActor(db, actor, async (trx) => {
    await freePeerOf(trx, request.id, now());
    await eraseRequest(trx, request.id);
  });
  return c.redirect(inLanguage(language, centre.parts.has("support") ? "/vraag?gewist" : "/"), 303);
}

async function changed(c: AppContext, { actor, base }: Asker, work: (trx: Transaction) => Promise<void>) {
  await withActor(c.var.db, actor, work);
  return c.redirect(base, 303);
}

function showChange(c: AppContext, { request, base }: Asker, { typed, errors }: Sent): Response {
  const { t } = c.var;
  const shown = { t, side: request.side, base, typed, errors, formKey: keyToUse(typed) };
  return personalPage(c, <ChangeRequestPage {...shown} />, statusOf(errors));
}
