// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { checkArchive, readArchive, readErasedList, writeArchive } from "#platform/archive";
import { listErased } from "#platform/backups";
import { createDatabase, createPool, embeddedConnections, embeddedUrl } from "#platform/db";
import { createIdentity } from "#platform/identity";
import { linkToken } from "#platform/links";
import { migrations } from "../../../../migrations/index.ts";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { eraseAgain } from "./erase-again.commands.ts";

const centre = await createTestCentre();
const folder = mkdtempSync(join(tmpdir(), "vp-erased-"));
const socketDir = inject("socketDir");
const restoredName = `test_${randomUUID().replaceAll("-", "")}`;
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await administer(`drop database if exists "${restoredName}" with (force)`);
});

test("whoever had everything erased does not come back with a back-up that was made before, and the others do", async () => {
  const anna = await joinAs("Anna");
  await joinAs("Bram");
  const noor = await centre.signInAs({ name: "Noor", email: "noor@plek.example", role: "host" });
  await centre.superPool.query(
    "update programme.sign_up set person_id = $1, email = 'noor@plek.example' where name = 'Bram'",
    [noor.personId],
  );
  const archive = await backUp();
  await eraseBy(centre.visitor(), `${anna}/gegevens/wissen`, {});
  await eraseBy(noor.visitor, "/mijn-plek/gegevens/wissen", { signUps: "stay" });
  await listErased({
    db: centre.db,
    settings: { folder, at: "03:30", keep: 14, passphrase: undefined, recipient: undefined },
  });

  const { db, pool, identity } = await restore(archive);
  expect(await namesIn(pool)).toEqual(["Anna", "Bram", "Noor"]);
  const [count, again] = [
    await eraseAgain(db, centre.personalTables, identity.findEmails),
    await eraseAgain(db, centre.personalTables, identity.findEmails),
  ];
  const left = await namesIn(pool);
  const { rows: addresses } = await pool.query(`select email from identity."user" where email like 'noor%'`);
  await Promise.all([db.destroy(), pool.end(), identity.close()]);

  expect([count, again]).toEqual([2, 0]);
  expect(left).toEqual(["Bram"]);
  expect(addresses).toEqual([]);
});

async function joinAs(name: string): Promise<string> {
  const activity = await addActivity(centre.superPool, centre.centre, { title: name, joining: "sign-up", capacity: 3 });
  const occurrenceId = await addOccurrence(centre.superPool, activity, { startsLocal: "2026-11-25T14:00" });
  await centre.superPool.query("update programme.occurrence set places_taken = 1 where id = $1", [occurrenceId]);
  const { rows } = await centre.superPool.query<{ id: string; version: number }>(
    `insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
     values ($1, $2, $3, 'confirmed', gen_random_uuid(), now()) returning id, link_version as version`,
    [centre.centre.id, occurrenceId, name],
  );
  const { id = "", version = 0 } = rows[0] ?? {};
  return `/a/${linkToken(centre.keys, { kind: "sign-up", id, version })}`;
}

async function eraseBy(visitor: Visitor, address: string, fields: Record<string, string>) {
  expect((await visitor.post(address, fields)).headers.get("location")).toContain("/bewijs/");
}

async function backUp() {
  const identity = await generateX25519Identity();
  const to = join(folder, "before.vpa");
  const seal = { recipient: await identityToRecipient(identity) };
  const now = centre.clock.now();
  await writeArchive({ ownerUrl: centre.connections.owner, key: null, seal, to, program: "0.4.0", now });
  return await checkArchive({ from: to, unseal: { identity } });
}

async function restore(archive: Awaited<ReturnType<typeof checkArchive>>) {
  await administer(`create database "${restoredName}" owner vrijplaats_owner`);
  const { owner, app } = embeddedConnections(socketDir, restoredName);
  const erased = (await readErasedList(folder)) ?? [];
  await readArchive({ ownerUrl: owner, archive, migrations, erased, keepKey: () => {} });
  const db = createDatabase(createPool(app, { max: 2, onLost: () => {} }));
  const pool = createPool(embeddedUrl(socketDir, "postgres", restoredName), { max: 1, onLost: () => {} });
  const identity = createIdentity({
    appUrl: app,
    keys: centre.keys,
    publicUrl: "http://localhost",
    now: centre.clock.now,
  });
  return { db, pool, identity };
}

async function namesIn(pool: pg.Pool): Promise<unknown[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select name from programme.sign_up union select name from people.person order by name",
  );
  return rows.map(({ name }) => name);
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: embeddedUrl(socketDir, "postgres", "postgres") });
  await client.connect();
  await client.query(statement).finally(async () => await client.end());
}
