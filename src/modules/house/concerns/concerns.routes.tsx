// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { recordReading } from "#modules/people";
import { localToday } from "#platform/clock";
import { type Database, withActor } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, may, notFound, personalPage } from "#platform/http";
import { nothingSent } from "../form-parts.ts";
import { readWhatWasToldMe } from "../permissions.ts";
import { type Answerer, answer, close } from "./answering.ts";
import { findConcern, listConcerns } from "./concern.queries.ts";
import type { Concern } from "./concern.ts";
import { showConcern } from "./concern.views.tsx";
import { ConcernsPage } from "./concerns.pages.tsx";

const path = "/team/niet-goed-gegaan";

/** For whom a teller chose. To everyone else, coordinators too, what is not theirs is not there. */
export function concernsRoutes({ logDb }: { logDb: Database }) {
  const shown = async (c: AppContext, concern: Concern, sent = nothingSent) => {
    await writeDown(c, logDb, concern);
    const hrefs = { path: pathOf(c, concern), backHref: inLanguage(c.var.language, path) };
    return await showConcern(c, { concern, actor: c.var.actor, ...hrefs }, sent);
  };
  return new Hono<AppEnv>()
    .get(path, may(readWhatWasToldMe), async (c) => {
      const { db, actor, centre, t, language } = c.var;
      const concerns = await withActor(db, actor, async (trx) => await listConcerns(trx, centre.id));
      const rows = concerns.map(({ createdAt, closedAt, ...row }) => {
        return { ...row, day: localToday(createdAt, centre.timeZone), isClosed: closedAt !== null };
      });
      return personalPage(c, <ConcernsPage t={t} language={language} concerns={rows} />);
    })
    .get(`${path}/:id`, may(readWhatWasToldMe), async (c) => await shown(c, await getConcern(c)))
    .post(`${path}/:id/stap`, may(readWhatWasToldMe), async (c) => {
      const concern = await getConcern(c);
      const wrong = await answer(c, concern, answererOf(c));
      return wrong ? await shown(c, concern, wrong) : c.redirect(pathOf(c, concern), 303);
    })
    .post(`${path}/:id/afronding`, may(readWhatWasToldMe), async (c) => {
      const concern = await getConcern(c);
      const wrong = await close(c, concern, answererOf(c));
      return wrong ? await shown(c, concern, wrong) : c.redirect(inLanguage(c.var.language, path), 303);
    });
}

async function getConcern(c: AppContext): Promise<Concern> {
  const id = z.uuid().safeParse(c.req.param("id"));
  if (!id.success) return notFound();
  const { db, actor, centre } = c.var;
  const concern = await withActor(db, actor, async (trx) => await findConcern(trx, centre.id, id.data));
  return concern ?? notFound();
}

/** Whoever told it sees this behind their own link. */
async function writeDown(c: AppContext, logDb: Database, { id }: Concern): Promise<void> {
  const { person: reader, centre, now } = c.var;
  if (!reader) return notFound();
  await recordReading(logDb, { reader, centreId: centre.id, what: "house.concern", aboutIds: [id] }, now());
}

function answererOf(c: AppContext): Answerer {
  const { person, actor } = c.var;
  return person ? { actor, id: person.id, name: person.name } : notFound();
}

function pathOf(c: AppContext, { id }: Concern): string {
  return inLanguage(c.var.language, `${path}/${id}`);
}
