// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import { Hono } from "hono";
import type * as z from "zod";
import { nobody, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  guarded,
  inLanguage,
  isTooOften,
  limit,
  limited,
  may,
  newFormKey,
  personalPage,
  problemPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { linkToken, readLinkToken } from "#platform/links";
import type { Mail } from "#platform/mail";
import { beSignedIn } from "../permissions.ts";
import { safeBack } from "../signing-in/back.ts";
import { mailLimit } from "../signing-in/mail-limit.ts";
import { redirectWithCookies } from "../signing-in/redirect.ts";
import { signInMessage } from "../signing-in/sign-in.mails.ts";
import { LookInMailPage } from "../signing-in/sign-in.pages.tsx";
import { askForPlace, confirmPlace, makePlace } from "./place.commands.ts";
import { newPlaceForm } from "./place.form.ts";
import { placeMessage } from "./place.mails.ts";
import { ConfirmPlacePage, MakePlacePage, type MakePlaceProps, PlaceLinkOverPage } from "./place.pages.tsx";
import { WayBackPage } from "./way-back.pages.tsx";

type Services = { identity: Identity; mail: Pick<Mail, "queueMessage"> };
type AskedPlace = z.output<typeof newPlaceForm>;

const path = "/mijn-plek/maken";
const making = limited(limit({ what: "own-place", most: 120, perMinutes: 60, per: "address" }));
const linkTries = limit({ what: "own-place-link", most: 30, perMinutes: 60, mostPerDay: 100, per: "address" });
// As with signing in: an answer never comes sooner or later for an address that is known.
const answerAfterMs = 300;

/** A place of one's own, for whoever wants one. Nothing here asks how old somebody is. */
export function placeRoutes(services: Services): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(anyone), (c) => {
      if (c.var.person) return toOwnPlace(c);
      const back = c.req.query("terug");
      return formPage(c, { typed: back ? { terug: back } : {}, errors: {}, formKey: newFormKey() });
    })
    .post(path, may(anyone), making, guarded, async (c) => {
      if (c.var.person) return toOwnPlace(c);
      const form = await readForm(c, newPlaceForm);
      if (!form.ok) return formPage(c, { ...form, formKey: keyOf(form.typed.formKey) }, 422);
      const { email, ...place } = form.value;
      return email ? await sendLink(c, services, { ...place, email }) : await openAtOnce(c, services, place);
    })
    .get(`${path}/:token`, may(anyone), (c) => {
      return c.var.person ? toOwnPlace(c) : personalPage(c, <ConfirmPlacePage t={c.var.t} />);
    })
    .post(`${path}/:token`, may(anyone), limited(linkTries), async (c) => {
      if (c.var.person) return toOwnPlace(c);
      const cookies = await openByLink(c, services);
      const { t, language } = c.var;
      if (!cookies) return personalPage(c, <PlaceLinkOverPage t={t} language={language} />, 422);
      await forgive(c, linkTries);
      return redirectWithCookies(c, cookies, wayBack(c, c.req.query("terug")));
    })
    .get("/mijn-plek/begin", may(beSignedIn), async (c) => {
      const { t, language, person } = c.var;
      const hasEmail = person !== null && (await services.identity.findEmails([person.id])).size > 0;
      const back = c.req.query("terug");
      const links = {
        ways: to(c, "/mijn-plek/beveiliging"),
        back: back ? inLanguage(language, safeBack(back)) : null,
        place: to(c, "/mijn-plek"),
      };
      return personalPage(c, <WayBackPage {...{ t, hasEmail, ...links }} name={person?.name ?? ""} />);
    });
}

async function openAtOnce(c: AppContext, { identity }: Services, { formKey, name, terug }: Omit<AskedPlace, "email">) {
  const place = { formKey, name, language: c.var.language };
  const personId = await withActor(c.var.db, nobody, async (trx) => await makePlace(trx, place, c.var.now()));
  const cookies = personId && (await identity.signIn(personId));
  if (!cookies) return toOwnPlace(c);
  return redirectWithCookies(c, cookies, wayBack(c, terug));
}

async function sendLink(c: AppContext, services: Services, place: AskedPlace & { email: string }): Promise<Response> {
  if (await isTooOften(c, mailLimit, place.email)) return problemPage(c, 429, "tooMuch");
  await Promise.all([queueLink(c, services, place), wait(answerAfterMs)]);
  return personalPage(c, <LookInMailPage t={c.var.t} askAgain={to(c, path)} />);
}

/** Whoever has a place already gets a link to sign in: the page says the same, so that nobody learns who has one. */
async function queueLink(c: AppContext, { identity, mail }: Services, place: AskedPlace & { email: string }) {
  const { db, t, language, centre, now } = c.var;
  const { formKey, name, email, terug } = place;
  const known = await identity.requestLink(email);
  await withActor(db, nobody, async (trx) => {
    if (known) {
      const address = linkOf(c, `/inloggen/${known}`, terug);
      return await mail.queueMessage(trx, signInMessage(t, { email, centreId: centre.id, address }, now()), now());
    }
    const { id } = await askForPlace(trx, { formKey, name, email, language }, now());
    const token = linkToken(c.var.installation.keys, { kind: "place", id, version: 1 });
    const to = { requestId: id, email, centreId: centre.id, address: linkOf(c, `${path}/${token}`, terug) };
    await mail.queueMessage(trx, placeMessage(t, to, now()), now());
  });
}

/** Signs in as any link by mail does, which opens no second tier. */
async function openByLink(c: AppContext, { identity }: Services): Promise<string[] | null> {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "place") return null;
  const place = await withActor(c.var.db, nobody, async (trx) => await confirmPlace(trx, link.id, c.var.now()));
  const token = place && (await identity.requestLink(place.email));
  return token ? await identity.confirm(token) : null;
}

function formPage(c: AppContext, state: Omit<MakePlaceProps, "t" | "language">, status = 200): Response {
  const { t, language } = c.var;
  return personalPage(c, <MakePlacePage {...{ t, language }} {...state} />, status);
}

/** The same form, sent again after a mistake was mended, stays the same form. */
function keyOf(typed: string | string[] | undefined): string {
  const known = newPlaceForm.shape.formKey.safeParse(typed);
  return known.success ? known.data : newFormKey();
}

function linkOf(c: AppContext, linkPath: string, back: string | undefined): string {
  return c.var.centre.origin + to(c, linkPath) + backQuery(back);
}

/** Whoever is signed in has a place: no form or link puts them in another. */
function toOwnPlace(c: AppContext): Response {
  return c.redirect(to(c, "/mijn-plek"), 303);
}

function wayBack(c: AppContext, back: string | undefined): string {
  return to(c, "/mijn-plek/begin") + backQuery(back);
}

function backQuery(back: string | undefined): string {
  return back ? `?terug=${encodeURIComponent(safeBack(back))}` : "";
}

function to(c: AppContext, address: string): string {
  return inLanguage(c.var.language, address);
}
