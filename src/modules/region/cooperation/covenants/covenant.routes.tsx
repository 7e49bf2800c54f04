// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { type AppContext, type AppEnv, anyone, askedId, keptPage, may, notFound, todayOf } from "#platform/http";
import { publicHref, publicPath } from "../writing/links.ts";
import { CovenantPage } from "./covenant.pages.tsx";
import { type Covenant, findCovenant, listParties, listVersions } from "./covenant.queries.ts";

const path = `${publicPath}/convenant/:id`;

/** For everyone, once it is shown. */
export const covenantRoutes = new Hono<AppEnv>().get(path, may(anyone), async (c) => {
  const covenant = (await findCovenant(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
  if (covenant.shownAt === null) return notFound();
  const asked = askedVersion(c);
  const address = `${publicPath}/convenant/${covenant.id}${asked ? `?versie=${asked}` : ""}`;
  return await keptPage(c, address, async () => ({
    view: await drawCovenant(c, covenant, publicHref(c, `/convenant/${covenant.id}`), {
      href: publicHref(c),
      label: c.var.t("region:cooperation.title"),
    }),
    until: c.var.now().add({ hours: 24 }),
  }));
});

export async function drawCovenant(
  c: AppContext,
  { id, title }: Covenant,
  href: string,
  back: { href: string; label: string },
) {
  const { db, t, language } = c.var;
  const versions = await listVersions(db, id);
  const asked = askedVersion(c);
  const version = (asked ? versions.find(({ number }) => number === asked) : versions[0]) ?? notFound();
  const newest = versions[0]?.number ?? 1;
  const others = versions
    .filter(({ number }) => number !== version.number)
    .map(({ number, fromOn }) => ({
      ...{ number, fromOn, href: number === newest ? href : `${href}?versie=${number}` },
    }));
  const parties = await listParties(db, id);
  return <CovenantPage {...{ t, language, title, version, newest, others, parties, today: todayOf(c), back }} />;
}

function askedVersion(c: AppContext): number | null {
  const asked = c.req.query("versie");
  return asked && /^\d{1,3}$/.test(asked) ? Number(asked) : null;
}
