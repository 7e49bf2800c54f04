// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import {
  type AppContext,
  type AppEnv,
  formKey,
  keyToUse,
  may,
  newFormKey,
  notFound,
  readForm,
  withAsker,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { wordingOf } from "../asking/wording.ts";
import { listDatesAhead } from "../dates/occurrence.queries.ts";
import { hasPeople } from "../dates/occurrence-planning.ts";
import { makeTheProgramme } from "../permissions.ts";
import { addActivity, changeActivity, copyActivity, publishActivity } from "./activity.commands.ts";
import type { Activity, ActivityContent } from "./activity.ts";
import { askWhetherToEnd, showActivity, showActivityList, showCheck, showNewActivity } from "./activity.views.tsx";
import { firstValues, valuesOfActivity } from "./activity-form-values.ts";
import { hasRoomForActivity } from "./activity-room.queries.ts";
import { askedActivity } from "./asked-activity.ts";
import { endActivity, reopenActivity } from "./ending.commands.ts";
import { isSameSchedule } from "./schedule-rows.ts";
import { loadChoices, readActivityForm } from "./submitted-activity.ts";
import { teamActivityHref } from "./team-links.ts";

const keyOnly = z.object({ formKey });
const confirmation = z.object({ confirmed: z.literal("yes").optional() });

export const activityRoutes = new Hono<AppEnv>()
  .get("/team/programma", may(makeTheProgramme), async (c) => await showActivityList(c))
  .get("/team/programma/nieuw", may(makeTheProgramme), async (c) => {
    const choices = await loadChoices(c);
    const typed = firstValues(c.var.centre.organizationId, wordingOf(c).today);
    return showNewActivity(c, { choices, typed, errors: {}, formKey: newFormKey() });
  })
  .post("/team/programma/nieuw", may(makeTheProgramme), async (c) => {
    const choices = await loadChoices(c);
    const form = await readActivityForm(c, choices);
    if (!form.ok) {
      const { errors, typed } = form;
      return showNewActivity(c, { choices, typed, errors, formKey: keyToUse(typed) });
    }
    if (form.step === "check") return await showCheck(c, form);
    const room = await roomProblem(c);
    if (room) return showNewActivity(c, { choices, typed: form.typed, ...room, formKey: form.formKey });

    const { id } = await withAsker(c, async (trx) => {
      const added = await addActivity(trx, c.var.centre.id, form.content, form.formKey, c.var.now());
      if (form.step === "publish") await publishActivity(trx, added.id, c.var.now());
      return added;
    });
    const done = form.step === "publish" ? "published" : "added";
    return c.redirect(teamActivityHref(c.var.language, id, `?gedaan=${done}`), 303);
  })
  .get("/team/programma/:id", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    return await showActivity(c, activity, { typed: valuesOfActivity(activity), errors: {} });
  })
  .post("/team/programma/:id", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    if (activity.endedAt !== null) return notFound();
    const form = await readActivityForm(c, await loadChoices(c), activity);
    if (!form.ok) return await showActivity(c, activity, form);
    if (form.step === "check" && asksToLookFirst(activity, form.content)) return await showCheck(c, form, activity);

    const report = await withAsker(c, async (trx) => await changeActivity(trx, activity.id, form.content, c.var.now()));
    const below = report.kept.length + report.larger.length > 0 ? "/datums?gedaan=saved" : "?gedaan=saved";
    return c.redirect(teamActivityHref(c.var.language, activity.id, below), 303);
  })
  .post("/team/programma/:id/kopie", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    const { id, facts } = activity;
    const form = await readForm(c, keyOnly);
    if (!form.ok) return c.redirect(teamActivityHref(c.var.language, id), 303);
    const room = await roomProblem(c);
    if (room) return await showActivity(c, activity, { typed: valuesOfActivity(activity), ...room });
    const title = c.var.t("programme:activity.copyTitle", { title: facts.title });
    const copy = { title, formKey: form.value.formKey };
    const copied = await withAsker(c, async (trx) => await copyActivity(trx, id, copy, c.var.now()));
    return c.redirect(teamActivityHref(c.var.language, copied.id, "?gedaan=copied"), 303);
  })
  .post("/team/programma/:id/publicatie", may(makeTheProgramme), async (c) => {
    const { id } = await askedActivity(c);
    await withAsker(c, async (trx) => await publishActivity(trx, id, c.var.now()));
    return c.redirect(teamActivityHref(c.var.language, id, "?gedaan=published"), 303);
  })
  .post("/team/programma/:id/einde", may(makeTheProgramme), async (c) => {
    const activity = await askedActivity(c);
    const { id } = activity;
    const { language, now, db, centre } = c.var;
    const form = await readForm(c, confirmation);
    const dates = await listDatesAhead(db, centre.id, id, now());
    const withPeople = dates.filter((date) => hasPeople(date) && date.cancelledAt === null).length;
    if (withPeople > 0 && !(form.ok && form.value.confirmed)) return askWhetherToEnd(c, activity, withPeople);
    await withAsker(c, async (trx) => await endActivity(trx, id, now()));
    return c.redirect(teamActivityHref(language, id, "?gedaan=ended"), 303);
  })
  .post("/team/programma/:id/heropening", may(makeTheProgramme), async (c) => {
    const { id } = await askedActivity(c);
    await withAsker(c, async (trx) => await reopenActivity(trx, id, c.var.now()));
    return c.redirect(teamActivityHref(c.var.language, id, "?gedaan=reopened"), 303);
  });

/** New dates, or another way of joining. */
function asksToLookFirst({ schedule, facts }: Activity, after: ActivityContent): boolean {
  return !isSameSchedule(schedule, after.schedule) || facts.joining !== after.facts.joining;
}

/** What to say where the house keeps as many activities as it may. */
async function roomProblem({ var: { db, centre, t } }: AppContext): Promise<{ errors: FieldErrors } | null> {
  if (await hasRoomForActivity(db, centre.id)) return null;
  return { errors: { title: t("programme:activity.noRoom") } };
}
