// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { countCentres, createCentre } from "#modules/network";
import { addOperator, addPerson, chooseWhoDoesWhat } from "#modules/people";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { FirstPage } from "./first-pages.ts";
import type { SetUpForm } from "./set-up.form.ts";

/** Makes the centre and its first coordinator, whole or not at all. Null when there is a centre already, also one made a moment ago. */
export async function setUp(
  db: Database,
  form: SetUpForm,
  pages: readonly FirstPage[],
  now: Temporal.Instant,
): Promise<{ coordinatorId: string } | null> {
  return await withActor(db, house, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('site.set-up'))`.execute(trx); // the second of two at once waits, and finds the first's
    if ((await countCentres(trx)) > 0) return null;

    const centre = await createCentre(trx, { ...form, id: form.formKey });
    await insertPages(trx, centre.id, pages, now);
    const coordinator = { name: form.coordinatorName, email: form.coordinatorEmail, role: "coordinator" } as const;
    const place = { centreId: centre.id, organizationId: centre.organizationId };
    const coordinatorId = await addPerson(trx, { ...coordinator, ...place }, now);
    await addOperator(trx, coordinatorId, now);
    await chooseWhoDoesWhat(trx, centre.id, form, now);
    await raiseContentVersion(trx, centre.id);
    return { coordinatorId };
  });
}

async function insertPages(
  trx: Transaction,
  centreId: string,
  pages: readonly FirstPage[],
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("site.page")
    .values(pages.map((page) => ({ ...page, centreId, changedAt: now })))
    .execute();
}
