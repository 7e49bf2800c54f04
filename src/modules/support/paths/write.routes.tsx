// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import type { Door } from "./doors.ts";
import { mayWrite } from "./letter.ts";
import { showLetter } from "./letter.views.tsx";
import { isDomain, isQuestion } from "./parts.ts";
import type { Walker } from "./path.ts";
import { onDays, walkingOf } from "./walking.ts";
import { hintsFor } from "./word-hint.ts";
import { writeWords } from "./words.commands.ts";
import { wordsOf } from "./words.queries.ts";
import { allPlaces, type Place, placesIn, writeForm } from "./write.form.ts";
import { WritePage } from "./write.pages.tsx";
import { writing } from "./writing-limit.ts";

type Places = { places: readonly Place[]; show: (sent: Sent) => Promise<Response> };

/** One place of the letter, one domain, or all of it at once: typed over from paper, for instance. */
export function writeRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  const all = (c: AppContext, walker: Walker): Places => ({
    places: allPlaces,
    show: async (sent) => await showForm(c, walker, allPlaces, sent),
  });
  const ofDomain = (c: AppContext, walker: Walker): Places => {
    const places = placesIn(askedPlace(c).domain);
    return { places, show: async (sent) => await showForm(c, walker, places, sent) };
  };
  const one = (c: AppContext, walker: Walker): Places => {
    const place = askedPlace(c);
    return { places: [place], show: async (sent) => await showLetter(c, walker, { place, sent }) };
  };
  const routes = new Hono<AppEnv>();
  for (const [address, placesOf] of [
    ["/alles", all],
    ["/schrijf/:domain", ofDomain],
    ["/schrijf/:domain/:column", one],
  ] as const) {
    routes
      .get(
        path + address,
        may(permission),
        opened(async (c, walker) => await placesOf(c, whoMayWrite(walker)).show(nothingSent)),
      )
      .post(
        path + address,
        may(permission),
        writing,
        opened(async (c, walker) => await write(c, walker, placesOf(c, whoMayWrite(walker)))),
      );
  }
  return routes;
}

async function write(c: AppContext, walker: Walker, { places, show }: Places): Promise<Response> {
  const { db, now } = c.var;
  const form = await readForm(c, writeForm(places, walker.side));
  if (!form.ok) return await show(form);
  const writing = { ...form.value, today: todayOf(c) };
  await withActor(db, walker.actor, async (trx) => await writeWords(trx, walker, writing, now()));
  const { pieces, writtenAs } = form.value;
  const isOwnWording = walker.side === "peer" && writtenAs !== "paper";
  if (isOwnWording && pieces.some(({ words }) => hintsFor(words).length > 0))
    return c.redirect(`${walker.base}/woorden`, 303);
  const [only] = places;
  return c.redirect(`${walker.base}?bewaard${only && places !== allPlaces ? `#${only.domain}` : ""}`, 303);
}

async function showForm(c: AppContext, walker: Walker, places: readonly Place[], sent: Sent): Promise<Response> {
  const words = await withActor(c.var.db, walker.actor, async (trx) => await wordsOf(trx, walker.path.id));
  const view = (
    <WritePage
      {...walkingOf(c, walker)}
      {...sent}
      places={places}
      words={onDays(words, c.var.centre.timeZone)}
      formKey={keyToUse(sent.typed)}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

function whoMayWrite(walker: Walker): Walker {
  return mayWrite(walker) ? walker : notFound();
}

function askedPlace(c: AppContext): Place {
  const { domain = "", column = "situationNow" } = c.req.param() as Partial<Record<string, string>>;
  return isDomain(domain) && isQuestion(column) ? { domain, column } : notFound();
}
