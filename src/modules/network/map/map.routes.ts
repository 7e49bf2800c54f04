// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, answerFile, anyone, keptPage, may, page } from "#platform/http";
import { readerOf, searchOf } from "../entries/reader.ts";
import { readFilter } from "../finding/filter.ts";
import { mapAddress, mapPath } from "./map-address.ts";
import { mapStyle } from "./map-style.ts";
import { showMap } from "./show-map.tsx";
import { readView } from "./view.ts";

/** What one types and where one looks is endless: only the map of a plain choice is kept. */
export const mapRoutes = new Hono<AppEnv>()
  .get(mapPath, may(anyone), async (c) => {
    const [reader, filter, view] = [{ ...readerOf(c), sheet: [] }, readFilter(searchOf(c)), readView(searchOf(c))];
    const isEndless = filter.words !== undefined || filter.from !== undefined || view !== null;
    if (!isEndless)
      return await keptPage(c, mapAddress(filter, view), async () => await showMap(c, reader, { filter, view }));
    const { view: shown, headers } = await showMap(c, reader, { filter, view });
    const response = page(c, shown);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  })
  .get(`${mapPath}.css`, may(anyone), (c) => answerFile(c, mapStyle, { "content-type": "text/css; charset=utf-8" }));
