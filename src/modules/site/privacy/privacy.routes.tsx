// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { type AppEnv, anyone, keptPage, may } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { PrivacyPage } from "./privacy.pages.tsx";

/** `kept` has one sentence per table with something about a person: the page can leave none out. */
export function privacyRoutes(kept: () => TextKey[]) {
  return new Hono<AppEnv>().get(
    "/wat-wij-opschrijven",
    may(anyone),
    async (c) =>
      await keptPage(c, "/wat-wij-opschrijven", async () => ({
        view: <PrivacyPage t={c.var.t} kept={[...new Set(kept())]} />,
        until: c.var.now().add({ hours: 24 }),
      })),
  );
}
