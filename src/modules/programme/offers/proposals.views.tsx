// SPDX-License-Identifier: EUPL-1.2

import { listPartners } from "#modules/network";
import { decidesAlone, listFirstYeses, wayBack } from "#modules/people";
import { formatDay, localToday } from "#platform/clock";
import {
  type AppContext,
  coordinatesHere,
  inLanguage,
  notFound,
  personalPage,
  statusOf,
  withAsker,
} from "#platform/http";
import { linkToken } from "#platform/links";
import type { FieldErrors } from "#platform/ui";
import { findActivity } from "../activities/activity.queries.ts";
import { loadChoices } from "../activities/submitted-activity.ts";
import { wordingOf } from "../asking/wording.ts";
import { listDatesAhead } from "../dates/occurrence.queries.ts";
import { hasPeople } from "../dates/occurrence-planning.ts";
import { type Difference, differenceNames, differencesBetween, offerInWords } from "./difference.ts";
import { listDoors } from "./door.queries.ts";
import { DoorsPage } from "./doors.pages.tsx";
import { contentAfter } from "./offer-content.ts";
import { isWhole } from "./proposal.commands.ts";
import { ProposalPage } from "./proposal.pages.tsx";
import { findProposal, findSender, listProposals, type Proposal, readContent } from "./proposal.queries.ts";
import { type ListedProposal, ProposalsPage, proposalNews } from "./proposals.pages.tsx";

export function proposalsHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `/team/voorstellen${below}`);
}

export async function showProposals(c: AppContext): Promise<Response> {
  const { t, language, centre } = c.var;
  const { proposals, firstYeses } = await withAsker(c, async (trx) => ({
    proposals: await listProposals(trx, centre.id),
    firstYeses: await listFirstYeses(trx, approvingAt(c)),
  }));
  const listed = (one: Proposal): ListedProposal => ({
    ...headOf(c, one),
    href: proposalsHref(c, `/${one.id}`),
    hasFirstYes: firstYeses.has(one.id),
  });
  const view = (
    <ProposalsPage
      t={t}
      news={proposalNews.find((news) => news === c.req.query("gedaan"))}
      waiting={proposals.filter(({ state }) => state === "new").map(listed)}
      answered={proposals.filter(({ state }) => state !== "new").map(listed)}
      doorsHref={coordinatesHere(c) ? proposalsHref(c, "/partners") : null}
      back={wayBack(c, { label: t("programme:confirming.toToday"), href: inLanguage(language, "/team") })}
    />
  );
  return personalPage(c, view);
}

export async function showProposal(
  c: AppContext,
  proposalId: string,
  { answer, errors }: { answer: string; errors: FieldErrors } = { answer: "", errors: {} },
): Promise<Response> {
  const { t, centre, person } = c.var;
  const { found, sender, firstYeses } = await withAsker(c, async (trx) => ({
    found: await findProposal(trx, centre.id, proposalId),
    sender: await findSender(trx, centre.id, proposalId),
    firstYeses: await listFirstYeses(trx, approvingAt(c)),
  }));
  const proposal = found ?? notFound();
  const view = (
    <ProposalPage
      {...headOf(c, proposal)}
      t={t}
      answer={proposal.answer}
      sender={sender}
      needsTwo={!decidesAlone({ ...approvingAt(c), person })}
      hasFirstYes={firstYeses.has(proposal.id)}
      isNew={proposal.about === "new"}
      differences={await differencesOf(c, proposal)}
      warning={await warningOf(c, proposal)}
      typed={{ answer }}
      errors={errors}
      links={{
        list: proposalsHref(c),
        yes: proposalsHref(c, `/${proposal.id}/ja`),
        no: proposalsHref(c, `/${proposal.id}/nee`),
      }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

export async function showDoors(c: AppContext): Promise<Response> {
  const { t, db, centre, language, installation } = c.var;
  const [partners, doors] = await Promise.all([listPartners(db), listDoors(db, centre.id)]);
  const addressOf = (organizationId: string) => {
    const door = doors.find((one) => one.organizationId === organizationId);
    if (!door) return null;
    const token = linkToken(installation.keys, { kind: "partner", id: door.id, version: door.linkVersion });
    return `${centre.origin}/partner/${token}`;
  };
  const news = c.req.query("gedaan");
  const view = (
    <DoorsPage
      t={t}
      news={news === "given" || news === "withdrawn" ? news : undefined}
      partners={partners.map(({ id, name }) => ({
        name,
        address: addressOf(id),
        links: {
          give: proposalsHref(c, `/partners/${id}/link`),
          withdraw: proposalsHref(c, `/partners/${id}/intrekking`),
        },
      }))}
      links={{ list: proposalsHref(c), partners: inLanguage(language, "/team/huis/partners") }}
    />
  );
  return personalPage(c, view);
}

function approvingAt({ var: { centre } }: AppContext) {
  return { task: "approve", centreId: centre.id } as const;
}

function headOf(c: AppContext, { about, title, partner, createdAt, state }: Proposal) {
  const { t, language, centre } = c.var;
  const day = formatDay(localToday(createdAt, centre.timeZone), language, wordingOf(c).today);
  return { words: t(`programme:offers.about.${about}`, { title }), partner, day, state };
}

/** Against what stands there now, not what stood there when it was sent. */
async function differencesOf(c: AppContext, { about, activityId, content, state }: Proposal): Promise<Difference[]> {
  const [choices, wording, offer] = [await loadChoices(c), wordingOf(c), readContent(content)];
  if (about === "new" && isWhole(offer.facts) && offer.schedule) {
    const words = offerInWords({ facts: offer.facts, schedule: offer.schedule }, choices, wording);
    return differenceNames.flatMap((name) => (words[name] === "" ? [] : [{ name, now: "", after: words[name] }]));
  }
  const activity = activityId && state === "new" && (await findActivity(c.var.db, c.var.centre.id, activityId));
  if (!activity || about !== "change") return [];
  return differencesBetween(activity, contentAfter(activity, offer), choices, wording);
}

async function warningOf(c: AppContext, { about, activityId }: Proposal): Promise<string | null> {
  const { db, centre, now, t } = c.var;
  if (about !== "end" || !activityId) return null;
  const dates = await listDatesAhead(db, centre.id, activityId, now());
  const count = dates.filter((date) => hasPeople(date) && date.cancelledAt === null).length;
  return count === 0 ? null : t("programme:activity.ending.text", { count });
}
