// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { firstFreeSlug, raiseContentVersion, slugOf } from "#platform/http";
import { forgetOutOfSight } from "#platform/sight";
import type { WrittenTexts } from "../written/written.form.ts";
import { textsByLanguage } from "../written/written.ts";
import { listSlugsLike } from "./news.queries.ts";

/** A draft. The same form sent twice is one. Null when somebody else took its address in the same moment. */
export async function addNews(
  trx: Transaction,
  centreId: string,
  { formKey, ...texts }: WrittenTexts & { formKey: string },
  now: Temporal.Instant,
): Promise<{ id: string } | null> {
  const wanted = slugOf(texts.titleNl, "nieuws");
  const slug = firstFreeSlug(wanted, await listSlugsLike(trx, centreId, wanted));
  const added = await trx
    .insertInto("site.news")
    .values({ centreId, slug, formKey, createdAt: now, changedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) await saveTexts(trx, centreId, added.id, texts);
  return added ?? (await findOfForm(trx, formKey));
}

/** Its address stays, so that links keep working. */
export async function changeNews(
  trx: Transaction,
  { centreId, id }: { centreId: string; id: string },
  texts: WrittenTexts,
  now: Temporal.Instant,
): Promise<void> {
  await trx.updateTable("site.news").set({ changedAt: now }).where("id", "=", id).execute();
  await saveTexts(trx, centreId, id, texts);
  await raiseContentVersion(trx, centreId);
}

export type NewsRef = { centreId: string; id: string };

/** From this moment on; what visitors see already keeps the moment it had. */
export async function publishNews(
  trx: Transaction,
  { centreId, id }: NewsRef,
  from: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("site.news")
    .set({ publishedAt: from, changedAt: now })
    .where("id", "=", id)
    .where((e) => e.or([e("publishedAt", "is", null), e("publishedAt", ">", now)]))
    .execute();
  await raiseContentVersion(trx, centreId);
}

/** Back to a draft. */
export async function takeBackNews(trx: Transaction, { centreId, id }: NewsRef, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("site.news").set({ publishedAt: null, changedAt: now }).where("id", "=", id).execute();
  await raiseContentVersion(trx, centreId);
}

const daysToPutBack = 30;

/** Out of sight; what was removed long ago goes for good. */
export async function removeNews(trx: Transaction, { centreId, id }: NewsRef, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("site.news")
    .set({ removedAt: now })
    .where("id", "=", id)
    .where("removedAt", "is", null)
    .execute();
  const past = await trx
    .deleteFrom("site.news")
    .where("centreId", "=", centreId)
    .where("removedAt", "<", now.subtract({ hours: daysToPutBack * 24 }))
    .returning("id")
    .execute();
  await forgetOutOfSight(trx, { centreId, what: "news", subjects: past.map((news) => news.id) });
  await raiseContentVersion(trx, centreId);
}

export async function putBackNews(trx: Transaction, { centreId, id }: NewsRef): Promise<void> {
  await trx.updateTable("site.news").set({ removedAt: null }).where("id", "=", id).execute();
  await raiseContentVersion(trx, centreId);
}

async function findOfForm(trx: Transaction, formKey: string): Promise<{ id: string } | null> {
  const found = await trx.selectFrom("site.news").select("id").where("formKey", "=", formKey).executeTakeFirst();
  return found ?? null;
}

async function saveTexts(trx: Transaction, centreId: string, newsId: string, texts: WrittenTexts): Promise<void> {
  const rows = textsByLanguage(texts).map((text) => ({ ...text, newsId, centreId }));
  await trx
    .insertInto("site.newsText")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["newsId", "language"])
        .doUpdateSet((e) => ({ title: e.ref("excluded.title"), body: e.ref("excluded.body") })),
    )
    .execute();
  const written = rows.map(({ language }) => language);
  await trx.deleteFrom("site.newsText").where("newsId", "=", newsId).where("language", "not in", written).execute();
}
