// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReading } from "#modules/people";
import { localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  withAsker,
} from "#platform/http";
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
      const { centre, t, language } = c.var;
      const concerns = await withAsker(c, async (trx) => await listConcerns(trx, centre.id));
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
  const id = askedId(c);
  const concern = await withAsker(c, async (trx) => await findConcern(trx, c.var.centre.id, id));
  return concern ?? notFound();
}

/** Whoever told it sees this behind their own link. */
async function writeDown(c: AppContext, logDb: Database, { id }: Concern): Promise<void> {
  const { centre, now } = c.var;
  await recordReading(
    logDb,
    { reader: personOf(c), centreId: centre.id, what: "house.concern", aboutIds: [id] },
    now(),
  );
}

function answererOf(c: AppContext): Answerer {
  const { id, name } = personOf(c);
  return { actor: c.var.actor, id, name };
}

function pathOf(c: AppContext, { id }: Concern): string {
  return inLanguage(c.var.language, `${path}/${id}`);
}
