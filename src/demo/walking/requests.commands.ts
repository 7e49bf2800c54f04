// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { askForSomebody } from "#modules/support";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { newFormKey } from "#platform/http";
import type { ServerKeys } from "#platform/links";
import { centre, demoZone } from "../centre.ts";
import { firstTalks, requests } from "./requests.ts";

/** Who asked for somebody in the last days, and how long others waited before. */
export async function addRequests(trx: Transaction, keys: ServerKeys, now: Temporal.Instant): Promise<void> {
  for (const { daysAgo, asksTeam, ...asked } of requests) {
    const askedAt = now.subtract({ hours: daysAgo * 24 });
    const request = { ...asked, centreId: centre.id, language: "nl", formKey: newFormKey() };
    const { id } = await askForSomebody(trx, keys, { ...request, today: localToday(askedAt, demoZone) }, askedAt);
    if (!asksTeam) continue;
    await trx.updateTable("support.request").set({ askedTeamAt: askedAt }).where("id", "=", id).execute();
  }
  const month = `${localToday(now.subtract({ hours: 31 * 24 }), demoZone).slice(0, 7)}-01`;
  const counted = firstTalks.map(({ within: detail, number }) => ({
    ...{ centreId: centre.id, month, what: "first-talk", detail, number },
  }));
  await trx.insertInto("support.tally").values(counted).execute();
}
