// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import { localToday } from "#platform/clock";
import { type AppEnv, may, page } from "#platform/http";
import { listOwnTerms } from "#platform/rights";
import { RecordPage } from "./record.pages.tsx";
import { recordOf } from "./record.ts";
import type { Register } from "./register.ts";

/** The record of processing activities (AVG art. 30), made from the modules' own register. */
export function recordRoutes(register: Register) {
  return new Hono<AppEnv>().get("/beheer/register", may(beCoordinator), async (c) => {
    const { db, centre, t, language } = c.var;
    const entries = recordOf(register(), await listOwnTerms(db, centre.id), t);
    const madeOn = localToday(c.var.now(), centre.timeZone);
    return page(c, <RecordPage {...{ t, language, entries, madeOn }} centre={centre.frame} />);
  });
}
