// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beHost } from "#modules/people";
import { addDays } from "#platform/clock";
import { csvLine, csvMark } from "#platform/feeds";
import { type AppContext, type AppEnv, inLanguage, may, notFound, personalPage, todayOf } from "#platform/http";
import { type Period, periodsUntil } from "../figures/period.ts";
import { type FiguresOfTalks, tablesOf } from "./talk-figure-words.ts";
import { TalkFiguresPage } from "./talk-figures.pages.tsx";
import { listTalkCounts } from "./talk-figures.queries.ts";
import { talkFigures, talkFiguresOfYear } from "./talk-figures.ts";

const path = "/team/spreekuur/cijfers";
const daysToCorrect = 7;

/** How many talks: nobody is in it, and no number so small that it points at somebody. */
export const talkFiguresRoutes = new Hono<AppEnv>()
  .get(path, may(beHost), async (c) => {
    const { t, language } = c.var;
    const { year, years } = askedYear(c);
    const figures = await figuresOf(c, year);
    const to = (address: string) => inLanguage(language, address);
    const view = (
      <TalkFiguresPage
        {...{ t, language, year, figures }}
        tables={tablesOf(t, language, figures)}
        years={years.map(({ code }) => ({
          ...{ label: code, href: to(`${path}?jaar=${code}`), isCurrent: code === year.code },
        }))}
        links={{ back: to("/team/spreekuur"), file: to(`${path}.csv?jaar=${year.code}`) }}
      />
    );
    return personalPage(c, view);
  })
  .get(`${path}.csv`, may(beHost), async (c) => {
    const { t, language } = c.var;
    const { year } = askedYear(c);
    const tables = tablesOf(t, language, await figuresOf(c, year));
    const headings = (["what", "which", "number"] as const).map((name) => t(`support:talks.figures.file.${name}`));
    const rows = tables.flatMap(({ caption, rows: lines }) => lines.map(([name, number]) => [caption, name, number]));
    return c.body(csvMark + [headings, ...rows].map(csvLine).join(""), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="gesprekken-${year.code}.csv"`,
      "cache-control": "no-store",
    });
  });

/** Whole years only, and of the one that runs what is over: two times that overlap would tell their difference. */
function askedYear(c: AppContext): { year: Period; years: Period[] } {
  const years = periodsUntil(todayOf(c)).filter(({ quarter }) => quarter === null);
  const code = c.req.query("jaar");
  const year = code === undefined ? years[0] : years.find((one) => one.code === code);
  return { year: year ?? notFound(), years };
}

async function figuresOf(c: AppContext, period: Period): Promise<FiguresOfTalks> {
  const counts = await listTalkCounts(c.var.db, c.var.centre.id, period);
  return isClosed(period, todayOf(c)) ? talkFiguresOfYear(counts) : { ...talkFigures(counts), together: null };
}

/** Over, and nothing can be mended any more. */
function isClosed({ year, until }: Period, today: string): boolean {
  return until === `${year}-12-31` && addDays(until, daysToCorrect) < today;
}
