// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { publishStory } from "#modules/selfhelp";
import { addDays, localToday, midnightAfter } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { centre, demoZone } from "../centre.ts";
import { get } from "../ids.ts";
import { stories } from "./stories.ts";

export async function addStories(
  trx: Transaction,
  idsByName: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  for (const { by, daysAhead, ...told } of stories) {
    const endsOn = addDays(localToday(now, demoZone), daysAhead);
    const ending = { endsOn, endsAt: midnightAfter(endsOn, demoZone) };
    await publishStory(
      trx,
      { ...told, ...ending, centreId: centre.id, personId: get(idsByName, by), language: "nl", mayBeFound: false },
      now,
    );
  }
}
