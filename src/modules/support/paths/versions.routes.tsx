// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import { type AppContext, type AppEnv, may, newFormKey, notFound, personalPage, todayOf } from "#platform/http";
import type { Door } from "./doors.ts";
import { mayWrite } from "./letter.ts";
import type { Walker } from "./path.ts";
import { wayToPutBack } from "./put-back.ts";
import { VersionsPage } from "./versions.pages.tsx";
import { onDays, walkingOf } from "./walking.ts";
import { writeWords } from "./words.commands.ts";
import { listVersions } from "./words.queries.ts";
import { writing } from "./writing-limit.ts";

/** How it read before, and back to that. */
export function versionsRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(`${path}/eerder`, may(permission), opened(showVersions))
    .post(`${path}/eerder/:version/terug`, may(permission), writing, opened(putBack));
}

async function showVersions(c: AppContext, walker: Walker): Promise<Response> {
  const versions = await withActor(c.var.db, walker.actor, async (trx) => await listVersions(trx, walker.path.id));
  const dated = onDays(versions, c.var.centre.timeZone);
  return personalPage(c, <VersionsPage {...walkingOf(c, walker)} versions={dated} />);
}

/** A version of its own, with what was written then: nothing is taken away, and a second time nothing changes. */
async function putBack(c: AppContext, walker: Walker): Promise<Response> {
  if (!mayWrite(walker)) return notFound();
  const asked = Number(c.req.param("version"));
  const { db, now } = c.var;
  const domain = await withActor(db, walker.actor, async (trx) => {
    const version = (await listVersions(trx, walker.path.id)).find(({ id }) => id === asked) ?? notFound();
    const writtenAs = wayToPutBack(walker.side, version.writtenAs) ?? notFound();
    const back = { pieces: [version], writtenAs, formKey: newFormKey(), today: todayOf(c) };
    await writeWords(trx, walker, back, now());
    return version.domain;
  });
  return c.redirect(`${walker.base}?bewaard#${domain}`, 303);
}
