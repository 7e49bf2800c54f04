// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import { type AppEnv, may, personalPage } from "#platform/http";
import { listCommitments } from "../following/commitment.queries.ts";
import { listPieces } from "../following/written.queries.ts";
import type { Door } from "./doors.ts";
import { showLetter } from "./letter.views.tsx";
import { SheetPage } from "./sheet.pages.tsx";
import { onDays, walkingOf } from "./walking.ts";
import { wordsOf } from "./words.queries.ts";
import { domainsOf } from "./words.ts";

/** What two people wrote down: to read and to print. */
export function pathRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().get(path, may(permission), opened(showLetter)).get(
    `${path}/blad`,
    may(permission),
    opened(async (c, walker) => {
      const { id } = walker.path;
      const { words, commitments } = await withActor(c.var.db, walker.actor, async (trx) => ({
        words: await wordsOf(trx, id),
        commitments: await listCommitments(trx, id, await listPieces(trx, id)),
      }));
      const domains = domainsOf(
        words,
        commitments.map(({ domain }) => domain),
      );
      const dated = onDays(words, c.var.centre.timeZone);
      const view = <SheetPage {...walkingOf(c, walker)} words={dated} domains={domains} commitments={commitments} />;
      return personalPage(c, view);
    }),
  );
}
