// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReadingAs } from "#modules/people";
import { addDays, localToday } from "#platform/clock";
import { type Actor, type Database, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, may, notFound, personalPage } from "#platform/http";
import { type PersonalLink, readLinkToken } from "#platform/links";
import { findSharedWithMe } from "./share.queries.ts";
import { SharedPage } from "./shared.pages.tsx";
import { loadShared } from "./shared.queries.ts";

/**
 * The reader outside, with a link: exactly what was shared, as it reads at this moment, and no more. Each opening is
 * written down before anything is shown.
 */
export function sharedRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/gedeeld/:token", may(anyone), async (c, next) => {
    const link = readLinkToken(c.var.installation.keys, c.req.param("token"));
    return link ? await showShared(c, logDb, link) : await next(); // what is sealed stands there too, by its id
  });
}

async function showShared(c: AppContext, logDb: Database, link: PersonalLink): Promise<Response> {
  const { db, centre, t, language, now } = c.var;
  if (link.kind !== "support-share") return notFound();
  const actor: Actor = { kind: "guest", subjectId: link.id };
  const share = await withActor(db, actor, async (trx) => await findSharedWithMe(trx, centre.id, link.id, now()));
  if (!share?.endsAt || share.linkVersion !== link.version) return notFound();
  const reader = { id: share.id, name: "", role: "outsideReader" }; // what somebody typed would outlive the path there
  await recordReadingAs(logDb, { reader, centreId: centre.id, what: "support.share", aboutIds: [share.pathId] }, now());
  const shown = await withActor(db, actor, async (trx) => await loadShared(trx, share.pathId));
  const until = addDays(localToday(share.endsAt, centre.timeZone), -1);
  const view = <SharedPage t={t} language={language} zone={centre.timeZone} share={share} until={until} {...shown} />;
  return personalPage(c, view);
}
