// SPDX-License-Identifier: EUPL-1.2
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, personalPage } from "#platform/http";
import { type LinkKind, readLinkToken } from "#platform/links";
import { LinkGonePage } from "./link-gone.pages.tsx";

type Opened = { linkVersion: number; centreId: string };

/** Does something with what the link in the address opens, on behalf of its holder. Null for a link that this server did not make, of another centre, or that was withdrawn. */
export async function withLinkHolder<Own extends Opened, Result>(
  { req, var: { db, centre, installation } }: AppContext,
  kind: LinkKind,
  find: (trx: Transaction, id: string) => Promise<Own | undefined>,
  work: (trx: Transaction, own: Own) => Promise<Result>,
): Promise<Result | null> {
  const link = readLinkToken(installation.keys, req.param("token") ?? "");
  if (link?.kind !== kind) return null;
  return await withActor(db, { kind: "guest", subjectId: link.id }, async (trx) => {
    const own = await find(trx, link.id);
    if (own?.linkVersion !== link.version || own.centreId !== centre.id) return null;
    return await work(trx, own);
  });
}

export function linkGone(c: AppContext): Response {
  return personalPage(c, <LinkGonePage t={c.var.t} language={c.var.language} />, 404);
}
