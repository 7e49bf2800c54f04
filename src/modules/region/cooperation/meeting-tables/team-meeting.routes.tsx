// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type * as z from "zod";
import { localToday } from "#platform/clock";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { teamHref, teamPath } from "../writing/links.ts";
import {
  addDecision,
  addPoint,
  removeDecision,
  removePoint,
  sendToMembers,
  setAction,
  takeOn,
  writeMinutes,
} from "./agenda.commands.ts";
import { type Action, findAction, getAgenda } from "./agenda.queries.ts";
import { listLetters } from "./letters.queries.ts";
import { dotted } from "./meeting.pages.tsx";
import { answerCalendar } from "./meeting-calendar.ts";
import { cancelMeeting, moveMeeting } from "./network-table.commands.ts";
import {
  actionEndForm,
  actionForm,
  cancelForm,
  decisionForm,
  letterForm,
  meetingForm,
  minutesForm,
  pointForm,
} from "./network-table.form.ts";
import { findMeeting, listMembers, type Meeting } from "./network-table.queries.ts";
import { MeetingFormPage, TeamActionPage, TeamMeetingPage } from "./team-meeting.pages.tsx";

const path = `${teamPath}/bijeenkomsten/:id`;

export const teamMeetingRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => await showMeeting(c, await askedMeeting(c), nothingSent))
  .get(`${path}/agenda.ics`, may(bringTogether), async (c) => answerCalendar(c, await askedMeeting(c)))
  .get(`${path}/wijzigen`, may(bringTogether), async (c) => {
    const meeting = await askedMeeting(c);
    const { heldOn, startsAt, endsAt, place } = meeting;
    const typed = { heldOn, startsAt: dotted(startsAt), endsAt: dotted(endsAt), place };
    return showMove(c, meeting, { typed, errors: {} });
  })
  .post(`${path}/wijzigen`, may(bringTogether), async (c) => {
    const meeting = await askedMeeting(c);
    const sent = await readForm(c, meetingForm);
    if (!sent.ok) return showMove(c, meeting, sent);
    const { formKey: _, ...facts } = sent.value;
    await withAsker(c, async (trx) => await moveMeeting(trx, meeting.id, facts, c.var.now()));
    return toMeeting(c, meeting.id);
  })
  .post(`${path}/afgelasting`, may(bringTogether), async (c) => {
    return await change(c, cancelForm, async (trx, { id }, { cancelled }) => {
      await cancelMeeting(trx, id, cancelled ? c.var.now() : null, c.var.now());
    });
  })
  .post(`${path}/punten`, may(bringTogether), async (c) => {
    return await change(c, pointForm, async (trx, { id }, point) => {
      await addPoint(trx, { ...point, meetingId: id, organizationId: null });
    });
  })
  .post(`${path}/punten/:point/weg`, may(bringTogether), async (c) => {
    const point = askedId(c, "point");
    return await change(c, keyOnly, async (trx, { id }) => await removePoint(trx, id, point));
  })
  .post(`${path}/besluiten`, may(bringTogether), async (c) => {
    return await change(c, decisionForm, async (trx, { id }, { decision, formKey }) => {
      await addDecision(trx, { meetingId: id, words: decision, formKey });
    });
  })
  .post(`${path}/besluiten/:decision/weg`, may(bringTogether), async (c) => {
    const decision = askedId(c, "decision");
    return await change(c, keyOnly, async (trx, { id }) => await removeDecision(trx, id, decision));
  })
  .post(`${path}/acties`, may(bringTogether), async (c) => {
    const form = actionForm(await listMembers(c.var.db, (await askedMeeting(c)).tableId));
    return await change(c, form, async (trx, { id }, { organization, what, dueOn, formKey }) => {
      await takeOn(trx, { meetingId: id, organizationId: organization, what, dueOn, formKey });
    });
  })
  .post(`${path}/verslag`, may(bringTogether), async (c) => {
    return await change(c, minutesForm, async (trx, { id }, { minutes }) => await writeMinutes(trx, id, minutes));
  })
  .post(`${path}/brief`, may(bringTogether), async (c) => {
    return await change(c, letterForm, async (trx, meeting, { about, formKey }) => {
      await sendToMembers(trx, { id: formKey, meetingId: meeting.id, kind: about }, c.var.centre.id, c.var.now());
    });
  })
  .get(`${teamPath}/acties/:id`, may(bringTogether), async (c) => showAction(c, await askedAction(c), nothingSent))
  .post(`${teamPath}/acties/:id`, may(bringTogether), async (c) => {
    const action = await askedAction(c);
    const sent = await readForm(c, actionEndForm);
    if (!sent.ok) return showAction(c, action, sent);
    await withAsker(c, async (trx) => await setAction(trx, action.id, { ...sent.value, today: todayOf(c) }));
    return toMeeting(c, action.meetingId);
  });

/** What a form on the page of a meeting does to it. */
async function change<Form extends z.ZodType>(
  c: AppContext,
  form: Form,
  work: (trx: Transaction, meeting: Meeting, value: z.output<Form>) => Promise<void>,
): Promise<Response> {
  const meeting = await askedMeeting(c);
  const sent = await readForm(c, form);
  if (!sent.ok) return await showMeeting(c, meeting, sent);
  await withAsker(c, async (trx) => await work(trx, meeting, sent.value));
  return toMeeting(c, meeting.id);
}

async function askedMeeting(c: AppContext): Promise<Meeting> {
  return (await findMeeting(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

async function askedAction(c: AppContext): Promise<Action> {
  return (await findAction(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function toMeeting(c: AppContext, id: string): Response {
  return c.redirect(teamHref(c, `/bijeenkomsten/${id}?gedaan`), 303);
}

function showMove(c: AppContext, { id, table }: Meeting, sent: Sent): Response {
  const { t } = c.var;
  const back = { href: teamHref(c, `/bijeenkomsten/${id}`), label: table };
  const title = t("region:cooperation.tables.move");
  const view = <MeetingFormPage {...sent} {...{ t, title, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

function showAction(c: AppContext, action: Action, sent: Sent): Response {
  const { t, language } = c.var;
  const back = { href: teamHref(c, `/bijeenkomsten/${action.meetingId}`), label: action.table };
  const view = <TeamActionPage {...sent} {...{ t, language, action, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

async function showMeeting(c: AppContext, meeting: Meeting, sent: Sent): Promise<Response> {
  const { t, db, language, centre } = c.var;
  const letters = await listLetters(db, meeting.id);
  const view = (
    <TeamMeetingPage
      {...sent}
      {...{ t, language, meeting, today: todayOf(c) }}
      back={{ href: teamHref(c, `/overleggen/${meeting.tableId}`), label: meeting.table }}
      formKey={keyToUse(sent.typed)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      own={teamHref(c, `/bijeenkomsten/${meeting.id}`)}
      agenda={await getAgenda(db, meeting)}
      members={await listMembers(db, meeting.tableId)}
      letters={letters.map(({ kind, sentAt }) => ({ kind, day: localToday(sentAt, centre.timeZone) }))}
      actionHref={({ id }) => teamHref(c, `/acties/${id}`)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
