// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import { type AppContext, keyToUse, newFormKey, personalPage, type Sent, statusOf, wasSaved } from "#platform/http";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { changeContact, makeContact, removeContact, tellOutcome } from "./contact.commands.ts";
import { contactForm, contactOutcomeForm } from "./contact.form.ts";
import { ContactPage, ContactsPage } from "./contact.pages.tsx";
import { findContact, listContacts } from "./contact.queries.ts";
import type { Contact } from "./contact.ts";
import { ContactFormPage } from "./contact-form.pages.tsx";
import { followedRoutes } from "./followed.routes.ts";
import { canBeWritten } from "./reach.queries.ts";
import { listPieces, listWritten } from "./written.queries.ts";

/** When two people met or are going to. */
export const contactRoutes = followedRoutes({
  words: { all: "contacten", one: "contact", outcome: "gegaan" },
  form: contactForm,
  outcomeForm: contactOutcomeForm,
  find: findContact,
  make: makeContact,
  change: changeContact,
  tell: tellOutcome,
  remove: removeContact,
  appointment: ({ id, onDay: day, atTime, minutes }) => ({ id, what: "contact", day, atTime, minutes }),
  afterMaking: ({ side }, _form, made) => `/contacten${made && side === "peer" ? `/${made}` : ""}?bewaard`,
  showAll: showContacts,
  showOne,
  showForm,
});

async function showContacts(c: AppContext, walker: Walker): Promise<Response> {
  const contacts = await withActor(c.var.db, walker.actor, async (trx) => {
    return await listContacts(trx, walker.path.id, await listPieces(trx, walker.path.id));
  });
  return personalPage(c, <ContactsPage {...walkingOf(c, walker)} contacts={contacts} isSaved={wasSaved(c)} />);
}

async function showOne(c: AppContext, walker: Walker, contact: Contact, { errors }: Sent): Promise<Response> {
  const versions = await withActor(c.var.db, walker.actor, async (trx) => {
    return await listWritten(trx, walker.path.id, { contactId: contact.id });
  });
  const shown = { contact, versions, errors, isSaved: wasSaved(c), formKey: newFormKey() };
  return personalPage(c, <ContactPage {...walkingOf(c, walker)} {...shown} />, statusOf(errors));
}

async function showForm(c: AppContext, walker: Walker, contact: Contact | null, sent: Sent): Promise<Response> {
  const reachable = await withActor(c.var.db, walker.actor, async (trx) => await canBeWritten(trx, walker));
  const view = (
    <ContactFormPage
      {...walkingOf(c, walker)}
      contact={contact}
      canBeWritten={reachable}
      formKey={keyToUse(sent.typed)}
      sent={sent}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
