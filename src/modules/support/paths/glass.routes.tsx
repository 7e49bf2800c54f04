// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { EmergencyPage, emergencyForm, recordReading } from "#modules/people";
import { type Database, house, withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  newFormKey,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
} from "#platform/http";
import { lookAlong } from "../permissions.ts";
import { findOpened, findPathInSight } from "./glass.queries.ts";
import { OpenedPathPage } from "./opened.pages.tsx";
import type { PathInSight } from "./people.queries.ts";
import { onDays } from "./walking.ts";

const path = "/team/nood/traject/:path";
type Emergency = { reason: string; formKey: string };

/** Breaking the glass: how to reach one person and what stands on their path, when it is urgent. Written down by `logDb` first. */
export function glassRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(lookAlong), async (c) => ask(c, await askedPath(c), nothingSent))
    .post(path, may(lookAlong), async (c) => {
      const asked = await askedPath(c);
      const form = await readForm(c, emergencyForm);
      if (!form.ok) return ask(c, asked, form);
      const opened = await open(c, logDb, asked, form.value);
      const { t, language, centre } = c.var;
      const view = (
        <OpenedPathPage
          {...{ t, language, ...opened }}
          words={onDays(opened.words, centre.timeZone)}
          back={backOf(c)}
        />
      );
      return personalPage(c, view);
    });
}

async function askedPath(c: AppContext): Promise<PathInSight> {
  const { db, centre } = c.var;
  const id = askedId(c, "path");
  return (await withActor(db, house, async (trx) => await findPathInSight(trx, centre.id, id))) ?? notFound();
}

/** Names nobody: whose path it is shows only once it is opened. */
function ask(c: AppContext, { peerName }: PathInSight, { typed, errors }: Sent): Response {
  const { t } = c.var;
  const view = (
    <EmergencyPage
      t={t}
      title={t("support:paths.glass.title")}
      lead={t("support:paths.glass.lead", { peer: peerName || t("support:paths.somebody") })}
      submit={t("support:paths.glass.submit")}
      formKey={newFormKey()}
      back={backOf(c)}
      {...{ typed, errors }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

/** First the person is told and the log written, then it opens: what could not be told or written stays closed. */
async function open(c: AppContext, logDb: Database, { id }: PathInSight, emergency: Emergency) {
  const { db, centre, now } = c.var;
  const opened = await withActor(db, house, async (trx) => {
    await recordEvent(trx, "support.opened-in-emergency", id, centre.id, now());
    return await findOpened(trx, centre.id, id);
  });
  const reading = {
    what: "support.path-opened",
    aboutIds: [id],
    listOf: c.var.t("support:paths.glass.listOf"),
    emergency,
  } as const;
  await recordReading(logDb, { reader: personOf(c), centreId: centre.id, ...reading }, now());
  return opened ?? notFound();
}

function backOf({ var: { t, language } }: AppContext) {
  return { href: inLanguage(language, "/team/trajecten/overzicht"), label: t("support:paths.overview.title") };
}
