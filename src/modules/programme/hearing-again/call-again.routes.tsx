// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import type { Database } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, may, personalPage, readForm, withAsker } from "#platform/http";
import { recordReadingBy } from "../asking/asker.ts";
import { newsOf } from "../asking/news.ts";
import { otherLanguageOf, wordingOf } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";
import { stayInTouch } from "../permissions.ts";
import { CallAgainPage, callAgainNews } from "./call-again.pages.tsx";
import { markCalledAgain, withdrawByPhone } from "./hearing.commands.ts";
import { listToCallAgain, type PersonToCall } from "./hearing.queries.ts";

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
        when: whenItIs(call, wordingOf(c)),
        otherLanguage: otherLanguageOf(call, c.var.language),
      }));
      const links = { self: hrefOf(c), calls: inLanguage(c.var.language, "/team/bellen") };
      const news = newsOf(c, callAgainNews);
      return personalPage(c, <CallAgainPage t={c.var.t} calls={calls} news={news} links={links} />);
    })
    .post(path, may(stayInTouch), async (c) => {
      const form = await readForm(c, calledForm);
      if (!form.ok) return c.redirect(hrefOf(c), 303);
      const { consentId, what } = form.value;
      const { centre, now } = c.var;
      const call = { consentId, centreId: centre.id };
      await withAsker(c, async (trx) => {
        if (what === "called") await markCalledAgain(trx, call);
        else await withdrawByPhone(trx, call, now());
      });
      return c.redirect(`${hrefOf(c)}?gedaan=${what}`, 303);
    });
}

async function readCallsAgain(c: AppContext, logDb: Database): Promise<PersonToCall[]> {
  const { centre, now } = c.var;
  const calls = await withAsker(c, async (trx) => await listToCallAgain(trx, centre.id, now()));
  const titles = new Map(calls.map(({ guestId, personId, title }) => [guestId ?? personId, title]));
  const aboutIds = [...titles.keys()].filter((id) => id !== null);
  await recordReadingBy(c, logDb, { what: "programme.phone", aboutIds, listOf: (id) => titles.get(id) });
  return calls;
}

function hrefOf(c: AppContext): string {
  return inLanguage(c.var.language, path);
}
