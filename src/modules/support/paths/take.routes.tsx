// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, may, personalHeaders, personalPage } from "#platform/http";
import type { Door } from "./doors.ts";
import { TakePage } from "./take.pages.tsx";
import { loadWhole } from "./take.queries.ts";
import { renderTaken } from "./taken.pages.tsx";
import { walkingOf } from "./walking.ts";

/** Everything of one path, to keep elsewhere: to read, and for another program. */
export function takeRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(
      `${path}/meenemen`,
      may(permission),
      opened((c, walker) => personalPage(c, <TakePage {...walkingOf(c, walker)} />)),
    )
    .get(
      `${path}/traject.html`,
      may(permission),
      opened(async (c, walker) => {
        const whole = await loadWhole(c.var.db, walker);
        const document = renderTaken({ ...walkingOf(c, walker), whole, zone: c.var.centre.timeZone });
        return c.body(document, 200, asFile("text/html; charset=utf-8", "traject.html"));
      }),
    )
    .get(
      `${path}/traject.json`,
      may(permission),
      opened(async (c, walker) => {
        const { name, peerName, beganOn, endedOn, keptUntil } = walker.path;
        const whole = await loadWhole(c.var.db, walker);
        const taken = { name, walksAlong: peerName, beganOn, endedOn, keptUntil, ...whole };
        return c.body(JSON.stringify(taken, null, 2), 200, asFile("application/json", "traject.json"));
      }),
    );
}

function asFile(type: string, name: string): Record<string, string> {
  return { ...personalHeaders, "content-type": type, "content-disposition": `attachment; filename="${name}"` };
}
