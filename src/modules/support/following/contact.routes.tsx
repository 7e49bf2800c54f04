// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  keyToUse,
  may,
  newFormKey,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  wasSaved,
} from "#platform/http";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { changing, stillTogether, writable } from "./changing.ts";
import { removeForm } from "./commitment.form.ts";
import { changeContact, makeContact, removeContact, tellOutcome } from "./contact.commands.ts";
import { contactForm, contactOutcomeForm } from "./contact.form.ts";
import { ContactPage, ContactsPage } from "./contact.pages.tsx";
import { findContact, listContacts } from "./contact.queries.ts";
import type { Contact } from "./contact.ts";
import { ContactFormPage } from "./contact-form.pages.tsx";
import { answerCalendar } from "./following-calendar.ts";
import { canBeWritten } from "./reach.queries.ts";
import { listPieces, listWritten } from "./written.queries.ts";

/** When two people met or are going to, behind each door. */
export function contactRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  const one = `${path}/contacten/:contact`;
  return new Hono<AppEnv>()
    .get(`${path}/contacten`, may(permission), opened(showContacts))
    .get(
      `${path}/contacten/nieuw`,
      may(permission),
      opened(async (c, walker) => await showForm(c, stillTogether(walker), null, nothingSent)),
    )
    .post(`${path}/contacten/nieuw`, may(permission), changing, opened(makeNew))
    .get(
      one,
      may(permission),
      opened(async (c, walker) => await showOne(c, walker, await asked(c, walker), nothingSent)),
    )
    .get(
      `${one}/agenda.ics`,
      may(permission),
      opened(async (c, walker) => {
        const { id, onDay: day, atTime, minutes } = await asked(c, walker);
        return answerCalendar(c, { id, what: "contact", day, atTime, minutes });
      }),
    )
    .get(
      `${one}/anders`,
      may(permission),
      opened(async (c, walker) => await showForm(c, writable(walker), await asked(c, walker), nothingSent)),
    )
    .post(`${one}/anders`, may(permission), changing, opened(change))
    .post(`${one}/gegaan`, may(permission), changing, opened(tell))
    .post(`${one}/weg`, may(permission), changing, opened(remove));
}

async function asked(c: AppContext, { actor, path }: Walker): Promise<Contact> {
  const id = askedId(c, "contact");
  return (await withActor(c.var.db, actor, async (trx) => await findContact(trx, path.id, id))) ?? notFound();
}

async function makeNew(c: AppContext, walker: Walker): Promise<Response> {
  stillTogether(walker);
  const sent = await readForm(c, contactForm(walker.side));
  if (!sent.ok) return await showForm(c, walker, null, sent);
  const moment = { now: c.var.now(), today: todayOf(c) };
  const made = await withActor(
    c.var.db,
    walker.actor,
    async (trx) => await makeContact(trx, walker, sent.value, moment),
  );
  return c.redirect(`${walker.base}/contacten${made && walker.side === "peer" ? `/${made}` : ""}?bewaard`, 303);
}

async function change(c: AppContext, walker: Walker): Promise<Response> {
  writable(walker);
  const contact = await asked(c, walker);
  const sent = await readForm(c, contactForm(walker.side));
  if (!sent.ok) return await showForm(c, walker, contact, sent);
  await withActor(c.var.db, walker.actor, async (trx) => {
    await changeContact(trx, walker, contact, sent.value, todayOf(c));
  });
  return c.redirect(`${walker.base}/contacten/${contact.id}?bewaard`, 303);
}

async function tell(c: AppContext, walker: Walker): Promise<Response> {
  writable(walker);
  const contact = await asked(c, walker);
  const sent = await readForm(c, contactOutcomeForm);
  if (!sent.ok) return await showOne(c, walker, contact, sent);
  await withActor(c.var.db, walker.actor, async (trx) => {
    await tellOutcome(trx, walker, contact, sent.value.outcome, todayOf(c));
  });
  return c.redirect(`${walker.base}/contacten/${contact.id}?bewaard`, 303);
}

async function remove(c: AppContext, walker: Walker): Promise<Response> {
  const contact = await asked(c, walker);
  const sent = await readForm(c, removeForm);
  if (!sent.ok) return await showOne(c, walker, contact, sent);
  const isGone = await withActor(c.var.db, walker.actor, async (trx) => await removeContact(trx, contact));
  return isGone ? c.redirect(`${walker.base}/contacten?bewaard`, 303) : notFound();
}

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
