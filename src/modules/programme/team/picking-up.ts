// SPDX-License-Identifier: EUPL-1.2
import { countOpenRequests, moderate } from "#modules/people";
import { type AppContext, coordinatesHere, inLanguage, type Permission, withAsker } from "#platform/http";
import { countOutOfSight } from "#platform/sight";
import type { TextLink } from "#platform/ui";
import { teamActivityHref } from "../activities/team-links.ts";
import { hostsHere } from "../asking/asker.ts";
import { countOpenCalls } from "../calls/call.queries.ts";
import { countToConfirm } from "../confirming/confirming.queries.ts";
import { countNewProposals } from "../offers/proposal.queries.ts";
import { answerProposals } from "../permissions.ts";
import { listGroupsToMeet } from "./team.queries.ts";

/** What whoever asks may pick up, of what they may see: who to call or meet, who offers to help, what partners sent in, what nobody confirmed. */
export async function findWhatToPickUp(c: AppContext): Promise<TextLink[]> {
  const { db, centre, t, language } = c.var;
  const { calls, groups, proposals, requests } = await withAsker(c, async (trx) => ({
    calls: await countOpenCalls(trx, centre.id, c.var.now()),
    groups: await listGroupsToMeet(trx, centre.id),
    proposals: may(c, answerProposals) ? await countNewProposals(trx, centre.id) : 0,
    requests: coordinatesHere(c) ? await countOpenRequests(trx, centre.id) : 0,
  }));
  const outOfSight = may(c, moderate) ? await countOutOfSight(db, centre.id) : 0;
  const toConfirm = hostsHere(c) ? await countToConfirm(db, centre.id) : 0;
  const meetings = groups.map(({ id, title, people }) => ({
    label: t("programme:team.today.meet", { count: people, title }),
    href: teamActivityHref(language, id, "/kennismaken"),
  }));
  const counted = [
    { count: calls, label: "programme:team.today.calls", path: "/team/bellen" },
    { count: requests, label: "programme:team.today.requests", path: "/team/mensen" },
    { count: proposals, label: "programme:team.today.proposals", path: "/team/voorstellen" },
    { count: outOfSight, label: "programme:team.today.outOfSight", path: "/team/in-beeld" },
    { count: toConfirm, label: "programme:team.today.toConfirm", path: "/team/bevestigen" },
  ] as const;
  const links = counted
    .filter(({ count }) => count > 0)
    .map(({ count, label, path }) => ({ label: t(label, { count }), href: inLanguage(language, path) }));
  return [...links, ...meetings];
}

function may({ var: { actor, person, centre } }: AppContext, { allows }: Permission): boolean {
  return allows({ actor, person, centreId: centre.id });
}
