// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { addDays, formatDay, readDay } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  inLanguage,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  withAsker,
} from "#platform/http";
import { linkToken } from "#platform/links";
import { drawQr } from "#platform/ui";
import { linkGone, withLinkHolder } from "../asking/own-link.tsx";
import { wordingOf } from "../asking/wording.ts";
import { seeWhoComes } from "../permissions.ts";
import { onOtherDays } from "../team/other-days.ts";
import { greeterForm } from "./arrival.form.ts";
import { endWaiting, letWait } from "./greeter.commands.ts";
import { GreetersPage, type GreetersPageProps } from "./greeter.pages.tsx";
import { findGreeter, type Greeter, listGreeters } from "./greeter.queries.ts";
import { GreeterLinkPage, WaitingPage } from "./greeter-link.pages.tsx";
import { readAsGreeter, readExpectedGuests } from "./reading-guests.ts";

const path = "/team/vandaag/wachten";

/** `logDb` connects as the role that can only add to the log of readings. */
export function greeterRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(seeWhoComes), onOtherDays(askedDay), async (c) => await showGreeters(c, logDb))
    .post(path, may(seeWhoComes), onOtherDays(askedDay), async (c) => {
      const form = await readForm(c, greeterForm);
      if (!form.ok) return await showGreeters(c, logDb, form);
      const greeter = { ...form.value, centreId: c.var.centre.id, day: askedDay(c) };
      const { id } = await withAsker(c, async (trx) => await letWait(trx, greeter, c.var.now()));
      return c.redirect(inLanguage(c.var.language, `${path}/${id}`), 303);
    })
    .get(`${path}/:id`, may(seeWhoComes), async (c) => await showLink(c, await askedGreeter(c)))
    .post(`${path}/:id/einde`, may(seeWhoComes), async (c) => {
      const { id, day } = await askedGreeter(c);
      await withAsker(c, async (trx) => await endWaiting(trx, c.var.centre.id, id));
      return c.redirect(dayHref(c, day, "gedaan=1"), 303);
    });
}

/** What whoever waits at the door was given. */
export function greeterLinkRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/g/:token", may(anyone), async (c) => {
    const greeter = await findGreeterOfLink(c);
    if (!greeter) return linkGone(c);
    const guests = await readAsGreeter(c, logDb, greeter);
    const { t, language } = c.var;
    const day = dayInWords(c, greeter.day);
    const programmeHref = inLanguage(language, "/programma");
    return personalPage(c, <WaitingPage {...{ t, day, guests, programmeHref }} name={greeter.name} />);
  });
}

async function showGreeters(
  c: AppContext,
  logDb: Database,
  answer?: Pick<GreetersPageProps, "typed" | "errors">,
): Promise<Response> {
  const { t, centre, language } = c.var;
  const day = askedDay(c);
  const { today } = wordingOf(c);
  const greeters = await withAsker(c, async (trx) => await listGreeters(trx, centre.id, day));
  const otherDay = day === today ? addDays(today, 1) : today;
  const view = (
    <GreetersPage
      t={t}
      day={dayInWords(c, day)}
      expected={await readExpectedGuests(c, logDb, day)}
      greeters={greeters.map(({ id, name }) => ({ name, href: inLanguage(language, `${path}/${id}`) }))}
      formKey={newFormKey()}
      hasEnded={c.req.query("gedaan") === "1"}
      links={{
        today: inLanguage(language, "/team"),
        otherDay: {
          href: dayHref(c, otherDay),
          label: t(day === today ? "programme:arriving.team.tomorrow" : "programme:arriving.team.today"),
        },
      }}
      {...answer}
    />
  );
  return personalPage(c, view, answer ? 422 : 200);
}

async function showLink(c: AppContext, { id, name, day, linkVersion }: Greeter): Promise<Response> {
  const { t, language, centre, installation } = c.var;
  const token = linkToken(installation.keys, { kind: "greeter", id, version: linkVersion });
  const address = centre.origin + inLanguage(language, `/g/${token}`);
  const view = (
    <GreeterLinkPage
      {...{ t, name, address }}
      day={dayInWords(c, day)}
      squares={await drawQr(address)}
      links={{ back: dayHref(c, day), end: inLanguage(language, `${path}/${id}/einde`) }}
    />
  );
  return personalPage(c, view);
}

/** Today, unless the address names a day of this week. */
function askedDay(c: AppContext): string {
  const { today } = wordingOf(c);
  const day = readDay(c.req.query("dag") ?? "");
  return day && day > today && day <= addDays(today, 7) ? day : today;
}

async function askedGreeter(c: AppContext): Promise<Greeter> {
  const { centre } = c.var;
  const id = askedId(c);
  const greeter = await withAsker(c, async (trx) => await findGreeter(trx, centre.id, id));
  return greeter && isStillToCome(c, greeter) ? greeter : notFound();
}

/** Null for a link that this server did not make, of another centre, that was withdrawn, or whose day is over. */
async function findGreeterOfLink(c: AppContext): Promise<Greeter | null> {
  const find = async (trx: Transaction, id: string) => await findGreeter(trx, c.var.centre.id, id);
  const greeter = await withLinkHolder(c, "greeter", find, async (_trx, own) => own);
  return greeter && isStillToCome(c, greeter) ? greeter : null;
}

function isStillToCome(c: AppContext, { day }: Greeter): boolean {
  return day >= wordingOf(c).today;
}

function dayInWords(c: AppContext, day: string): string {
  return formatDay(day, c.var.language, wordingOf(c).today);
}

function dayHref(c: AppContext, day: string, more = ""): string {
  const query = [day === wordingOf(c).today ? "" : `dag=${day}`, more].filter(Boolean).join("&");
  return inLanguage(c.var.language, query ? `${path}?${query}` : path);
}
