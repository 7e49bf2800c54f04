// SPDX-License-Identifier: EUPL-1.2
import { countOpenRequests, roleAt } from "#modules/people";
import { withActor } from "#platform/db";
import { type AppContext, inLanguage } from "#platform/http";
import type { TextLink } from "#platform/ui";
import { teamActivityHref } from "../activities/team-links.ts";
import { countToConfirm } from "../confirming/confirming.queries.ts";
import { countOpenCalls } from "../dates/call.queries.ts";
import { countNewProposals } from "../offers/proposal.queries.ts";
import { hostsHere } from "./own-groups.ts";
import { listGroupsToMeet } from "./team.queries.ts";

/** What whoever asks may pick up, of what they may see: who to call or meet, who offers to help, what partners sent in, what nobody confirmed. */
export async function findWhatToPickUp(c: AppContext): Promise<TextLink[]> {
  const { db, actor, centre, person, t, language } = c.var;
  const isCoordinator = person ? roleAt(person, centre.id) === "coordinator" : false;
  const { calls, groups, proposals, requests } = await withActor(db, actor, async (trx) => ({
    calls: await countOpenCalls(trx, centre.id, c.var.now()),
    groups: await listGroupsToMeet(trx, centre.id),
    proposals: await countNewProposals(trx, centre.id),
    requests: isCoordinator ? await countOpenRequests(trx, centre.id) : 0,
  }));
  const toConfirm = hostsHere(c) ? await countToConfirm(db, centre.id) : 0;
  const meetings = groups.map(({ id, title, people }) => ({
    label: t("programme:team.today.meet", { count: people, title }),
    href: teamActivityHref(language, id, "/kennismaken"),
  }));
  const counted = [
    { count: calls, label: "programme:team.today.calls", path: "/team/bellen" },
    { count: requests, label: "programme:team.today.requests", path: "/team/mensen" },
    { count: proposals, label: "programme:team.today.proposals", path: "/team/voorstellen" },
    { count: toConfirm, label: "programme:team.today.toConfirm", path: "/team/bevestigen" },
  ] as const;
  const links = counted
    .filter(({ count }) => count > 0)
    .map(({ count, label, path }) => ({ label: t(label, { count }), href: inLanguage(language, path) }));
  return [...links, ...meetings];
}
