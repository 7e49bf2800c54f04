// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect } from "kysely";
import { expect, test } from "vitest";
import { createPool } from "#platform/db";
import { createIdentity } from "#platform/identity";
import { up } from "../../../../migrations/2026-11-25-session-tokens.ts";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const noor = await house.addTo(house.centre, "coordinator", "Noor", "noor@team.example");

test("of a session only a hash is kept: who reads the table cannot sign in with what stands there", async () => {
  const { cookie, token } = await signIn();
  const [, signature] = token.split(".");

  const { rows } = await house.superPool.query("select token from identity.session where user_id = $1", [noor]);
  const stolen = new Headers({ cookie: `vrijplaats=${encodeURIComponent(`${rows[0]?.token}.${signature}`)}` });

  expect(await house.identity.findSession(new Headers({ cookie }))).toMatchObject({ personId: noor });
  expect(JSON.stringify(rows)).not.toContain(token.split(".")[0]);
  expect(await house.identity.findSession(stolen)).toBeNull();
});

test("asking for a key on a device neither prolongs the session nor changes its cookie", async () => {
  const { cookie } = await signIn();
  const ends = "select max(expires_at) as ends from identity.session";
  const before = (await house.superPool.query(ends)).rows;

  const offer = await house.identity.passkeys.offer(new Headers({ cookie }));

  expect(offer?.cookies.map((line) => line.split("=")[0])).toEqual(["vrijplaats-asked"]);
  expect((await house.superPool.query(ends)).rows).toEqual(before);
});

test("whoever was signed in before only hashes were kept, stays signed in", async () => {
  await house.superPool.query("delete from identity.session");
  const { cookie, token } = await signIn();
  await house.superPool.query("update identity.session set token = $1", [token.split(".")[0]]);
  expect(await house.identity.findSession(new Headers({ cookie }))).toBeNull();

  await bringUpToDate();

  expect(await house.identity.findSession(new Headers({ cookie }))).toMatchObject({ personId: noor });
});

test("over https what a device is asked is kept for this host alone, and no script reads it", async () => {
  const keys = ["0123456789abcdef".repeat(4)] as const;
  const publicUrl = "https://huis.example";
  const secure = createIdentity({ appUrl: house.connections.app, keys, publicUrl, now: house.clock.now });

  const { cookies } = await secure.passkeys.ask();
  await secure.close();

  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(
    /^__Host-vrijplaats-asked=[^;]+; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
});

/** As the owner of the tables, which is who does it at a start. */
async function bringUpToDate(): Promise<void> {
  const pool = createPool(house.connections.owner, { max: 1, onLost: () => {} });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  await up(db);
  await db.destroy();
}

async function signIn(): Promise<{ cookie: string; token: string }> {
  const [line = ""] = (await house.identity.signIn(noor)) ?? [];
  const cookie = line.split(";")[0] ?? "";
  return { cookie, token: decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1)) };
}
