// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  personalPage,
  personOf,
  withAsker,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import type { Mail } from "#platform/mail";
import { knowPeople } from "../permissions.ts";
import { recordReading } from "../reading/reading.commands.ts";
import { teamPath } from "../roles/paths.ts";
import { DeskPage } from "./desk.pages.tsx";
import { findPersonAtDesk } from "./desk.queries.ts";
import { type DeskRefusal, decideDeskHelp } from "./desk.ts";
import { CardPage, SheetPage } from "./paper.pages.tsx";
import { makeCard, makeSheet } from "./paper.ts";

const path = "/team/codekaart/:personId";
const atDesk = { atDesk: true };

type DeskServices = { identity: Identity; logDb: Database; mail: Pick<Mail, "queueMessage"> };
type AtDesk = { personId: string; name: string; email: string | null; refused: DeskRefusal | null };

/** Paper for somebody who stands at the desk. Whom it is for reads afterwards that it was made. */
export function deskRoutes(services: DeskServices): Hono<AppEnv> {
  const { identity } = services;
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => showDesk(c, await askedPerson(c, services)))
    .post(`${path}/kaart`, may(knowPeople), async (c) => {
      const asked = await askedPerson(c, services);
      if (asked.refused) return showDesk(c, asked);
      await tell(c, services, asked);
      const codes = await makeCard(identity, asked.personId, atDesk);
      return personalPage(c, <CardPage {...paperOf(c)} codes={codes} />);
    })
    .post(`${path}/blad`, may(knowPeople), async (c) => {
      const asked = await askedPerson(c, services);
      if (asked.refused || asked.email) return showDesk(c, asked);
      await tell(c, services, asked);
      const sheet = await makeSheet(c, identity, asked.personId, atDesk);
      await identity.sessions.endAll(asked.personId); // the old sheet may have been in other hands
      return personalPage(c, <SheetPage {...paperOf(c)} {...sheet} />);
    });
}

async function askedPerson(c: AppContext, { identity }: DeskServices): Promise<AtDesk> {
  const { centre } = c.var;
  const personId = askedId(c, "personId");
  const asked = { personId, centreId: centre.id };
  const person = (await withAsker(c, async (trx) => await findPersonAtDesk(trx, asked, c.var.now()))) ?? notFound();
  const emails = await identity.findEmails([personId]);
  return {
    personId,
    name: person.name,
    email: emails.get(personId) ?? null,
    refused: decideDeskHelp(personOf(c), personId, person),
  };
}

function showDesk(c: AppContext, { personId, name, email, refused }: AtDesk): Response {
  const { t, language } = c.var;
  const own = inLanguage(language, `/team/codekaart/${personId}`);
  const links = { team: inLanguage(language, teamPath), card: `${own}/kaart`, sheet: `${own}/blad` };
  const view = <DeskPage t={t} name={name} hasMail={email !== null} refused={refused} links={links} />;
  return personalPage(c, view, c.req.method === "POST" ? 422 : 200);
}

/** Before anything is made: in the log that the person reads, and by mail where there is an address. */
async function tell(c: AppContext, { logDb, mail }: DeskServices, { personId, email }: AtDesk): Promise<void> {
  const { centre, t } = c.var;
  const now = c.var.now();
  const reading = { reader: personOf(c), centreId: centre.id, what: "people.paper", aboutIds: [personId] } as const;
  await recordReading(logDb, reading, now);
  if (!email) return;
  const message = {
    centreId: centre.id,
    kind: "paper",
    address: email,
    subject: t("people:securing.mail.subject"),
    body: t("people:securing.mail.body", { address: centre.origin }),
    holdsLink: false,
    onceKey: `paper ${randomUUID()}`,
    keptUntil: now.add({ hours: 24 * 7 }),
  };
  await withAsker(c, async (trx) => await mail.queueMessage(trx, message, now));
}

function paperOf(c: AppContext) {
  const { t, centre, language } = c.var;
  const back = { label: t("people:securing.paper.backToTeam"), href: inLanguage(language, teamPath) };
  return { t, centreName: centre.frame.name, back };
}
