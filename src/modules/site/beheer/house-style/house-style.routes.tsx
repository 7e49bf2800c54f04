// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  notFound,
  page,
  parseForm,
  readForm,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { findWeakPairs } from "./check.ts";
import { eveningOf, type HouseStyle, ofVrijplaats } from "./chosen.ts";
import { setHouseStyleAside, takeUpHouseStyle } from "./house-style.commands.ts";
import { asTyped, coloursForm, houseStyleForm } from "./house-style.form.ts";
import { HouseStylePage, type HouseStylePageProps } from "./house-style.pages.tsx";
import { findHouseStyle } from "./house-style.queries.ts";
import { stylesheetOf, writeTrial } from "./stylesheet.ts";
import { tellRefused, tellWeak } from "./weak-words.ts";

const path = "/beheer/huisstijl";

export const houseStyleRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => {
    const kept = await findHouseStyle(c.var.db, c.var.centre.id);
    const style = kept?.style ?? { light: ofVrijplaats, dark: {} };
    return showStyle(c, { ...lookAt(c, style), isLive: kept?.isLive ?? false, typed: asTyped(style) });
  })
  .post(path, may(beCoordinator), async (c) => {
    const { db, centre, t, now } = c.var;
    const sent = await readForm(c, houseStyleForm);
    const kept = await findHouseStyle(db, centre.id);
    const isLive = kept?.isLive ?? false;
    if (!sent.ok) return showStyle(c, { isLive, typed: sent.typed, errors: sent.errors }, 422);
    const { what, style } = sent.value;
    const { refused } = findWeakPairs(style);
    const looked = { ...lookAt(c, style), isLive, typed: asTyped(style) };
    if (what === "look") return showStyle(c, looked);
    if (refused.length > 0) return showStyle(c, { ...looked, errors: tellRefused(t, refused) }, 422);
    await withAsker(c, async (trx) => await takeUpHouseStyle(trx, centre.id, style, now()));
    return toSaved(c, path);
  })
  .post(`${path}/terug`, may(beCoordinator), async (c) => {
    const { centre, language, now } = c.var;
    await withAsker(c, async (trx) => await setHouseStyleAside(trx, centre.id, now()));
    return c.redirect(inLanguage(language, `${path}?terug`), 303);
  })
  .get(`${path}/proef.css`, may(beCoordinator), (c) => {
    const asked = parseForm(c.var.t, coloursForm, c.req.query());
    return asked.ok ? answerCss(writeTrial(asked.value), "private, max-age=600") : notFound();
  })
  .get("/huisstijl/:name{[0-9a-f]+\\.css}", may(anyone), async (c) => {
    const kept = await findHouseStyle(c.var.db, c.var.centre.id);
    if (!kept?.isLive) return notFound();
    const { css, address } = stylesheetOf(kept.style);
    // a page that somebody still has open may ask for the colours of before
    return answerCss(css, address === c.req.path ? "public, max-age=31536000, immutable" : "no-store");
  });

function answerCss(css: string, cacheControl: string): Response {
  return new Response(css, { headers: { "content-type": "text/css; charset=utf-8", "cache-control": cacheControl } });
}

/** What these colours look like, and what there is to say of them. */
function lookAt({ var: { t, language } }: AppContext, style: HouseStyle) {
  const { advised } = findWeakPairs(style);
  const query = new URLSearchParams(asTyped(style) as Record<string, string>);
  const evening = eveningOf(style);
  return { evening, trialHref: `${inLanguage(language, `${path}/proef.css`)}?${query}`, advice: tellWeak(t, advised) };
}

function showStyle(c: AppContext, shown: Partial<HouseStylePageProps>, status = 200): Response {
  const { t, language } = c.var;
  const done = wasSaved(c) ? "live" : c.req.query("terug") !== undefined ? "back" : null;
  const props = {
    errors: {},
    typed: {},
    isLive: false,
    trialHref: null,
    evening: null,
    advice: [],
    done,
    ...shown,
  } as const;
  return page(c, <HouseStylePage t={t} language={language} {...props} />, status);
}
