// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beInTheTeam } from "#modules/people";
import { csvLine, csvMark } from "#platform/feeds";
import { type AppContext, type AppEnv, inLanguage, may, notFound, personalPage, todayOf } from "#platform/http";
import { figuresOf } from "./figure.ts";
import { detailInWords, numberInWords, periodInWords } from "./figure-words.ts";
import { FiguresPage } from "./figures.pages.tsx";
import { listTallies } from "./figures.queries.ts";
import { type Period, periodsUntil } from "./period.ts";

const path = "/team/steun/cijfers";

/** Numbers of what happened, for everybody of the team: nobody's name, and none so small that it points at somebody. */
export const figuresRoutes = new Hono<AppEnv>()
  .get(path, may(beInTheTeam), async (c) => {
    const { t, language, centre } = c.var;
    const { period, periods } = askedPeriod(c);
    const view = (
      <FiguresPage
        t={t}
        language={language}
        period={period}
        periods={periods.map((one) => ({
          label: periodInWords(t, one),
          href: inLanguage(language, `${path}?periode=${one.code}`),
          isCurrent: one.code === period.code,
        }))}
        figures={await figuresIn(c, period)}
        fileHref={inLanguage(language, `${path}.csv?periode=${period.code}`)}
        releasesHref={centre.parts.has("region") ? inLanguage(language, "/team/vrijgeven") : undefined}
      />
    );
    return personalPage(c, view);
  })
  .get(`${path}.csv`, may(beInTheTeam), async (c) => {
    const { t } = c.var;
    const { period } = askedPeriod(c);
    const headings = (["what", "which", "number"] as const).map((name) => t(`support:figures.file.${name}`));
    const rows = (await figuresIn(c, period)).flatMap((figure) =>
      figure.lines.map(({ detail, number }) => [
        t(`support:figures.what.${figure.what}`),
        detailInWords(t, figure, detail),
        numberInWords(t, number),
      ]),
    );
    return c.body(csvMark + [headings, ...rows].map(csvLine).join(""), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="samen-op-weg-${period.code}.csv"`,
      "cache-control": "no-store",
    });
  });

function askedPeriod(c: AppContext): { period: Period; periods: Period[] } {
  const periods = periodsUntil(todayOf(c));
  const code = c.req.query("periode");
  const period = code === undefined ? periods[0] : periods.find((one) => one.code === code);
  return { period: period ?? notFound(), periods };
}

async function figuresIn({ var: { db, centre } }: AppContext, period: Period) {
  return figuresOf(await listTallies(db, centre.id, period));
}
