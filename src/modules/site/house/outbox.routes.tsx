// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { knowPeople } from "#modules/people";
import { localNow, localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppEnv, may, personalPage } from "#platform/http";
import { listOutbox } from "#platform/mail";
import { OutboxPage } from "./outbox.pages.tsx";
import { messageKind, stateOf } from "./outbox-words.ts";

export const outboxRoutes = new Hono<AppEnv>().get("/team/berichten", may(knowPeople), async (c) => {
  const { db, actor, centre, installation, t, language } = c.var;
  const rows = await withActor(db, actor, async (trx) => await listOutbox(trx, centre.id));
  const messages = rows.map((row) => ({
    ...row,
    about: messageKind(t, row.kind),
    state: stateOf(row),
    createdLocal: localNow(row.createdAt, centre.timeZone),
  }));
  const view = (
    <OutboxPage
      t={t}
      language={language}
      today={localToday(c.var.now(), centre.timeZone)}
      messages={messages}
      hasMailServer={installation.config.smtpUrl !== null}
    />
  );
  return personalPage(c, view);
});
