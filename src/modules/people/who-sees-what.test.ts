// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { type Actor, nobody, house as theHouse, withActor } from "#platform/db";
import { addCentre } from "../../../test/support/rows.ts";
import { listReadings, recordReading } from "./index.ts";
import { personalTables } from "./personal-tables.ts";
import { createTestHouse } from "./test-house.ts";

const house = await createTestHouse();
const annesEmail = "anne@team.example";
const anneId = await house.addTo(house.centre, "coordinator", "Anne", annesEmail);
const bramId = await house.addTo(house.centre, "host", "Bram", "bram@team.example");
const anne: Actor = personAt(anneId, [house.centre.id]);
const bram: Actor = personAt(bramId, []);

const tables = ["person", "role", "reading"].map((name) => `people.${name}`);
const identityTables = ["user", "session", "account", "verification"].map((name) => `identity.${name}`);

beforeAll(async () => {
  await house.signedIn(anneId);
  await house.identity.requestLink(annesEmail);
  await house.superPool.query(
    "insert into identity.account (user_id, account_id, provider_id, created_at, updated_at) values ($1, 'x', 'x', now(), now())",
    [anneId],
  );
  const reader = { id: anneId, name: "Anne", roles: [], hostAt: [house.centre.id], coordinatorAt: [] };
  const reading = { reader, centreId: house.centre.id, what: "people.team", aboutIds: [bramId] } as const;
  await recordReading(house.log, reading, house.clock.now());
});

test.each([...tables, ...identityTables])("nobody sees a row of %s, and the house does", async (table) => {
  const plain = await countRows(house.db, table);
  const asNobody = await withActor(house.db, nobody, async (trx) => await countRows(trx, table));
  const asHouse = await withActor(house.db, theHouse, async (trx) => await countRows(trx, table));

  expect([plain, asNobody]).toEqual([0, 0]);
  expect(asHouse).toBeGreaterThan(0);
});

test.each(identityTables)("not even a coordinator sees a row of %s, nor does a guest", async (table) => {
  const asCoordinator = await withActor(house.db, anne, async (trx) => await countRows(trx, table));
  const guest: Actor = { kind: "guest", subjectId: anneId };
  const asGuest = await withActor(house.db, guest, async (trx) => await countRows(trx, table));

  expect([asCoordinator, asGuest]).toEqual([0, 0]);
});

test("a coordinator sees the team, a host sees only themselves, another centre's coordinator nobody here", async () => {
  const other = await addCentre(house.superPool, { slug: "elders", name: "Elders", host: "elders.example" });
  const hanna = personAt(await house.addTo(other, "coordinator", "Hanna", "hanna@team.example"), [other.id]);
  const names = async (actor: Actor) =>
    await withActor(house.db, actor, async (trx) => {
      const rows = await trx.selectFrom("people.person").select("name").orderBy("name").execute();
      return rows.map(({ name }) => name);
    });

  expect(await names(anne)).toEqual(["Anne", "Bram"]);
  expect(await names(bram)).toEqual(["Bram"]);
  expect(await names(hanna)).toEqual(["Hanna"]);
});

test("a person of the team gives themselves no role", async () => {
  const promoted = await withActor(house.db, bram, async (trx) => {
    return await trx.updateTable("people.role").set({ role: "coordinator" }).where("personId", "=", bramId).execute();
  });
  const insert = withActor(house.db, bram, async (trx) => {
    const { id: centreId, organizationId } = house.centre;
    const role = { personId: bramId, organizationId, centreId, role: "coordinator" } as const;
    await trx
      .insertInto("people.role")
      .values({ ...role, startedAt: house.clock.now(), endedAt: null })
      .execute();
  });

  expect(promoted[0]?.numUpdatedRows).toBe(0n);
  await expect(insert).rejects.toThrow(/row-level security/);
});

test("whom a reading is about sees who read, and nobody else does", async () => {
  const mine = await withActor(house.db, bram, async (trx) => await listReadings(trx, bramId));
  const annes = await withActor(house.db, anne, async (trx) => await listReadings(trx, bramId));

  expect(mine).toMatchObject([{ readerName: "Anne", readerRole: "host", what: "people.team" }]);
  expect(annes).toEqual([]);
});

