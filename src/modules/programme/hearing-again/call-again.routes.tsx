// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { recordReading } from "#modules/people";
import { type Database, withActor } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, may, notFound, personalPage, readForm } from "#platform/http";
import { readerOf } from "../activities/asked-activity.ts";
import { stayInTouch } from "../permissions.ts";
import { whenItIs } from "../sign-ups/date-words.ts";
import { CallAgainPage, callAgainNews } from "./call-again.pages.tsx";
import { markCalledAgain, withdrawByPhone } from "./hearing.commands.ts";
import { listToCall, type PersonToCall } from "./hearing.queries.ts";

const path = "/team/bellen/weer";
const calledForm = z.object({ consentId: z.uuid(), what: z.enum(callAgainNews) });

/** Whom the house promised to call when something is on again. `logDb` only adds to the log of readings. */
export function callAgainRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(stayInTouch), async (c) => {
      const calls = (await readCallsAgain(c, logDb)).map((call) => ({
        ...call,
        name: call.name ?? "",
        phone: call.phone ?? "",
        when: whenItIs(call, readerOf(c)),
      }));
      const links = { self: hrefOf(c), calls: inLanguage(c.var.language, "/team/bellen") };
      const news = callAgainNews.find((one) => one === c.req.query("gedaan"));
      return personalPage(c, <CallAgainPage t={c.var.t} calls={calls} news={news} links={links} />);
    })
    .post(path, may(stayInTouch), async (c) => {
      const form = await readForm(c, calledForm);
      if (!form.ok) return c.redirect(hrefOf(c), 303);
      const { consentId, what } = form.value;
      const { db, actor, centre, now } = c.var;
      const call = { consentId, centreId: centre.id };
      await withActor(db, actor, async (trx) => {
        if (what === "called") await markCalledAgain(trx, call);
        else await withdrawByPhone(trx, call, now());
      });
      return c.redirect(`${hrefOf(c)}?gedaan=${what}`, 303);
    });
}

async function readCallsAgain(c: AppContext, logDb: Database): Promise<PersonToCall[]> {
  const { person: reader, centre, db, actor, now } = c.var;
  if (!reader) return notFound();
  const calls = await withActor(db, actor, async (trx) => await listToCall(trx, centre.id, now()));
  const titles = new Map(calls.map(({ guestId, personId, title }) => [guestId ?? personId, title]));
  const about = { aboutIds: [...titles.keys()].filter((id) => id !== null), listOf: (id: string) => titles.get(id) };
  await recordReading(logDb, { reader, centreId: centre.id, what: "programme.phone", ...about }, now());
  return calls;
}

function hrefOf(c: AppContext): string {
  return inLanguage(c.var.language, path);
}
