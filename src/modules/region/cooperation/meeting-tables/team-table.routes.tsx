// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
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
import { listOrganizations } from "../writing/organizations.queries.ts";
import { timesOf } from "./meeting.pages.tsx";
import { addMember, addTable, changeTable, endTable, planMeeting, removeMember } from "./network-table.commands.ts";
import { endForm, meetingForm, memberForm, networkTableForm } from "./network-table.form.ts";
import { findTable, listMeetings, listMembers, type NetworkTable } from "./network-table.queries.ts";
import { MeetingFormPage } from "./team-meeting.pages.tsx";
import { TableFormPage, TeamTablePage } from "./team-table.pages.tsx";

const path = `${teamPath}/overleggen`;

export const teamTableRoutes = new Hono<AppEnv>()
  .get(`${path}/nieuw`, may(bringTogether), (c) => showTableForm(c, null, nothingSent))
  .post(`${path}/nieuw`, may(bringTogether), async (c) => {
    const sent = await readForm(c, networkTableForm);
    if (!sent.ok) return showTableForm(c, null, sent);
    const table = { ...sent.value, regionId: c.var.centre.regionId };
    return toTable(c, await withAsker(c, async (trx) => await addTable(trx, table)));
  })
  .get(`${path}/:id`, may(bringTogether), async (c) => await showTable(c, await askedTable(c), nothingSent))
  .get(`${path}/:id/wijzigen`, may(bringTogether), async (c) => {
    const table = await askedTable(c);
    const { kind, name, about } = table;
    return showTableForm(c, table, { typed: { kind, name, about }, errors: {} });
  })
  .post(`${path}/:id/wijzigen`, may(bringTogether), async (c) => {
    const table = await askedTable(c);
    const sent = await readForm(c, networkTableForm);
    if (!sent.ok) return showTableForm(c, table, sent);
    const { kind, name, about } = sent.value;
    await withAsker(c, async (trx) => await changeTable(trx, { ...of(c, table), kind, name, about }));
    return toTable(c, table.id);
  })
  .post(`${path}/:id/einde`, may(bringTogether), async (c) => {
    const table = await askedTable(c);
    const sent = await readForm(c, endForm);
    if (!sent.ok) return await showTable(c, table, sent);
    const endedOn = sent.value.ended ? todayOf(c) : null;
    await withAsker(c, async (trx) => await endTable(trx, of(c, table), endedOn));
    return toTable(c, table.id);
  })
  .post(`${path}/:id/leden`, may(bringTogether), async (c) => {
    const table = await askedTable(c);
    const organizations = await withAsker(c, async (trx) => await listOrganizations(trx, c.var.centre.regionId));
    const sent = await readForm(c, memberForm(organizations));
    if (!sent.ok) return await showTable(c, table, sent);
    await withAsker(c, async (trx) => await addMember(trx, of(c, table), sent.value.organization));
    return toTable(c, table.id);
  })
  .post(`${path}/:id/leden/:organization/vertrek`, may(bringTogether), async (c) => {
    const table = await askedTable(c);
    const organization = askedId(c, "organization");
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showTable(c, table, sent);
    await withAsker(c, async (trx) => await removeMember(trx, of(c, table), organization));
    return toTable(c, table.id);
  })
  .get(`${path}/:id/bijeenkomst`, may(bringTogether), async (c) => showPlan(c, await askedTable(c), nothingSent))
  .post(`${path}/:id/bijeenkomst`, may(bringTogether), async (c) => {
    const table = await askedTable(c);
    const sent = await readForm(c, meetingForm);
    if (!sent.ok) return showPlan(c, table, sent);
    const meeting = { ...sent.value, tableId: table.id };
    const id = await withAsker(c, async (trx) => await planMeeting(trx, meeting, c.var.now()));
    return c.redirect(teamHref(c, `/bijeenkomsten/${id}?gedaan`), 303);
  });

function of(c: AppContext, { id }: NetworkTable) {
  return { regionId: c.var.centre.regionId, tableId: id };
}

async function askedTable(c: AppContext): Promise<NetworkTable> {
  return (await findTable(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function toTable(c: AppContext, id: string): Response {
  return c.redirect(teamHref(c, `/overleggen/${id}?gedaan`), 303);
}

function showTableForm(c: AppContext, table: NetworkTable | null, sent: Sent): Response {
  const { t } = c.var;
  const back = table
    ? { href: teamHref(c, `/overleggen/${table.id}`), label: table.name }
    : { href: teamHref(c), label: t("region:cooperation.team.title") };
  const title = table ? t("region:cooperation.changing", { name: table.name }) : t("region:cooperation.tables.new");
  const view = <TableFormPage {...sent} {...{ t, title, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

function showPlan(c: AppContext, { id, name }: NetworkTable, sent: Sent): Response {
  const { t } = c.var;
  const back = { href: teamHref(c, `/overleggen/${id}`), label: name };
  const title = t("region:cooperation.tables.plan");
  const view = <MeetingFormPage {...sent} {...{ t, title, back }} formKey={keyToUse(sent.typed)} />;
  return personalPage(c, view, statusOf(sent.errors));
}

async function showTable(c: AppContext, table: NetworkTable, sent: Sent): Promise<Response> {
  const { t, db, language, centre } = c.var;
  const own = teamHref(c, `/overleggen/${table.id}`);
  const today = todayOf(c);
  const meetings = (await listMeetings(db, table.id)).map(({ id, heldOn, startsAt, endsAt, cancelledAt }) => ({
    ...{ heldOn, times: timesOf(startsAt, endsAt), isCancelled: cancelledAt !== null },
    href: teamHref(c, `/bijeenkomsten/${id}`),
  }));
  const members = await listMembers(db, table.id);
  const view = (
    <TeamTablePage
      {...sent}
      {...{ t, language, table }}
      back={{ href: teamHref(c), label: t("region:cooperation.team.title") }}
      formKey={keyToUse(sent.typed)}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      ahead={meetings.filter(({ heldOn }) => heldOn >= today).reverse()}
      past={meetings.filter(({ heldOn }) => heldOn < today)}
      members={members.map((member) => ({
        ...member,
        removeHref: `${own}/leden/${member.id}/vertrek`,
        keeperHref: inLanguage(language, `/team/wegwijzer/organisaties/${member.id}`),
      }))}
      organizations={await withAsker(c, async (trx) => await listOrganizations(trx, centre.regionId))}
      links={{
        change: `${own}/wijzigen`,
        end: `${own}/einde`,
        members: `${own}/leden`,
        plan: `${own}/bijeenkomst`,
        organizations: inLanguage(language, "/team/huis/partners"),
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