test("whoever writes the log of readings can neither read nor change it", async () => {
  await expect(house.log.selectFrom("people.reading").select("id").execute()).rejects.toThrow(/permission denied/);
  await expect(house.log.deleteFrom("people.reading").execute()).rejects.toThrow(/permission denied/);
  await expect(house.db.insertInto("people.reading").values(readingByApp()).execute()).rejects.toThrow(
    /permission denied/,
  );
});

test("a list of a hundred names is written down whole, and an empty list needs nothing", async () => {
  const here = [house.centre.id];
  const reader = { id: anneId, name: "Anne", roles: [], hostAt: here, coordinatorAt: here };
  const aboutIds = Array.from({ length: 100 }, () => crypto.randomUUID());
  const of = { reader, centreId: house.centre.id, what: "programme.sign-up" } as const;

  await recordReading(house.log, { ...of, aboutIds }, house.clock.now());
  await recordReading(house.log, { ...of, aboutIds: [] }, house.clock.now());

  const { rows } = await house.superPool.query("select from people.reading where what = 'programme.sign-up'");
  expect(rows).toHaveLength(100);
});

test("a person takes along what is kept of them, without anything that signs in", async () => {
  const all = await withActor(house.db, theHouse, async (trx) => {
    const tables = [];
    for (const table of personalTables) tables.push([table.table, await table.exportRows(trx, { personId: anneId })]);
    return Object.fromEntries(tables);
  });

  expect(all["people.person"]).toMatchObject([{ name: "Anne" }]);
  expect(all["people.role"]).toMatchObject([{ organization: "De Proeftuin", role: "coordinator" }]);
  expect(all["identity.user"]).toMatchObject([{ email: annesEmail }]);
  expect(all["identity.session"]).toHaveLength(1);
  expect(Object.keys(all["identity.session"][0])).not.toContain("token");
});

test("what is past its term goes, and what is not stays", async () => {
  await house.superPool.query("update identity.verification set expires_at = now() - interval '1 day'");
  const reader = { id: anneId, name: "Anne", roles: [], hostAt: [], coordinatorAt: [] };
  const aboutIds = [crypto.randomUUID()];
  const reading = { reader, centreId: house.centre.id, what: "people.team", aboutIds } as const;
  await recordReading(house.log, reading, house.clock.now().subtract({ hours: 3 * 366 * 24 }));
  await house.superPool.query("insert into people.reading_end values ($1, now() - interval '2 years')", aboutIds);

  const cleared = await withActor(house.db, theHouse, async (trx) => {
    const counts = [];
    for (const table of personalTables) {
      if (table.clear) counts.push([table.table, await table.clear(trx, house.clock.now())]);
    }
    return Object.fromEntries(counts.filter(([, rows]) => rows !== 0));
  });

  expect(cleared).toEqual({ "identity.verification": 1, "people.reading": 1 });
});

test("who asks to be forgotten is gone from every table, and can sign in no more", async () => {
  const kimId = await house.addTo(house.centre, "host", "Kim", "kim@team.example");
  const kim = await house.signedIn(kimId);
  await house.identity.requestLink("kim@team.example");

  await withActor(house.db, theHouse, async (trx) => {
    for (const table of personalTables) await table.erase(trx, { personId: kimId, email: "kim@team.example" });
  });

  const { rows } = await house.superPool.query(
    `select from people.person where id = $1
     union all select from people.role where person_id = $1
     union all select from identity."user" where id = $1
     union all select from identity.session where user_id = $1
     union all select from identity.verification where value like '%kim@%'`,
    [kimId],
  );
  expect(rows).toEqual([]);
  expect((await kim.get("/team/mensen")).status).toBe(303);
});

function personAt(personId: string, coordinatorAt: string[]): Actor {
  return { kind: "person", personId, hostAt: coordinatorAt, coordinatorAt };
}

function readingByApp() {
  const reader = { readerId: anneId, readerName: "Anne", readerRole: "host" };
  return { ...reader, at: house.clock.now(), centreId: house.centre.id, what: "x", aboutId: bramId };
}

async function countRows(db: Parameters<ReturnType<typeof sql<{ count: number }>>["execute"]>[0], table: string) {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(db);
  return rows[0]?.count;
}
