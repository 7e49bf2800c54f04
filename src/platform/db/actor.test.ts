// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../test/support/database.ts";
import { type Actor, asHouse, withActor } from "./actor.ts";

const { db } = await createTestDatabase();
const centre = "11111111-1111-4111-8111-111111111111";
const host: Actor = { kind: "person", personId: centre, hostAt: [centre], coordinatorAt: [] };

test("the database knows who asks, and forgets it at the end of the transaction", async () => {
  const inside = await withActor(db, host, async (trx) => {
    return await sql<{ kind: string; hosts: boolean; coordinates: boolean }>`select platform.actor_kind() as kind,
      platform.actor_hosts_at(${centre}) as hosts, platform.actor_coordinates_at(${centre}) as coordinates`.execute(
      trx,
    );
  });
  const outside = await sql<{ kind: string }>`select platform.actor_kind() as kind`.execute(db);

  expect(inside.rows).toEqual([{ kind: "person", hosts: true, coordinates: false }]);
  expect(outside.rows).toEqual([{ kind: "" }]);
});

test("whoever acted as the house is themselves again afterwards", async () => {
  const kinds = await withActor(db, host, async (trx) => {
    const read = async () =>
      (await sql<{ kind: string }>`select platform.actor_kind() as kind`.execute(trx)).rows[0]?.kind;
    return [await read(), await asHouse(trx, read), await read()];
  });

  expect(kinds).toEqual(["person", "house", "person"]);
});
