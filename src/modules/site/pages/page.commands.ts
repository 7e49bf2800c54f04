// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { forgetOutOfSight } from "#platform/sight";
import type { WrittenTexts } from "../written/written.form.ts";
import { textsByLanguage } from "../written/written.ts";
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
  texts: WrittenTexts,
  now: Temporal.Instant,
): Promise<void> {
  const rows = textsByLanguage(texts).map((text) => ({ ...text, centreId, slug, changedAt: now }));
  await trx
    .insertInto("site.page")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["centreId", "slug", "language"])
        .doUpdateSet((e) => ({ title: e.ref("excluded.title"), body: e.ref("excluded.body"), changedAt: now })),
    )
    .execute();
  const written = rows.map(({ language }) => language);
  await pageOf(trx, centreId, slug).where("language", "not in", written).execute();
  await raiseContentVersion(trx, centreId);
}

export async function removePage(trx: Transaction, centreId: string, slug: string): Promise<void> {
  await pageOf(trx, centreId, slug).execute();
  await forgetOutOfSight(trx, { centreId, what: "page", subjects: [slug] });
  await raiseContentVersion(trx, centreId);
}

function pageOf(trx: Transaction, centreId: string, slug: string) {
  return trx.deleteFrom("site.page").where("centreId", "=", centreId).where("slug", "=", slug);
}
