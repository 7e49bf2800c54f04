// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import { type AppEnv, may, personalPage } from "#platform/http";
import { loadFollowing } from "../following/following.ts";
import type { Door } from "./doors.ts";
import { showLetter } from "./letter.views.tsx";
import { SheetPage } from "./sheet.pages.tsx";
import { VersionsPage } from "./versions.pages.tsx";
import { onDays, walkingOf } from "./walking.ts";
import { listVersions, wordsOf } from "./words.queries.ts";
import { domainsOf } from "./words.ts";

/** What two people wrote down: to read, to print, and how it read before. */
export function pathRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(permission), opened(showLetter))
    .get(
      `${path}/eerder`,
      may(permission),
      opened(async (c, walker) => {
        const versions = await withActor(c.var.db, walker.actor, async (trx) => {
          return await listVersions(trx, walker.path.id);
        });
        return personalPage(
          c,
          <VersionsPage {...walkingOf(c, walker)} versions={onDays(versions, c.var.centre.timeZone)} />,
        );
      }),
    )
    .get(
      `${path}/blad`,
      may(permission),
      opened(async (c, walker) => {
        const { words, following } = await withActor(c.var.db, walker.actor, async (trx) => ({
          words: await wordsOf(trx, walker.path.id),
          following: await loadFollowing(trx, walker.path),
        }));
        const domains = domainsOf(
          words,
          following.commitments.map(({ domain }) => domain),
        );
        const dated = onDays(words, c.var.centre.timeZone);
        const view = (
          <SheetPage {...walkingOf(c, walker)} words={dated} domains={domains} commitments={following.commitments} />
        );
        return personalPage(c, view);
      }),
    );
}
