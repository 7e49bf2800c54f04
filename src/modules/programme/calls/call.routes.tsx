// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { formatDay, formatTime, formatTimeRange, localNow } from "#platform/clock";
import type { Database, Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  personalPage,
  readForm,
  withAsker,
} from "#platform/http";
import { capitalize } from "#platform/i18n";
import { newsOf } from "../asking/news.ts";
import { otherLanguageOf, wordingOf } from "../asking/wording.ts";
import { countToCallAgain } from "../hearing-again/hearing.queries.ts";
import { seeHowToReach, stayInTouch } from "../permissions.ts";
import { markCalled, markNotReached, undoCalled } from "./call.commands.ts";
import { type CallMade, type CallsOfDate, CallsPage, type CallToMake, callNews } from "./call.pages.tsx";
import type { Call } from "./call.queries.ts";
import { sayOnThePhone } from "./call-words.ts";
import { readCalls } from "./reading-calls.ts";

const madeForm = z.object({ callId: z.uuid(), what: z.enum(callNews) });

/** Whom to call: a host sees all of the centre, who leads a group those of that group. `logDb` only adds to the log. */
export function callRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/team/bellen", may(seeHowToReach), async (c) => {
      const calls = await readCalls(c, logDb);
      const view = (
        <CallsPage
          t={c.var.t}
          groups={groupsOf(c, calls)}
          made={calls.filter(({ calledAt }) => calledAt !== null).map((call) => callMade(c, call))}
          news={newsOf(c, callNews)}
          self={inLanguage(c.var.language, "/team/bellen")}
          todayHref={inLanguage(c.var.language, "/team")}
          again={await countAgain(c)}
        />
      );
      return personalPage(c, view);
    })
    .post("/team/bellen", may(seeHowToReach), async (c) => {
      const form = await readForm(c, madeForm);
      const list = inLanguage(c.var.language, "/team/bellen");
      if (!form.ok) return c.redirect(list, 303);
      const { callId, what } = form.value;
      await withAsker(c, async (trx) => await mark(c, trx, callId, what));
      return c.redirect(`${list}?gedaan=${what}`, 303);
    });
}

async function countAgain(c: AppContext): Promise<{ count: number; href: string } | null> {
  const { actor, person, centre, language, now } = c.var;
  if (!stayInTouch.allows({ actor, person, centreId: centre.id })) return null;
  const count = await withAsker(c, async (trx) => await countToCallAgain(trx, centre.id, now()));
  return { count, href: inLanguage(language, "/team/bellen/weer") };
}

async function mark(c: AppContext, trx: Transaction, callId: string, what: (typeof callNews)[number]): Promise<void> {
  const { person, centre, now } = c.var;
  if (!person) return notFound();
  const asked = { callId, centreId: centre.id };
  if (what === "called") await markCalled(trx, asked, person.id, now());
  if (what === "tried") await markNotReached(trx, asked, now());
  if (what === "undone") await undoCalled(trx, asked);
}

function groupsOf(c: AppContext, calls: Call[]): CallsOfDate[] {
  const groups = new Map<string, CallToMake[]>();
  for (const call of calls.filter(({ calledAt }) => calledAt === null)) {
    const heading = headingOf(c, call);
    groups.set(heading, [...(groups.get(heading) ?? []), callToMake(c, call)]);
  }
  return [...groups].map(([heading, ofDate]) => ({ heading, calls: ofDate }));
}

function headingOf(c: AppContext, { title, startsLocal }: Call): string {
  const { t, language } = c.var;
  const when =
    startsLocal === null
      ? t("programme:calls.series")
      : `${formatDay(startsLocal, language, wordingOf(c).today)}, ${formatTimeRange(startsLocal, startsLocal, language)}`;
  return `${capitalize(when)}: ${title}`;
}

function callToMake(c: AppContext, call: Call): CallToMake {
  const { id, name, phone, triedAt } = call;
  return {
    ...{ id, name, phone },
    say: sayOnThePhone(call, wordingOf(c), c.var.centre.timeZone),
    tried: triedAt && triedInWords(c, triedAt),
    otherLanguage: otherLanguageOf(call, c.var.language),
  };
}

function triedInWords(c: AppContext, triedAt: NonNullable<Call["triedAt"]>): string {
  const { t, language, centre } = c.var;
  const local = localNow(triedAt, centre.timeZone);
  const day = formatDay(local, language, wordingOf(c).today);
  return t("programme:calls.tried", { time: formatTime(local, language), day });
}

function callMade(c: AppContext, call: Call): CallMade {
  return { id: call.id, name: call.name, heading: headingOf(c, call) };
}
