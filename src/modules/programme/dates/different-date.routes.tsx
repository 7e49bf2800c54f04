// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import {
  type AppContext,
  type AppEnv,
  keyToUse,
  may,
  notFound,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  type TypedValues,
  withAsker,
} from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { listRooms } from "../activities/choices.queries.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { seeOwnGroups } from "../permissions.ts";
import { endOf } from "../schedules/plan-dates.ts";
import { askedOwnActivity, askedOwnDate } from "../team/own-groups.ts";
import type { AskedDate } from "./asked-date.ts";
import { differentDateForm, extraDateForm } from "./different-date.form.ts";
import { differentHref, showDifferentDate } from "./different-date.views.tsx";
import { ExtraDatePage } from "./extra-date.pages.tsx";
import { makeDifferent } from "./make-different.ts";
import { addExtraDate } from "./moving.commands.ts";
import { findDateOfActivity } from "./occurrence.queries.ts";

const ofDate = z.object({ dateId: z.uuid() });

/** Stands before the team's own pages of a date: "nieuw" is none. */
export const differentDateRoutes = new Hono<AppEnv>()
  .get("/team/programma/:id/datums/nieuw", may(seeOwnGroups), async (c) => {
    const activity = await askedOwnActivity(c);
    return showExtraDate(c, activity, { typed: usualTimes(activity), errors: {} });
  })
  .post("/team/programma/:id/datums/nieuw", may(seeOwnGroups), async (c) => {
    const activity = await askedOwnActivity(c);
    const form = await readForm(c, extraDateForm);
    if (!form.ok) return showExtraDate(c, activity, form);
    const { durationMinutes, ...asked } = form.value;
    const length = durationMinutes ?? activity.schedule.durationMinutes;
    const added = await withAsker(c, async (trx) => {
      return await addExtraDate(trx, activity.id, { ...asked, durationMinutes: length }, c.var.now());
    });
    if (!("refused" in added))
      return c.redirect(differentHref(c, activity.id, added.startsLocal, "?gedaan=added"), 303);
    const errors = { date: c.var.t(`programme:dates.refused.${added.refused}`) };
    return showExtraDate(c, activity, { typed: form.typed, errors });
  })
  .get("/team/programma/:id/datums/:date/anders", may(seeOwnGroups), async (c) => {
    return await showDifferentDate(c, await askedOwnDate(c));
  })
  .post("/team/programma/:id/datums/:date/anders", may(seeOwnGroups), async (c) => {
    const asked = await askedChange(c);
    const form = await readForm(c, differentDateForm);
    if (!form.ok) return await showDifferentDate(c, asked, form);
    const { value: chosen, typed } = form;
    if (chosen.what === "place" && !(await isRoomHere(c, chosen.roomId))) {
      return await showDifferentDate(c, asked, { typed, errors: { roomId: c.var.t("programme:dates.error.room") } });
    }
    const made = await withAsker(c, async (trx) => await makeDifferent(trx, asked, chosen, c.var.now()));
    if ("refused" in made) {
      const errors = { date: c.var.t(`programme:dates.refused.${made.refused}`) };
      return await showDifferentDate(c, asked, { typed: { ...typed, what: "time" }, errors });
    }
    const query = `?gedaan=${made.done}${made.toldNobody ? "&stil=1" : ""}`;
    return c.redirect(differentHref(c, asked.activity.id, made.startsLocal, query), 303);
  });

/** A date that has just moved has another address; its form, sent twice, still finds it. */
async function askedChange(c: AppContext): Promise<AskedDate> {
  const form = await readForm(c, ofDate);
  if (!form.ok) return await askedOwnDate(c);
  const activity = await askedOwnActivity(c);
  const { db, centre } = c.var;
  const ids = { centreId: centre.id, activityId: activity.id, id: form.value.dateId };
  return { activity, date: (await findDateOfActivity(db, ids)) ?? notFound() };
}

async function isRoomHere({ var: { db, centre } }: AppContext, roomId: string): Promise<boolean> {
  return roomId === "" || (await listRooms(db, centre.id)).some(({ id }) => id === roomId);
}

function showExtraDate(c: AppContext, activity: Activity, { typed, errors }: Sent): Response {
  const { title } = activity.facts;
  const view = (
    <ExtraDatePage
      t={c.var.t}
      title={title}
      back={{ href: teamActivityHref(c.var.language, activity.id, "/datums"), label: title }}
      typed={typed}
      errors={errors}
      formKey={keyToUse(typed)}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

function usualTimes({ schedule: { startsLocal, durationMinutes } }: Activity): TypedValues {
  return { date: "", startTime: startsLocal.slice(11), endTime: endOf(startsLocal, durationMinutes).slice(11) };
}
