// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { newMeetingCode } from "./code-words.ts";
import { changeMeeting, dropMeeting, planMeeting } from "./meeting.commands.ts";
import { meetingForm } from "./meeting.form.ts";
import { findMeeting } from "./meeting.queries.ts";
import type { Meeting } from "./meeting.ts";
import { showMeeting, showMeetingForm, showMeetings } from "./meeting.views.tsx";

const path = "/team/regio/bijeenkomsten";

/** People meet around the map: on that day a code lets everybody there say something, without an account. */
export const meetingRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showMeetings(c))
  .get(`${path}/nieuw`, may(bringTogether), async (c) => showMeetingForm(c, null, nothingSent))
  .post(`${path}/nieuw`, may(bringTogether), async (c) => {
    const { centre, now } = c.var;
    const form = await readForm(c, meetingForm(todayOf(c)));
    if (!form.ok) return showMeetingForm(c, null, form);
    const planned = { ...form.value, regionId: centre.regionId, centreId: centre.id, code: newMeetingCode() };
    const id = await withAsker(c, async (trx) => await planMeeting(trx, planned, now()));
    return to(c, `/${id}?gedaan=planned`);
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => await showMeeting(c, await asked(c)))
  .get(`${path}/:id/wijzigen`, may(bringTogether), async (c) => {
    const { title, place, heldOn, ...rest } = await asked(c);
    return showMeetingForm(c, rest, { typed: { title, place, heldOn }, errors: {} });
  })
  .post(`${path}/:id/wijzigen`, may(bringTogether), async (c) => {
    const { id } = await asked(c);
    const form = await readForm(c, meetingForm(todayOf(c)));
    if (!form.ok) return showMeetingForm(c, { id }, form);
    const { formKey: _, ...facts } = form.value;
    await withAsker(c, async (trx) => await changeMeeting(trx, { regionId: c.var.centre.regionId, id }, facts));
    return to(c, `/${id}?gedaan=changed`);
  })
  .post(`${path}/:id/weg`, may(bringTogether), async (c) => {
    const { id } = await asked(c);
    await withAsker(c, async (trx) => await dropMeeting(trx, { regionId: c.var.centre.regionId, id }));
    return to(c, "?gedaan=dropped");
  });

async function asked(c: AppContext): Promise<Meeting> {
  return (await findMeeting(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function to(c: AppContext, below: string): Response {
  return c.redirect(inLanguage(c.var.language, path + below), 303);
}
