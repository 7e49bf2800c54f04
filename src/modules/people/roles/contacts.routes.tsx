// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findPartner, listPartners } from "#modules/network";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  personalPage,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { knowPeople } from "../permissions.ts";
import type { RoleServices } from "./answering.ts";
import { ContactsPage } from "./contacts.pages.tsx";
import { myRolesPath } from "./my-roles.views.tsx";
import { offerRole } from "./request.commands.ts";
import { endContact } from "./role.commands.ts";
import { contactForm } from "./role.form.ts";
import { roleMessage } from "./role.mails.ts";
import { listContacts, listRequestsAt } from "./roles.queries.ts";
import { askedId, change, dayHere, isContactRole, recordTeamReading, requestInWords } from "./team-view.ts";

const path = "/team/contacten";

/** People of partners, municipality and insurer: they hold their role at their own organization and see no house from inside. */
export function contactRoutes(services: RoleServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => await showContacts(c, services, { typed: {}, errors: {} }))
    .post(path, may(knowPeople), async (c) => {
      const form = await readForm(c, contactForm);
      if (!form.ok) return await showContacts(c, services, form);
      const organization = (await findPartner(c.var.db, form.value.organizationId)) ?? notFound();
      const offer = { ...form.value, organizationId: organization.id, centreId: c.var.centre.id };
      const asked = await change(c, async (trx) => {
        const made = await offerRole(trx, offer, c.var.now());
        if (made?.isNew) await services.mail.queueMessage(trx, roleMessage(c, "asked", offer.email), c.var.now());
        return made;
      });
      return toContacts(c, asked ? `?gevraagd=${asked.requestId}` : "");
    })
    .post(`${path}/:id/einde`, may(knowPeople), async (c) => {
      const role = { roleId: askedId(c), centreId: c.var.centre.id };
      const ended = await change(c, async (trx) => await endContact(trx, role, c.var.now()));
      return ended ? toContacts(c, "") : notFound();
    });
}

async function showContacts(
  c: AppContext,
  { logDb }: RoleServices,
  { typed, errors }: { typed: TypedValues; errors: FieldErrors },
): Promise<Response> {
  const { t, language, centre } = c.var;
  const { contacts, requests } = await change(c, async (trx) => ({
    contacts: await listContacts(trx, centre.id),
    requests: (await listRequestsAt(trx, centre.id)).filter(({ role }) => isContactRole(role)),
  }));
  await recordTeamReading(
    c,
    logDb,
    [...contacts, ...requests].map(({ personId }) => personId),
  );
  const partners = await listPartners(c.var.db);
  const view = (
    <ContactsPage
      {...{ t, typed, errors }}
      contacts={contacts.map((contact) => ({ ...contact, since: dayHere(c, contact.startedAt) }))}
      requests={requests.map((request) => requestInWords(c, request))}
      organizations={partners.map(({ id, name }) => ({ value: id, label: name }))}
      askedId={c.req.query("gevraagd")}
      answerAddress={centre.origin + inLanguage(language, myRolesPath)}
      teamHref={inLanguage(language, "/team/mensen")}
      href={inLanguage(language, path)}
      requestHref={(id) => inLanguage(language, `/team/mensen/vragen/${id}`)}
    />
  );
  return personalPage(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}

function toContacts(c: AppContext, query: string): Response {
  return c.redirect(inLanguage(c.var.language, path) + query, 303);
}
