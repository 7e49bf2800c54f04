// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import { type AppContext, inLanguage } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { teamActivityHref } from "../activities/team-links.ts";
import { countOpenCalls } from "../dates/call.queries.ts";
import { listGroupsToMeet } from "./team.queries.ts";

/** What whoever asks may pick up: people to call and people to get acquainted with, of what they may see. */
export async function findWhatToPickUp(c: AppContext): Promise<TextLink[]> {
  const { db, actor, centre, t, language } = c.var;
  const { calls, groups } = await withActor(db, actor, async (trx) => ({
    calls: await countOpenCalls(trx, centre.id, c.var.now()),
    groups: await listGroupsToMeet(trx, centre.id),
  }));
  const meetings = groups.map(({ id, title, people }) => ({
    label: t("programme:team.today.meet", { count: people, title }),
    href: teamActivityHref(language, id, "/kennismaken"),
  }));
  if (calls === 0) return meetings;
  const calling = {
    label: t("programme:team.today.calls", { count: calls }),
    href: inLanguage(language, "/team/bellen"),
  };
  return [calling, ...meetings];
}
