// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { addDays } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, keptPage, limit, limited, may, securityHeaders } from "#platform/http";
import { drawQr } from "#platform/ui";
import { activityHref } from "../finding/links.ts";
import { instantOf, visitorOf } from "../finding/visitor.ts";
import { cardWords } from "./card-words.ts";
import { SharePage } from "./share.pages.tsx";
import { answerPicture, toPicture } from "./share-picture.ts";
import { findShared } from "./shared-activity.ts";

const codeWidth = 1080;
const codeLimit = limit({ what: "share-code", most: 120, perMinutes: 10, per: "address" });

export const sharingRoutes = new Hono<AppEnv>()
  .get("/programma/:slug{[a-z0-9-]+}/delen", may(anyone), async (c) => {
    const slug = c.req.param("slug");
    return await keptPage(c, `/programma/${slug}/delen`, async () => await showTexts(c, slug));
  })
  .get("/programma/:slug{[a-z0-9-]+}/deel.png", may(anyone), async (c) => {
    const shared = await findShared(c, visitorOf(c), c.req.param("slug"));
    return await answerPicture(c, cardWords(shared), c.req.query("vorm") === "vierkant" ? "square" : "wide");
  })
  .get("/programma/:slug{[a-z0-9-]+}/deel-code.png", may(anyone), limited(codeLimit), async (c) => {
    const { activity } = await findShared(c, visitorOf(c), c.req.param("slug"));
    return await answerCode(c, activity.slug);
  });

async function showTexts(c: AppContext, slug: string) {
  const visitor = visitorOf(c);
  const facts = await findShared(c, visitor, slug);
  const qr = await drawQr(c.var.centre.origin + activityHref(visitor.language, slug));
  const next = facts.dates[0]?.endsLocal ?? "";
  const midnight = `${addDays(visitor.today, 1)}T00:00`;
  const until = next > visitor.localNow && next < midnight ? next : midnight;
  return { view: <SharePage facts={facts} qr={qr} />, until: instantOf(c, until) };
}

/** The same for good: it holds an address and nothing else. */
async function answerCode(c: AppContext, slug: string): Promise<Response> {
  const { size, path } = await drawQr(c.var.centre.origin + activityHref(c.var.language, slug));
  const box = `viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"`;
  const squares = `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box} shape-rendering="crispEdges">${squares}</svg>`;
  const headers = { ...securityHeaders, "content-type": "image/png", "cache-control": "public, max-age=86400" };
  return new Response(await toPicture(svg, codeWidth), { headers });
}
