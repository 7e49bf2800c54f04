// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, may, page } from "#platform/http";
import { PathGonePage } from "./erase.pages.tsx";
import { PaperFormPage, paperAddress } from "./paper-form.pages.tsx";

/** The empty form, and what is said after erasing: nothing of anybody. Stands before the door with a link. */
export const paperRoutes = new Hono<AppEnv>()
  .get(paperAddress, may(anyone), (c) => page(c, <PaperFormPage t={c.var.t} />))
  .get("/traject/gewist", may(anyone), (c) => page(c, <PathGonePage t={c.var.t} language={c.var.language} />));
