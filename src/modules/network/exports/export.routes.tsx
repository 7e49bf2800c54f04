// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { answerFeed, csvLine, csvMark, type Feed } from "#platform/feeds";
import { type AppContext, type AppEnv, anyone, keptPage, limit, limited, may } from "#platform/http";
import { writeXlsx } from "#platform/xlsx";
import { readerOf } from "../entries/reader.ts";
import { addressOf } from "../finding/filter.ts";
import { askedFor, chosenFilter, momentOf, writingFor } from "./chosen.ts";
import { cellsOf, columnNames, columns, headingOf, plainCellsOf } from "./columns.ts";
import { DownloadsPage } from "./downloads.pages.tsx";
import { type ExportedEntry, exportedPortions } from "./exported-entry.ts";
import { listFoundIds } from "./found-ids.queries.ts";
import { featuresOf } from "./geojson.ts";
import { writeHsdsZip } from "./hsds-zip.ts";

/** Raise it when the same entries are written otherwise. */
const writing = 1;
const fetching = limited(limit({ what: "directory-file", most: 120, perMinutes: 10, per: "address" }));

/** The directory as files: with what everyone may read on its pages, and with the same choices. */
export const exportRoutes = new Hono<AppEnv>()
  .get("/wegwijzer/downloads", may(anyone), async (c) => {
    const filter = chosenFilter(c);
    return await keptPage(c, addressOf(filter, "/wegwijzer/downloads"), async () => ({
      view: <DownloadsPage t={c.var.t} language={c.var.language} filter={filter} origin={c.var.centre.origin} />,
      until: c.var.now().add({ hours: 24 }),
    }));
  })
  .get("/wegwijzer.geojson", may(anyone), fetching, async (c) => {
    return await answerChosen(c, {
      contentType: "application/geo+json",
      isForEmbeds: true,
      write: (portions) => writeGeoJson(c, portions),
    });
  })
  .get("/wegwijzer.csv", may(anyone), fetching, async (c) => {
    return await answerChosen(c, {
      contentType: "text/csv; charset=utf-8",
      isForEmbeds: true,
      fileName: "wegwijzer.csv",
      write: (portions) => writeCsv(c, portions),
    });
  })
  .get("/wegwijzer.xlsx", may(anyone), fetching, async (c) => {
    return await answerChosen(c, {
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: "wegwijzer.xlsx",
      write: (portions) => writeBook(c, portions),
    });
  })
  .get("/wegwijzer.hsds.zip", may(anyone), fetching, async (c) => {
    const { t, centre } = c.var;
    const [filter, { localNow }] = [chosenFilter(c), readerOf(c)];
    return await answerFeed(c, {
      ...{ contentType: "application/zip", fileName: "wegwijzer.hsds.zip", isForEmbeds: true, writing },
      moment: momentOf(filter, { localNow }),
      write: async function* (trx) {
        const title = t("network:exports.packageTitle", { centre: centre.frame.name });
        const ids = await listFoundIds(trx, await askedFor(c, trx, filter));
        yield* writeHsdsZip(trx, ids, { title, homepage: `${centre.origin}/wegwijzer` });
      },
    });
  });

type Portions = AsyncGenerator<ExportedEntry[], void>;
type ChosenFeed = Omit<Feed, "write" | "writing" | "moment"> & {
  write: (portions: Portions) => AsyncGenerator<string | Uint8Array, void>;
};

async function answerChosen(c: AppContext, { write, ...feed }: ChosenFeed): Promise<Response> {
  const [filter, reader] = [chosenFilter(c), readerOf(c)];
  return await answerFeed(c, {
    ...{ ...feed, writing },
    moment: momentOf(filter, reader),
    write: async function* (trx) {
      const ids = await listFoundIds(trx, await askedFor(c, trx, filter));
      yield* write(exportedPortions(trx, c.var.centre.regionId, ids, reader));
    },
  });
}

async function* writeGeoJson(c: AppContext, portions: Portions): AsyncGenerator<string, void> {
  const how = writingFor(c);
  let between = "\n";
  yield '{"type":"FeatureCollection","features":[';
  for await (const entries of portions) {
    for (const feature of entries.flatMap((entry) => featuresOf(entry, how))) {
      yield between + JSON.stringify(feature);
      between = ",\n";
    }
  }
  yield "\n]}\n";
}

async function* writeCsv(c: AppContext, portions: Portions): AsyncGenerator<string, void> {
  const how = writingFor(c);
  yield csvMark + csvLine(columnNames.map((name) => c.var.t(headingOf(name))));
  for await (const entries of portions) yield entries.map((entry) => csvLine(plainCellsOf(entry, how))).join("");
}

async function* writeBook(c: AppContext, portions: Portions): AsyncGenerator<Uint8Array, void> {
  const { t } = c.var;
  const how = writingFor(c);
  const sheet = {
    name: t("network:exports.sheet"),
    columns: columnNames.map((name) => ({ heading: t(headingOf(name)), width: columns[name].width })),
  };
  yield* writeXlsx(sheet, asRows());

  async function* asRows() {
    for await (const entries of portions) yield entries.map((entry) => cellsOf(entry, how));
  }
}
