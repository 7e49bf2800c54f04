// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, may, notFound, personalPage, readForm, wasSaved } from "#platform/http";
import { changing } from "../following/changing.ts";
import { findPieces } from "../following/written.queries.ts";
import type { Version } from "../following/written.ts";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { walkingOf } from "../paths/walking.ts";
import { codeAddress } from "../requests/request-links.ts";
import { useForm } from "./closing.form.ts";
import { listYeses } from "./closing.queries.ts";
import { sayWhatMayBeUsed } from "./use.commands.ts";
import { UsePage } from "./use.pages.tsx";
import { askedAbout, piecesOfReport } from "./use.ts";

/** What of the report may be used elsewhere: each of the two says it for themselves. */
export function useRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  const address = `${path}/afronden/gebruiken`;
  return new Hono<AppEnv>()
    .get(
      address,
      may(permission),
      opened(async (c, walker) => {
        const found = await withActor(c.var.db, walker.actor, async (trx) => ({
          asked: await listAsked(trx, walker),
          yeses: await listYeses(trx, walker.path.id),
        }));
        return personalPage(
          c,
          <UsePage {...walkingOf(c, walker)} {...found} desk={codeAddress(c)} isSaved={wasSaved(c)} />,
        );
      }),
    )
    .post(address, may(permission), changing, opened(say));
}

async function say(c: AppContext, walker: Walker): Promise<Response> {
  const sent = await readForm(c, useForm);
  if (!sent.ok) return notFound();
  const { db, now } = c.var;
  await withActor(db, walker.actor, async (trx) => {
    const pieces = await listAsked(trx, walker);
    await sayWhatMayBeUsed(trx, walker, { pieces, chosen: sent.value.may }, now());
  });
  return c.redirect(`${walker.base}/afronden/gebruiken?bewaard`, 303);
}

async function listAsked(trx: Transaction, { path, side }: Walker): Promise<Version[]> {
  return askedAbout(side, piecesOfReport(await findPieces(trx, path.id, { closing: true })));
}
