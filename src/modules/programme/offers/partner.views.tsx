// SPDX-License-Identifier: EUPL-1.2

import { withActor } from "#platform/db";
import { type AppContext, inLanguage, keyToUse, personalPage, type Sent, statusOf } from "#platform/http";
import { findActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { wordingOf } from "../asking/wording.ts";
import { findToConfirm } from "../confirming/confirming.queries.ts";
import { describeSchedule } from "../schedules/schedule-words.ts";
import { type Door, listLocationsOf, listOfferIds } from "./door.queries.ts";
import { EndOfferPage, OfferFormPage } from "./offer.pages.tsx";
import { type OfferOfPartner, PartnerPage, partnerNews } from "./partner.pages.tsx";
import { listProposalsOfDoor } from "./proposal.queries.ts";

export function partnerHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `/partner/${c.req.param("token")}${below}`);
}

export function asDoor({ id }: Door) {
  return { kind: "guest", subjectId: id } as const;
}

export async function showPartner(c: AppContext, door: Door): Promise<Response> {
  const { t, db, centre } = c.var;
  const ids = await listOfferIds(db, centre.id, door.organizationId);
  const { offers, proposals } = await withActor(db, asDoor(door), async (trx) => {
    const found: OfferOfPartner[] = [];
    for (const id of ids) {
      const activity = await findActivity(trx, centre.id, id);
      const confirmation = await findToConfirm(trx, centre.id, id);
      if (activity) found.push(offerOf(c, activity, (confirmation?.askedAt ?? null) !== null));
    }
    return { offers: found, proposals: await listProposalsOfDoor(trx, door.id) };
  });
  const view = (
    <PartnerPage
      t={t}
      partner={door.name}
      centre={centre.frame.name}
      news={partnerNews.find((news) => news === c.req.query("gedaan"))}
      offers={offers}
      sent={proposals.map(({ about, title, state, answer }) => ({
        words: t(`programme:offers.about.${about}`, { title }),
        state,
        answer,
      }))}
      newHref={partnerHref(c, "/nieuw")}
    />
  );
  return personalPage(c, view);
}

/** `earlier` is the activity that would change. */
export async function showOfferForm(c: AppContext, door: Door, shown: Sent, earlier?: Activity): Promise<Response> {
  const { t, db, centre } = c.var;
  const key = earlier ? "change" : "new";
  const view = (
    <OfferFormPage
      {...shown}
      t={t}
      title={t(`programme:offers.${key}.title`, { title: earlier?.facts.title ?? "" })}
      lead={t(`programme:offers.${key}.lead`, { centre: centre.frame.name })}
      centreName={centre.frame.name}
      locations={await listLocationsOf(db, door.organizationId)}
      backHref={partnerHref(c)}
      formKey={keyToUse(shown.typed)}
    />
  );
  return personalPage(c, view, statusOf(shown.errors));
}

export function showEndOffer(c: AppContext, { facts }: Activity, shown: Sent): Response {
  const view = (
    <EndOfferPage
      {...shown}
      t={c.var.t}
      title={facts.title}
      backHref={partnerHref(c)}
      formKey={keyToUse(shown.typed)}
    />
  );
  return personalPage(c, view, statusOf(shown.errors));
}

function offerOf(
  c: AppContext,
  { id, facts, schedule, publishedAt }: Activity,
  asksConfirming: boolean,
): OfferOfPartner {
  return {
    title: facts.title,
    scheduleWords: describeSchedule(schedule, wordingOf(c), new Set()),
    isShown: publishedAt !== null,
    asksConfirming,
    links: {
      change: partnerHref(c, `/${id}`),
      end: partnerHref(c, `/${id}/einde`),
      confirm: partnerHref(c, `/${id}/bevestiging`),
    },
  };
}
