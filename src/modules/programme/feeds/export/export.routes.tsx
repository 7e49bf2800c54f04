// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { gather, inOneReading } from "#platform/feeds";
import { type AppContext, type AppEnv, inLanguage, may, personalHeaders, personalPage } from "#platform/http";
import { makeTheProgramme } from "../../permissions.ts";
import { ExportPage } from "./export.pages.tsx";
import { type Written, writeCsv, writeIcs, writeJson } from "./written-programme.ts";

const path = "/team/programma/uitvoer";

/** The whole programme to take along: never with who signed up. */
export const exportRoutes = new Hono<AppEnv>()
  .get(path, may(makeTheProgramme), (c) => {
    const to = (ending: string) => inLanguage(c.var.language, `${path}/programma.${ending}`);
    const view = (
      <ExportPage
        t={c.var.t}
        links={{ csv: to("csv"), ics: to("ics"), json: to("json") }}
        publicAddresses={["csv", "json", "ics", "rss"].map(
          (ending) => c.var.centre.origin + inLanguage(c.var.language, `/programma.${ending}`),
        )}
        back={inLanguage(c.var.language, "/team/programma")}
      />
    );
    return personalPage(c, view);
  })
  .get(`${path}/programma.csv`, may(makeTheProgramme), async (c) => await download(c, writeCsv, "text/csv", "csv"))
  .get(`${path}/programma.ics`, may(makeTheProgramme), async (c) => await download(c, writeIcs, "text/calendar", "ics"))
  .get(`${path}/programma.json`, may(makeTheProgramme), async (c) => {
    return await download(c, writeJson, "application/json", "json");
  });

async function download(c: AppContext, write: Written, type: string, ending: string): Promise<Response> {
  const body = await inOneReading(c.var.db, async (trx) => await gather(write(c, trx)));
  return c.body(body, 200, {
    ...personalHeaders,
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename="programma.${ending}"`,
  });
}
