// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  findSharedPage,
  inLanguage,
  may,
  notFound,
  sealedPageHeaders,
  securityHeaders,
  sharedPage,
} from "#platform/http";
import { selfhelpTexts } from "../texts.ts";
import { AreaPage } from "./area.pages.tsx";
import { shellOf, writeWorker } from "./shell.ts";

const path = "/mijn-plek/kluis";

/** One page and one script for every tool. Neither knows who asks, so that a browser can keep both. */
export const areaRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await sharedPage(c, path, async () => makePage(c)))
  .get(`${path}/werker.js`, may(anyone), async (c) => {
    const { assets } = c.var.installation;
    const script = assets.script("vault-worker") ?? notFound();
    const { body } = (await findSharedPage(c, path, async () => makePage(c))).copy("plain");
    const scope = inLanguage(c.var.language, path);
    const worker = writeWorker(
      script,
      shellOf(assets, { scope, page: body, houseStyle: c.var.centre.houseStyle ?? null }),
    );
    return c.body(worker, 200, {
      ...securityHeaders,
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "service-worker-allowed": scope,
    });
  });

function makePage(c: AppContext) {
  const { t, language, now } = c.var;
  const texts = JSON.stringify(selfhelpTexts[language]).replaceAll("<", "\\u003c");
  const view = <AreaPage t={t} language={language} texts={texts} />;
  return { view, until: now().add({ hours: 24 }), headers: sealedPageHeaders };
}
