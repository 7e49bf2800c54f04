// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  formKey,
  guarded,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import { findActivity } from "../activities/activity.queries.ts";
import type { Activity } from "../activities/activity.ts";
import { firstValues, valuesOfActivity } from "../activities/activity-form-values.ts";
import { wordingOf } from "../asking/wording.ts";
import { confirmActivity } from "../confirming/confirming.commands.ts";
import { type Door, findDoor, listLocationsOf } from "./door.queries.ts";
import { readOfferForm, senderForm } from "./offer.form.ts";
import { changedContent, isNothing, type OfferContent } from "./offer-content.ts";
import { DoorClosedPage } from "./partner.pages.tsx";
import { asDoor, partnerHref, showEndOffer, showOfferForm, showPartner } from "./partner.views.tsx";
import { type NewProposal, propose } from "./proposal.commands.ts";

const endForm = senderForm.extend({ formKey });
const sending = limited(limit({ what: "partner-proposal", most: 60, perMinutes: 60, per: "link" }));

/** What a partner sees and does who holds the link that a coordinator gave. Nothing of it is shown before a nod. */
export const partnerRoutes = new Hono<AppEnv>()
  .get("/partner/:token", may(anyone), async (c) => await behindDoor(c, async (door) => await showPartner(c, door)))
  .get("/partner/:token/nieuw", may(anyone), async (c) => {
    return await behindDoor(c, async (door) => {
      const typed = { ...firstValues(door.organizationId, wordingOf(c).today), placeKind: "elsewhere" };
      return await showOfferForm(c, door, { typed, errors: {} });
    });
  })
  .post("/partner/:token/nieuw", may(anyone), sending, guarded, async (c) => {
    return await behindDoor(c, async (door) => {
      const form = await readOfferForm(c, await doorOf(c, door));
      if (!form.ok) return await showOfferForm(c, door, form);

      const { facts, schedule, sender, formKey: key } = form;
      return await send(c, door, {
        about: "new",
        content: { facts, schedule },
        title: facts.title,
        sender,
        formKey: key,
      });
    });
  })
  .get("/partner/:token/:id", may(anyone), async (c) => {
    return await behindDoor(c, async (door) => {
      const activity = await askedOffer(c, door);
      return await showOfferForm(c, door, { typed: valuesOfActivity(activity), errors: {} }, activity);
    });
  })
  .post("/partner/:token/:id", may(anyone), sending, guarded, async (c) => {
    return await behindDoor(c, async (door) => {
      const activity = await askedOffer(c, door);
      const form = await readOfferForm(c, await doorOf(c, door), activity);
      if (!form.ok) return await showOfferForm(c, door, form, activity);

      const content = changedContent(activity, form);
      if (isNothing(content)) return c.redirect(partnerHref(c, "?gedaan=nothing"), 303);
      const { sender, formKey: key } = form;
      return await send(
        c,
        door,
        { about: "change", content, title: activity.facts.title, sender, formKey: key },
        activity,
      );
    });
  })
  .get("/partner/:token/:id/einde", may(anyone), async (c) => {
    return await behindDoor(c, async (door) => {
      return showEndOffer(c, await askedOffer(c, door), nothingSent);
    });
  })
  .post("/partner/:token/:id/einde", may(anyone), sending, guarded, async (c) => {
    return await behindDoor(c, async (door) => {
      const activity = await askedOffer(c, door);
      const form = await readForm(c, endForm);
      if (!form.ok) return showEndOffer(c, activity, form);

      const { formKey: key, ...sender } = form.value;
      const content: OfferContent = { facts: {}, schedule: null };
      return await send(
        c,
        door,
        { about: "end", content, title: activity.facts.title, sender, formKey: key },
        activity,
      );
    });
  })
  .post("/partner/:token/:id/bevestiging", may(anyone), sending, async (c) => {
    return await behindDoor(c, async (door) => {
      const { id } = await askedOffer(c, door);
      await withActor(c.var.db, asDoor(door), async (trx) => await confirmActivity(trx, id, c.var.now()));
      return c.redirect(partnerHref(c, "?gedaan=goes-on"), 303);
    });
  });

/** A link that this server did not make, of another centre, or that was withdrawn: the page says so, and no more. */
async function behindDoor(c: AppContext, answer: (door: Door) => Promise<Response>): Promise<Response> {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  const door = link?.kind === "partner" ? await findDoor(c.var.db, c.var.centre.id, link.id) : undefined;
  if (door === undefined || door.linkVersion !== link?.version) {
    return personalPage(c, <DoorClosedPage t={c.var.t} />, 404);
  }
  return await answer(door);
}

async function doorOf(c: AppContext, { organizationId }: Door) {
  return { organizationId, locations: await listLocationsOf(c.var.db, organizationId) };
}

/** The activity in the address, if this partner offers it here. */
async function askedOffer(c: AppContext, { organizationId }: Door): Promise<Activity> {
  const activity = await findActivity(c.var.db, c.var.centre.id, askedId(c));
  if (activity?.facts.offeredBy !== organizationId || activity.endedAt !== null) return notFound();
  return activity;
}

async function send(
  c: AppContext,
  door: Door,
  proposal: Omit<NewProposal, "centreId" | "doorId" | "activityId">,
  activity?: Activity,
): Promise<Response> {
  const whole = { ...proposal, centreId: c.var.centre.id, doorId: door.id, activityId: activity?.id ?? null };
  await withActor(c.var.db, asDoor(door), async (trx) => await propose(trx, whole, c.var.now()));
  return c.redirect(partnerHref(c, "?gedaan=sent"), 303);
}
