// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Actor, type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  inLanguage,
  may,
  notFound,
  type Permission,
  personalPage,
  personOf,
  readForm,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import { beSignedIn } from "../permissions.ts";
import { withdrawConsent } from "./consent.commands.ts";
import { answerForm } from "./consent.form.ts";
import { type Consent, findOwnConsent, listOwnConsents, type OwnGiver } from "./consent.queries.ts";
import { ConsentPaper } from "./consent-paper.pages.tsx";
import type { Wording } from "./consent-words.ts";
import { ConsentsPage, consentNews } from "./consents.pages.tsx";
import { acceptRequest, declineRequest } from "./request.commands.ts";

type Owner = { actor: Actor; giver: OwnGiver };
type Place = {
  path: string;
  permission: Permission;
  owner: (c: AppContext) => Owner;
  back: (c: AppContext) => { href: string; label: string };
};

const ofPerson: Place = {
  path: "/mijn-plek/toestemmingen",
  permission: beSignedIn,
  owner: (c) => ({ actor: c.var.actor, giver: { personId: personOf(c).id } }),
  back: (c) => ({ href: inLanguage(c.var.language, "/mijn-plek"), label: c.var.t("people:consent.backToPlace") }),
};

const ofGuest: Place = {
  path: "/a/:token/toestemmingen",
  permission: anyone,
  owner: ownerByLink,
  back: backByLink,
};

/** What someone said yes to: theirs to see, to answer, to print and to withdraw, at their own place or by their link. */
export const consentRoutes = new Hono<AppEnv>().route("/", routesOf(ofPerson)).route("/", routesOf(ofGuest));

function routesOf(place: Place): Hono<AppEnv> {
  const { path, permission } = place;
  return new Hono<AppEnv>()
    .get(path, may(permission), async (c) => {
      const { actor, giver } = place.owner(c);
      const consents = await withActor(
        c.var.db,
        actor,
        async (trx) => await listOwnConsents(trx, c.var.centre.id, giver),
      );
      if ("guestId" in giver && consents.length === 0) return notFound();
      const news = consentNews.find((one) => one === c.req.query("gedaan"));
      const shown = { consents, news, address: addressOf(c, place), back: place.back(c) };
      return personalPage(c, <ConsentsPage {...wordingOf(c)} {...shown} />);
    })
    .get(`${path}/:id`, may(permission), async (c) => {
      const { consent } = await withOwnConsent(c, place, async (_, consent) => ({ consent }));
      const back = { href: addressOf(c, place), label: c.var.t("people:consent.title") };
      const view = (
        <ConsentPaper {...wordingOf(c)} consent={consent} back={back} centreName={c.var.centre.frame.name} />
      );
      return personalPage(c, view);
    })
    .post(`${path}/:id/intrekking`, may(permission), async (c) => {
      await withOwnConsent(c, place, async (trx, consent) => await withdrawConsent(trx, consent, c.var.now()));
      return c.redirect(`${addressOf(c, place)}?gedaan=withdrawn`, 303);
    })
    .post(`${path}/:id/antwoord`, may(permission), async (c) => {
      const form = await readForm(c, answerForm);
      if (!form.ok) return c.redirect(addressOf(c, place), 303);
      const { answer, months, parent } = form.value;
      const given = { by: parent, months, zone: c.var.centre.timeZone };
      await withOwnConsent(c, place, async (trx, request) => {
        if (answer === "yes") await acceptRequest(trx, request, given, c.var.now());
        else await declineRequest(trx, request, c.var.now());
      });
      return c.redirect(`${addressOf(c, place)}?gedaan=${answer}`, 303);
    });
}

/** The consent in the address, if it is theirs: another's answers as one that never was. */
async function withOwnConsent<Result>(
  c: AppContext,
  place: Place,
  work: (trx: Transaction, consent: Consent) => Promise<Result>,
): Promise<Result> {
  const id = askedId(c);
  const { actor, giver } = place.owner(c);
  return await withActor(c.var.db, actor, async (trx) => {
    const consent = (await findOwnConsent(trx, c.var.centre.id, giver, id)) ?? notFound();
    return await work(trx, consent);
  });
}

/** The link of a sign-up opens what was agreed to by it, also when the sign-up itself is gone: the day after its date. So does that of a request or path. */
function ownerByLink(c: AppContext): Owner {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "sign-up" && link?.kind !== "support") return notFound();
  return { actor: { kind: "guest", subjectId: link.id }, giver: { guestId: link.id, version: link.version } };
}

function backByLink(c: AppContext): { href: string; label: string } {
  const { language, t, installation } = c.var;
  const token = c.req.param("token") ?? "";
  const isPath = readLinkToken(installation.keys, token)?.kind === "support";
  return isPath
    ? { href: inLanguage(language, `/traject/${token}`), label: t("people:consent.backToPath") }
    : { href: inLanguage(language, `/a/${token}`), label: t("people:consent.backToSignUp") };
}

function addressOf(c: AppContext, { path }: Place): string {
  return inLanguage(c.var.language, path.replace(":token", c.req.param("token") ?? ""));
}

function wordingOf(c: AppContext): Wording {
  const { t, language, centre } = c.var;
  return { t, language, zone: centre.timeZone, now: c.var.now() };
}
