// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { answerFeed, csvLine, csvMark } from "#platform/feeds";
import { type AppContext, type AppEnv, anyone, limit, limited, may } from "#platform/http";
import { writeXlsx } from "#platform/xlsx";
import { type MapAsked, mapAddress, readMapAsked } from "./map-address.ts";
import { type MapTable, mapAsTable } from "./map-export.ts";

/** Raise it when the same map is written otherwise. */
const writing = 1;
const [narrow, wide] = [18, 44];
const fetching = limited(limit({ what: "region-file", most: 120, perMinutes: 10, per: "address" }));

/** The map as a file, with the same choice as on its page. */
export const mapExportRoutes = new Hono<AppEnv>()
  .get("/regio.csv", may(anyone), fetching, async (c) => {
    const asked = askedOf(c);
    return await answerFeed(c, {
      ...{ contentType: "text/csv; charset=utf-8", fileName: "regio.csv", writing, moment: mapAddress(asked, "-") },
      write: async function* (db) {
        const { headings, rows } = await mapAsTable(c, db, asked);
        yield csvMark + [headings, ...rows].map(csvLine).join("");
      },
    });
  })
  .get("/regio.xlsx", may(anyone), fetching, async (c) => {
    const asked = askedOf(c);
    return await answerFeed(c, {
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ...{ fileName: "regio.xlsx", writing, moment: mapAddress(asked, "-") },
      write: async function* (db) {
        yield* writeBook(await mapAsTable(c, db, asked));
      },
    });
  });

function askedOf(c: AppContext): MapAsked {
  return readMapAsked(new URL(c.req.url).searchParams);
}

async function* writeBook({ name, headings, rows }: MapTable): AsyncGenerator<Uint8Array, void> {
  const columns = headings.map((heading, index) => ({ heading, width: index === 1 || index === 2 ? wide : narrow }));
  yield* writeXlsx({ name, columns }, portions());

  async function* portions() {
    yield rows;
  }
}
