// SPDX-License-Identifier: EUPL-1.2
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
  limit,
  limited,
  may,
  newFormKey,
  personalPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { linkToken, readLinkToken } from "#platform/links";
import type { Mail } from "#platform/mail";
import { backQuery, mailedLink } from "../signing-in/back.ts";
import { lookInMail } from "../signing-in/look-in-mail.tsx";
import { redirectWithCookies } from "../signing-in/redirect.ts";
import { signInMessage } from "../signing-in/sign-in.mails.ts";
import { askForPlace, confirmPlace, makePlace } from "./place.commands.ts";
import { newPlaceForm } from "./place.form.ts";
import { placeMessage } from "./place.mails.ts";
import { ConfirmPlacePage, MakePlacePage, type MakePlaceProps, PlaceLinkOverPage } from "./place.pages.tsx";

type Services = { identity: Identity; mail: Pick<Mail, "queueMessage"> };
type AskedPlace = z.output<typeof newPlaceForm>;

const path = "/mijn-plek/maken";
const making = limited(limit({ what: "own-place", most: 120, perMinutes: 60, per: "address" }));
const linkTries = limit({ what: "own-place-link", most: 30, perMinutes: 60, mostPerDay: 100, per: "address" });

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
      if (!email) return await openAtOnce(c, services, place);
      return await lookInMail(c, email, path, async () => await sendLink(c, services, { ...place, email }));
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
    });
}

async function openAtOnce(c: AppContext, { identity }: Services, { formKey, name, terug }: Omit<AskedPlace, "email">) {
  const place = { formKey, name, language: c.var.language };
  const personId = await withActor(c.var.db, nobody, async (trx) => await makePlace(trx, place, c.var.now()));
  const cookies = personId && (await identity.signIn(personId));
  if (!cookies) return toOwnPlace(c);
  return redirectWithCookies(c, cookies, wayBack(c, terug));
}

/** Whoever has a place already gets a link to sign in: the page says the same, so that nobody learns who has one. */
async function sendLink(
  c: AppContext,
  { identity, mail }: Services,
  place: AskedPlace & { email: string },
): Promise<void> {
  const { db, t, language, centre, now } = c.var;
  const { formKey, name, email, terug } = place;
  const known = await identity.requestLink(email);
  await withActor(db, nobody, async (trx) => {
    if (known) {
      const address = mailedLink(c, `/inloggen/${known}`, terug);
      return await mail.queueMessage(trx, signInMessage(t, { email, centreId: centre.id, address }, now()), now());
    }
    const { id } = await askForPlace(trx, { formKey, name, email, language }, now());
    const token = linkToken(c.var.installation.keys, { kind: "place", id, version: 1 });
    const to = { requestId: id, email, centreId: centre.id, address: mailedLink(c, `${path}/${token}`, terug) };
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

/** Whoever is signed in has a place: no form or link puts them in another. */
function toOwnPlace(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, "/mijn-plek"), 303);
}

/** How to find one's place again, and then on to where someone came from. */
function wayBack(c: AppContext, back: string | undefined): string {
  return inLanguage(c.var.language, "/mijn-plek/begin") + backQuery(back);
}
