// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { addDays } from "#platform/clock";
import type { Database } from "#platform/db";
import { answerFeed, csvLine, csvMark, inPortions } from "#platform/feeds";
import { type AppContext, type AppEnv, anyone, inLanguage, may } from "#platform/http";
import { writeRss } from "#platform/rss";
import { listChosenDates } from "../finding/chosen-dates.ts";
import { addressOf, type ProgrammeFilter } from "../finding/filters.ts";
import type { DateForVisitor } from "../finding/finding.ts";
import { filterOf, visitorOf } from "../finding/visitor.ts";
import { daysOfFeed, weeksIn, programmeWriting as writing } from "./dates-ahead.ts";
import { cellsOf, type PublicDate, publicColumns, publicDate } from "./public-date.ts";
import { listWithNews } from "./what-is-new.queries.ts";
import { whatIsNew } from "./what-is-new.ts";

const daysOfNews = 14;

/** The programme for other programs: what everyone may read on its pages, and nobody's name. */
export const feedRoutes = new Hono<AppEnv>()
  .get("/programma.rss", may(anyone), async (c) => {
    const filter = filterOf(c);
    return await answerFeed(c, {
      contentType: "application/rss+xml; charset=utf-8",
      writing,
      write: async function* (db) {
        yield await writeNews(c, db, filter);
      },
    });
  })
  .get("/programma.json", may(anyone), async (c) => {
    const filter = filterOf(c);
    return await answerFeed(c, {
      contentType: "application/json; charset=utf-8",
      writing,
      isForEmbeds: true,
      write: async function* (db) {
        const { centre, language } = c.var;
        const head = { name: centre.frame.name, url: hrefOf(c, "/programma"), timeZone: centre.timeZone, language };
        yield `${JSON.stringify(head).slice(0, -1)},"dates":[`;
        let between = "\n";
        yield* writeDates(c, db, filter, (date) => {
          const line = between + JSON.stringify(date);
          between = ",\n";
          return line;
        });
        yield "\n]}\n";
      },
    });
  })
  .get("/programma.csv", may(anyone), async (c) => {
    const filter = filterOf(c);
    return await answerFeed(c, {
      contentType: "text/csv; charset=utf-8",
      writing,
      fileName: "programma.csv",
      write: async function* (db) {
        yield csvMark + csvLine(publicColumns);
        yield* writeDates(c, db, filter, (date) => csvLine(cellsOf(date)));
      },
    });
  });

function hrefOf({ var: { centre, language } }: AppContext, path: string): string {
  return centre.origin + inLanguage(language, path);
}

async function* writeDates(
  c: AppContext,
  db: Database,
  filter: ProgrammeFilter,
  write: (date: PublicDate) => string,
): AsyncGenerator<string, void> {
  const { today } = visitorOf(c);
  const context = { today, home: hrefOf(c, "/programma/") };
  for (const week of weeksIn(daysOfFeed(filter, today))) {
    const dates = await listChosenDates(db, c.var.centre.id, week, filter, c.var.language);
    yield* inPortions(dates, (date: DateForVisitor) => write(publicDate(date, context)));
  }
}

async function writeNews(c: AppContext, db: Database, filter: ProgrammeFilter): Promise<string> {
  const { t, centre, language } = c.var;
  const { today } = visitorOf(c);
  const { from, until } = daysOfFeed(filter, today);
  const last = addDays(from, daysOfNews);
  const chosen = await listChosenDates(db, centre.id, { from, until: until < last ? until : last }, filter, language);
  const ids = chosen.map(({ id }) => id);
  return writeRss({
    title: t("programme:calendar.name", { centre: centre.frame.name }),
    description: t("programme:feeds.rss.description", { centre: centre.frame.name }),
    language,
    href: hrefOf(c, addressOf(filter)),
    selfHref: hrefOf(c, addressOf(filter, "/programma.rss")),
    items: whatIsNew(c, await listWithNews(db, ids, language)),
  });
}
