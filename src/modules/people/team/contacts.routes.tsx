// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findPartner, listPartners } from "#modules/network";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  withAsker,
} from "#platform/http";
import { dayHere } from "../day-here.ts";
import { knowPeople } from "../permissions.ts";
import { isContactRole } from "../persons/roles.ts";
import { endContact } from "../roles/leaving.commands.ts";
import { myRolesPath } from "../roles/paths.ts";
import type { RoleServices } from "../roles/role.mails.ts";
import { listContacts, listRequestsAt } from "../roles/roles.queries.ts";
import { ContactsPage } from "./contacts.pages.tsx";
import { contactForm } from "./team.form.ts";
import { offer, recordTeamReading, requestInWords } from "./team-view.ts";

const path = "/team/contacten";

/** People of partners, municipality and insurer: they hold their role at their own organization and see no house from inside. */
export function contactRoutes(services: RoleServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => await showContacts(c, services, nothingSent))
    .post(path, may(knowPeople), async (c) => {
      const form = await readForm(c, contactForm);
      if (!form.ok) return await showContacts(c, services, form);
      const organization = (await findPartner(c.var.db, form.value.organizationId)) ?? notFound();
      const offered = { ...form.value, organizationId: organization.id, centreId: c.var.centre.id };
      return toContacts(c, await offer(c, services, offered));
    })
    .post(`${path}/:id/einde`, may(knowPeople), async (c) => {
      const { centre, now } = c.var;
      const role = { roleId: askedId(c), centreId: centre.id };
      const ended = await withAsker(c, async (trx) => await endContact(trx, role, now()));
      return ended ? toContacts(c, "") : notFound();
    });
}

async function showContacts(c: AppContext, { logDb }: RoleServices, { typed, errors }: Sent): Promise<Response> {
  const { db, t, language, centre } = c.var;
  const { contacts, requests } = await withAsker(c, async (trx) => ({
    contacts: await listContacts(trx, centre.id),
    requests: (await listRequestsAt(trx, centre.id)).filter(({ role }) => isContactRole(role)),
  }));
  await recordTeamReading(
    c,
    logDb,
    [...contacts, ...requests].map(({ personId }) => personId),
  );
  const partners = await listPartners(db);
  const view = (
    <ContactsPage
      {...{ t, language, typed, errors }}
      contacts={contacts.map((contact) => ({ ...contact, since: dayHere(c, contact.startedAt) }))}
      requests={requests.map((request) => requestInWords(c, request))}
      organizations={partners.map(({ id, name }) => ({ value: id, label: name }))}
      askedId={c.req.query("gevraagd")}
      answerAddress={centre.origin + inLanguage(language, myRolesPath)}
      href={inLanguage(language, path)}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

function toContacts(c: AppContext, query: string): Response {
  return c.redirect(inLanguage(c.var.language, path) + query, 303);
}
