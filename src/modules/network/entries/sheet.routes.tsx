// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, may, page } from "#platform/http";
import { langBeside } from "#platform/i18n";
import { readerOf, searchOf } from "./reader.ts";
import { SheetPage } from "./sheet.pages.tsx";
import { readSheet } from "./sheet.ts";
import { listEntries } from "./summaries.queries.ts";

/** What lies on it stands in its address: nothing is kept, not even in memory. */
export const sheetRoutes = new Hono<AppEnv>().get("/wegwijzer/meenemen", may(anyone), async (c) => {
  const asked = readSheet(searchOf(c), "e");
  const reader = readerOf(c);
  const entries = await listEntries(c.var.db, c.var.centre.regionId, asked, reader.localNow);
  const sheet = entries.map(({ id }) => id);
  const props = {
    ...{ entries, isLess: entries.length < asked.length },
    reader: { ...reader, sheet },
    own: langBeside(reader.language, "nl"),
  };
  return page(c, <SheetPage {...props} />);
});
