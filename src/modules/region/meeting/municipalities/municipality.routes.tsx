// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, may } from "#platform/http";
import { askedBlock } from "../asked-block.ts";
import { askedMunicipality } from "../asked-municipality.ts";
import { showBlock } from "./block.views.tsx";
import { showMunicipality } from "./municipality.views.tsx";

/** One column and one row of the map, in words, for everybody. */
export const municipalityRoutes = new Hono<AppEnv>()
  .get("/regio/gemeente/:code", may(anyone), async (c) => await showMunicipality(c, await askedMunicipality(c)))
  .get("/regio/bouwsteen/:code", may(anyone), async (c) => await showBlock(c, askedBlock(c)));
