// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { behindKeeper, type Keeper, keeping } from "#modules/network";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { addPoint, removePoint, setAction } from "../meeting-tables/agenda.commands.ts";
import { type Action, findAction, getAgenda, listPoints } from "../meeting-tables/agenda.queries.ts";
import { answerCalendar } from "../meeting-tables/meeting-calendar.ts";
import { actionEndForm, pointForm } from "../meeting-tables/network-table.form.ts";
import { findMeeting, listMembers, type Meeting } from "../meeting-tables/network-table.queries.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { behindHref, behindPath } from "../writing/links.ts";
import { submitted, theirs } from "./behind.ts";
import { ActionBehindPage, MeetingBehindPage } from "./meeting-behind.pages.tsx";

const path = `${behindPath}/bijeenkomsten/:id`;
const actionPath = `${behindPath}/acties/:id`;
type Asked = { keeper: Keeper; meeting: Meeting; members: string };

export const meetingBehindRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await withMeeting(c, async (asked) => await show(c, asked, nothingSent)))
  .get(`${path}/agenda.ics`, may(anyone), async (c) => {
    return await withMeeting(c, async ({ meeting }) => answerCalendar(c, meeting));
  })
  .post(`${path}/punten`, may(anyone), keeping, guarded, async (c) => {
    return await withMeeting(c, async (asked) => {
      const { keeper, meeting } = asked;
      if (!isAhead(c, meeting)) return await show(c, asked, nothingSent);
      return await submitted(c, keeper, pointForm, {
        again: async (sent) => await show(c, asked, sent),
        work: async (trx, point) => {
          await addPoint(trx, { ...point, meetingId: meeting.id, organizationId: keeper.organizationId });
        },
        to: `/bijeenkomsten/${meeting.id}`,
      });
    });
  })
  .post(`${path}/punten/:point/weg`, may(anyone), keeping, async (c) => {
    return await withMeeting(c, async (asked) => {
      const { keeper, meeting } = asked;
      const pointId = askedId(c, "point");
      const point = theirs(
        await listPoints(c.var.db, meeting.id),
        ({ id, organizationId }) => id === pointId && organizationId === keeper.organizationId,
      );
      return await submitted(c, keeper, keyOnly, {
        again: async (sent) => await show(c, asked, sent),
        work: async (trx) => await removePoint(trx, meeting.id, point.id),
        to: `/bijeenkomsten/${meeting.id}`,
      });
    });
  })
  .get(actionPath, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => showAction(c, await askedAction(c, keeper), nothingSent));
  })
  .post(actionPath, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const action = await askedAction(c, keeper);
      return await submitted(c, keeper, actionEndForm, {
        again: (sent) => showAction(c, action, sent),
        work: async (trx, { state, line }) => await setAction(trx, action.id, { state, line, today: todayOf(c) }),
        to: "",
      });
    });
  });

function isAhead(c: AppContext, { heldOn, cancelledAt }: Meeting): boolean {
  return heldOn >= todayOf(c) && cancelledAt === null;
}

/** Of a table at which they sit. */
async function withMeeting(c: AppContext, answer: (asked: Asked) => Promise<Response>): Promise<Response> {
  return await behindKeeper(c, async (keeper) => {
    const meeting = (await findMeeting(c.var.db, keeper.regionId, askedId(c))) ?? notFound();
    const members = await listMembers(c.var.db, meeting.tableId);
    theirs(members, ({ id }) => id === keeper.organizationId);
    return await answer({ keeper, meeting, members: members.map(({ name }) => name).join(", ") });
  });
}

async function askedAction(c: AppContext, { regionId, organizationId }: Keeper): Promise<Action> {
  const action = await findAction(c.var.db, regionId, askedId(c));
  return action?.organizationId === organizationId ? action : notFound();
}

async function show(c: AppContext, { keeper, meeting, members }: Asked, sent: Sent): Promise<Response> {
  const { t, db, language } = c.var;
  const view = (
    <MeetingBehindPage
      {...sent}
      {...{ t, language, today: todayOf(c), meeting, members, organizationId: keeper.organizationId }}
      agenda={await getAgenda(db, meeting)}
      back={backTo(c, keeper)}
      formKey={keyToUse(sent.typed)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      own={behindHref(c, `/bijeenkomsten/${meeting.id}`)}
      actionHref={({ id, organizationId }) =>
        organizationId === keeper.organizationId ? behindHref(c, `/acties/${id}`) : null
      }
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

function showAction(c: AppContext, action: Action, sent: Sent): Response {
  const { t, language } = c.var;
  const back = {
    href: behindHref(c),
    label: t("region:cooperation.behind.title", { organization: action.organization }),
  };
  const view = <ActionBehindPage {...sent} {...{ t, language, action, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

function backTo(c: AppContext, { organization }: Keeper) {
  return { href: behindHref(c), label: c.var.t("region:cooperation.behind.title", { organization }) };
}
