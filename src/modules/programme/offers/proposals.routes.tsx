// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import { findPartner } from "#modules/network";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  notFound,
  personOf,
  readForm,
  typedText,
  withAsker,
} from "#platform/http";
import { answerProposals, givePartnerLinks } from "../permissions.ts";
import { openDoor, withdrawDoor } from "./door.commands.ts";
import { type Answered, acceptProposal, declineProposal } from "./proposal.commands.ts";
import { longestAnswer } from "./proposal.pages.tsx";
import { proposalsHref, showDoors, showProposal, showProposals } from "./proposals.views.tsx";

const noForm = z.object({
  answer: z
    .string("programme:offers.error.answer")
    .min(1, "programme:offers.error.answer")
    .max(longestAnswer, "programme:activity.error.tooLong"),
});

/** A coordinator gives a partner a link; who answers says yes or no to what comes through it. */
export const proposalRoutes = new Hono<AppEnv>()
  .get("/team/voorstellen", may(answerProposals), async (c) => await showProposals(c))
  .get("/team/voorstellen/partners", may(givePartnerLinks), async (c) => await showDoors(c))
  .post("/team/voorstellen/partners/:id/link", may(givePartnerLinks), async (c) => {
    const door = await askedPartner(c);
    await withAsker(c, async (trx) => await openDoor(trx, door, c.var.now()));
    return c.redirect(proposalsHref(c, "/partners?gedaan=given"), 303);
  })
  .post("/team/voorstellen/partners/:id/intrekking", may(givePartnerLinks), async (c) => {
    const door = await askedPartner(c);
    await withAsker(c, async (trx) => await withdrawDoor(trx, door, c.var.now()));
    return c.redirect(proposalsHref(c, "/partners?gedaan=withdrawn"), 303);
  })
  .get("/team/voorstellen/:id", may(answerProposals), async (c) => await showProposal(c, askedId(c)))
  .post("/team/voorstellen/:id/ja", may(answerProposals), async (c) => {
    const deciding = { centreId: c.var.centre.id, proposalId: askedId(c), person: personOf(c) };
    const done = await withAsker(c, async (trx) => await acceptProposal(trx, deciding, c.var.now()));
    return c.redirect(proposalsHref(c, `?gedaan=${newsOf(done, "accepted")}`), 303);
  })
  .post("/team/voorstellen/:id/nee", may(answerProposals), async (c) => {
    const proposalId = askedId(c);
    const form = await readForm(c, noForm);
    if (!form.ok)
      return await showProposal(c, proposalId, { answer: typedText(form.typed, "answer"), errors: form.errors });

    const no = { centreId: c.var.centre.id, proposalId, answer: form.value.answer };
    const done = await withAsker(c, async (trx) => await declineProposal(trx, no, c.var.now()));
    return c.redirect(proposalsHref(c, `?gedaan=${newsOf(done, "declined")}`), 303);
  });

async function askedPartner(c: AppContext) {
  const partner = (await findPartner(c.var.db, askedId(c))) ?? notFound();
  return { centreId: c.var.centre.id, organizationId: partner.id };
}

function newsOf(answered: Answered, done: "accepted" | "declined"): string {
  const news = { answered: done, "answered before": "before", gone: "gone", waits: "waits" } as const;
  return news[answered];
}
