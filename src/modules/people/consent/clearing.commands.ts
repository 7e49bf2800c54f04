// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { isAbout } from "./consent.queries.ts";
import { noContact } from "./consent-row.commands.ts";

/** Contact details go as soon as the consent is over; the proof that there was one a year later; a no after three months. */
export async function clearPastConsents(trx: Transaction, now: Temporal.Instant): Promise<number> {
  await trx
    .updateTable("people.consent")
    .set(noContact)
    .where(sql<boolean>`coalesce(ends_at, answer_until) <= ${now}`)
    .where(sql<boolean>`num_nonnulls(name, email, phone) > 0`)
    .execute();
  const yearAgo = now.subtract({ hours: 366 * 24 });
  const quarterAgo = now.subtract({ hours: 92 * 24 });
  const { numDeletedRows } = await trx
    .deleteFrom("people.consent")
    .where(
      sql<boolean>`(least(withdrawn_at, ends_at) <= ${yearAgo}
        or (given_at is null and coalesce(declined_at, answer_until) <= ${quarterAgo}))`,
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Theirs goes; of what they heard others say, their own name goes. */
export async function eraseConsents(trx: Transaction, about: About): Promise<number> {
  const gone = await trx.deleteFrom("people.consent as consent").where(isAbout(about)).executeTakeFirstOrThrow();
  if (!about.personId) return Number(gone.numDeletedRows);
  const nameless = await trx
    .updateTable("people.consent")
    .set({ heardBy: null, heardByName: "" })
    .where("heardBy", "=", about.personId)
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows) + Number(nameless.numUpdatedRows);
}
