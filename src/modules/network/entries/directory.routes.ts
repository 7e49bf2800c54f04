// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, keptPage, may, page } from "#platform/http";
import type { ProgrammeBeside } from "../beside/beside.ts";
import { addressOf, readFilter } from "../finding/filter.ts";
import { readerOf, searchOf } from "./reader.ts";
import { showDirectory } from "./show-directory.tsx";

/** With a sheet it is somebody's own way through the directory, and what one types is endless: neither is kept. */
export const directoryListRoutes = (programme: ProgrammeBeside) =>
  new Hono<AppEnv>().get("/wegwijzer", may(anyone), async (c) => {
    const reader = readerOf(c);
    const filter = readFilter(searchOf(c));
    const isTyped = filter.words !== undefined || filter.from !== undefined;
    if (reader.sheet.length > 0 || isTyped)
      return page(c, (await showDirectory(c, programme, { reader, filter })).view);
    return await keptPage(c, addressOf(filter), async () => await showDirectory(c, programme, { reader, filter }));
  });
