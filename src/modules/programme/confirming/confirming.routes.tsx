// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { type AppEnv, may, notFound, personOf, readForm, withAsker } from "#platform/http";
import { seeOwnGroups } from "../permissions.ts";
import { askedOwnActivity } from "../team/own-groups.ts";
import { callOutcomes } from "./confirm-activity.pages.tsx";
import { confirmActivity, endCall, stopPlanning, takeCall } from "./confirming.commands.ts";
import { showConfirmActivity, showToConfirm, toConfirmHref } from "./confirming.views.tsx";

const outcomeForm = z.object({ outcome: z.enum(callOutcomes, "programme:confirming.error.outcome") });
const doneWord = { "goes-on": "gaat-door", stops: "stopt", "nobody-reached": "niemand" };

/** For hosts, and for whoever leads the group that is asked about. */
export const confirmingRoutes = new Hono<AppEnv>()
  .get("/team/bevestigen", may(seeOwnGroups), async (c) => await showToConfirm(c))
  .get("/team/bevestigen/:id", may(seeOwnGroups), async (c) => {
    return await showConfirmActivity(c, await askedOwnActivity(c));
  })
  .post("/team/bevestigen/:id/bevestiging", may(seeOwnGroups), async (c) => {
    const { id, endedAt } = await askedOwnActivity(c);
    if (endedAt !== null) return notFound();
    await withAsker(c, async (trx) => await confirmActivity(trx, id, c.var.now()));
    return c.redirect(toConfirmHref(c, "?gedaan=gaat-door"), 303);
  })
  .post("/team/bevestigen/:id/stop", may(seeOwnGroups), async (c) => {
    const { id } = await askedOwnActivity(c);
    await withAsker(c, async (trx) => await stopPlanning(trx, id, c.var.now()));
    return c.redirect(toConfirmHref(c, "?gedaan=stopt"), 303);
  })
  .post("/team/bevestigen/:id/telefoon", may(seeOwnGroups), async (c) => {
    const activity = await askedOwnActivity(c);
    const person = personOf(c);
    await withAsker(c, async (trx) => await takeCall(trx, activity, person, c.var.now()));
    return c.redirect(toConfirmHref(c, `/${activity.id}`), 303);
  })
  .post("/team/bevestigen/:id/uitkomst", may(seeOwnGroups), async (c) => {
    const activity = await askedOwnActivity(c);
    const form = await readForm(c, outcomeForm);
    if (!form.ok) return await showConfirmActivity(c, activity, form.errors);

    const { outcome } = form.value;
    await withAsker(c, async (trx) => await endCall(trx, activity.id, outcome, c.var.now()));
    return c.redirect(toConfirmHref(c, `?gedaan=${doneWord[outcome]}`), 303);
  });
