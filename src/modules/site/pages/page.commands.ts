// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { PageChange } from "./page.form.ts";
import { pageSlugOf } from "./page.ts";

/** A page with this title that exists already is the page: the same form twice makes one. */
export async function addPage(
  trx: Transaction,
  centreId: string,
  title: string,
  now: Temporal.Instant,
): Promise<{ slug: string }> {
  const slug = pageSlugOf(title);
  await trx
    .insertInto("site.page")
    .values({ centreId, slug, language: "nl", title, changedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await raiseContentVersion(trx, centreId);
  return { slug };
}

export async function changePage(
  trx: Transaction,
  centreId: string,
  slug: string,
  change: PageChange,
  now: Temporal.Instant,
): Promise<void> {
  await savePage(trx, { centreId, slug, language: "nl", title: change.titleNl, body: change.bodyNl, changedAt: now });
  if (change.titleEn)
    await savePage(trx, { centreId, slug, language: "en", title: change.titleEn, body: change.bodyEn, changedAt: now });
  else
    await trx
      .deleteFrom("site.page")
      .where("centreId", "=", centreId)
      .where("slug", "=", slug)
      .where("language", "=", "en")
      .execute();
  await raiseContentVersion(trx, centreId);
}

type PageRow = {
  centreId: string;
  slug: string;
  language: string;
  title: string;
  body: string;
  changedAt: Temporal.Instant;
};

async function savePage(trx: Transaction, page: PageRow): Promise<void> {
  const { title, body, changedAt } = page;
  await trx
    .insertInto("site.page")
    .values(page)
    .onConflict((conflict) =>
      conflict.columns(["centreId", "slug", "language"]).doUpdateSet({ title, body, changedAt }),
    )
    .execute();
}

export async function removePage(trx: Transaction, centreId: string, slug: string): Promise<void> {
  await trx.deleteFrom("site.page").where("centreId", "=", centreId).where("slug", "=", slug).execute();
  await raiseContentVersion(trx, centreId);
}
