// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, anyone, keptPage, may } from "#platform/http";
import { HowWeChoosePage } from "./how-we-choose.pages.tsx";

const path = "/vraag/zo-kiezen-we";

/** The rule by which somebody is proposed, for everyone to read. */
export const howWeChooseRoutes = new Hono<AppEnv>().get(path, may(anyone), (c) =>
  keptPage(c, path, async () => ({
    view: <HowWeChoosePage t={c.var.t} language={c.var.language} />,
    until: c.var.now().add({ hours: 24 }),
  })),
);
