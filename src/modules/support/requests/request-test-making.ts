// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { house as asTheHouse, type Transaction, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";

/** A house at the address of the visitors, in which people ask. */
export async function createRequests() {
  const house = await createTestCentre();
  const { superPool, centre, db } = house;
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  return { house, superPool, centre, db, ask, asHouse, countRequests };

  async function ask(fields: Record<string, string | string[]>, path = "/vraag") {
    const formKey = randomUUID();
    const browser: Visitor = createVisitor(house.app);
    const answer = await browser.post(path, { ...fields, formKey });
    const { rows } = await superPool.query<{ id: string }>("select id from support.request where form_key = $1", [
      formKey,
    ]);
    const address = new URL(answer.headers.get("location") ?? "", "http://localhost").pathname;
    return { id: rows[0]?.id ?? "", browser, address };
  }

  async function asHouse<Result>(work: (trx: Transaction) => Promise<Result>): Promise<Result> {
    return await withActor(db, asTheHouse, work);
  }

  async function countRequests(): Promise<number> {
    const { rows } = await superPool.query<{ number: number }>("select count(*)::int as number from support.request");
    return rows[0]?.number ?? 0;
  }
}
