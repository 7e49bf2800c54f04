// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, askedId, keptPage, may, page } from "#platform/http";
import type { ProgrammeBeside } from "../beside/beside.ts";
import { leadOn } from "../doubles/lead-on.ts";
import { readerOf } from "./reader.ts";
import { showEntry } from "./show-entry.tsx";

export const entryPageRoutes = (programme: ProgrammeBeside) =>
  new Hono<AppEnv>().get("/wegwijzer/:id{[0-9a-fA-F-]+}", may(anyone), leadOn, async (c) => {
    const reader = readerOf(c);
    const id = askedId(c);
    if (reader.sheet.length > 0) return page(c, (await showEntry(c, programme, { reader, id })).view);
    return await keptPage(c, `/wegwijzer/${id}`, async () => await showEntry(c, programme, { reader, id }));
  });
