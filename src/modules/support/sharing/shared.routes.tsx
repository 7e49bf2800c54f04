// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReadingAs } from "#modules/people";
import { addDays, localToday } from "#platform/clock";
import { type Actor, type Database, type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, may, notFound, personalPage } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { listCommitments } from "../following/commitment.queries.ts";
import { listLookBacks } from "../following/look-back.queries.ts";
import { listPieces, listWritten } from "../following/written.queries.ts";
import { wordsOf } from "../paths/words.queries.ts";
import { findSharedWithMe, type ShareWithEnd } from "./share.queries.ts";
import { SharedPage } from "./shared.pages.tsx";

/**
 * The reader outside, with a link: exactly what was shared, as it reads at this moment, and no more. Each opening is
 * written down before anything is shown.
 */
export function sharedRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/gedeeld/:token", may(anyone), async (c) => await showShared(c, logDb));
}

async function showShared(c: AppContext, logDb: Database): Promise<Response> {
  const { db, centre, installation, t, language, now } = c.var;
  const link = readLinkToken(installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "support-share") return notFound();
  const actor: Actor = { kind: "guest", subjectId: link.id };
  const share = await withActor(db, actor, async (trx) => await findSharedWithMe(trx, centre.id, link.id, now()));
  if (!share?.endsAt || share.linkVersion !== link.version) return notFound();
  const reader = { id: share.id, name: "", role: "outsideReader" }; // what somebody typed would outlive the path there
  await recordReadingAs(logDb, { reader, centreId: centre.id, what: "support.share", aboutIds: [share.pathId] }, now());
  const shown = await withActor(db, actor, async (trx) => await loadShared(trx, share));
  const until = addDays(localToday(share.endsAt, centre.timeZone), -1);
  const view = <SharedPage t={t} language={language} zone={centre.timeZone} share={share} until={until} {...shown} />;
  return personalPage(c, view);
}

/** Acts as the reader: what was not shared, and what is hidden, the database does not give. */
async function loadShared(trx: Transaction, { pathId }: ShareWithEnd) {
  const pieces = await listPieces(trx, pathId);
  return {
    words: await wordsOf(trx, pathId),
    commitments: await listCommitments(trx, pathId, pieces),
    lookBacks: await listLookBacks(trx, pathId, pieces),
    closing: await listWritten(trx, pathId, { closing: true }),
  };
}
