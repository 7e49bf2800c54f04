// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { knowPeople } from "#modules/people";
import { localNow, localToday } from "#platform/clock";
import { type AppEnv, askedId, inLanguage, may, notFound, personalPage, withAsker } from "#platform/http";
import { listOutbox, tryAddressAgain } from "#platform/mail";
import type { Module } from "#platform/modules";
import { OutboxPage } from "./outbox.pages.tsx";
import { stateOf } from "./outbox-words.ts";

const path = "/team/berichten";

/** What each kind of message is called, of all modules. A question, since the modules make this part too. */
export type Letters = () => Module["letters"];

export function outboxRoutes({ letters }: { letters: Letters }) {
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => {
      const { centre, installation, t, language } = c.var;
      const rows = await withAsker(c, async (trx) => await listOutbox(trx, centre.id));
      const messages = rows.map((row) => ({
        ...row,
        about: t(letters()[row.kind] ?? "site:outbox.other"),
        state: stateOf(row),
        createdLocal: localNow(row.createdAt, centre.timeZone),
      }));
      const today = localToday(c.var.now(), centre.timeZone);
      const hasMailServer = installation.config.mailServer !== null;
      return personalPage(c, <OutboxPage {...{ t, language, today, messages, hasMailServer }} />);
    })
    .post(`${path}/:id/opnieuw`, may(knowPeople), async (c) => {
      const id = askedId(c);
      const { centre, language } = c.var;
      const found = await withAsker(c, async (trx) => await tryAddressAgain(trx, centre.id, id));
      return found ? c.redirect(inLanguage(language, path), 303) : notFound();
    });
}
