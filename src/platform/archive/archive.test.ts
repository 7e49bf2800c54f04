// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#platform/db";
import { migrations } from "../../../migrations/index.ts";
import { awkward } from "./fill-every-table.ts";
import { checkArchive } from "./index.ts";
import { leftOut } from "./left-out.ts";
import { asSuper, contentsOf, createTestArchive } from "./test-archive.ts";

const { createEmptyDatabase, folder, identity, restore, signUpOnce, signUpUntilStopped, sourceName, whole, write } =
  await createTestArchive();

test("every table comes back exactly as it was, with whatever people typed", async () => {
  const target = await createEmptyDatabase();

  const rows = await restore(target);

  expect(rows).toBeGreaterThan(40);
  expect(await contentsOf(target)).toEqual(await contentsOf(sourceName));
  const { rows: people } = await asSuper(target, "select name from programme.sign_up order by position");
  expect(people.map(({ name }) => name)).toEqual([`${awkward}0`, `${awkward}1`]);
});

test("the archive holds every table of the database, but for those left out with a reason", async () => {
  const { rows } = await asSuper(
    sourceName,
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'jobs')`,
  );

  const { manifest, checks } = await checkArchive({ from: whole, unseal: { identity } });

  const archived = manifest.tables.map(({ name }) => name);
  expect([...archived, ...Object.keys(leftOut)].sort()).toEqual([...rows.map(({ name }) => name), "jobs.job"].sort());
  expect(Object.entries(checks.tables).filter(([, { rows }]) => rows === 0)).toEqual([]);
});

test("row-level security is in force again after restoring", async () => {
  const target = await createEmptyDatabase();
  const secured = "select relname from pg_class where relforcerowsecurity and relrowsecurity order by 1";

  await restore(target);

  expect((await asSuper(target, secured)).rows).toEqual((await asSuper(sourceName, secured)).rows);
});

test("what a trigger did once is not done again by restoring, and is done again afterwards", async () => {
  const file = join(folder, "trigger.vpa");
  const target = await createEmptyDatabase();
  const trigger = `create function site.shout() returns trigger language plpgsql as $$ begin new.title = upper(new.title); return new; end $$;
    create trigger shouts before insert on site.page for each row execute function site.shout()`;
  const migration = { up: async (db: Database) => void (await sql.raw(trigger).execute(db)) };
  await asSuper(
    sourceName,
    `${trigger}; insert into platform.migration (name, timestamp) values ('2099-01-01-01-trigger', '2099-01-01')`,
  );
  await write(file);
  await asSuper(sourceName, "drop function site.shout cascade; delete from platform.migration where name like '2099%'");

  await restore(target, { from: file, migrations: { ...migrations, "2099-01-01-01-trigger": migration } });

  const { rows } = await asSuper(target, "select tgenabled from pg_trigger where tgname = 'shouts'");
  expect(rows).toEqual([{ tgenabled: "O" }]);
  expect((await contentsOf(target))["site.page"]).toBe((await contentsOf(sourceName))["site.page"]);
});

test("of the jobs, what still has to be done comes back, also what was under way", async () => {
  const target = await createEmptyDatabase();

  await restore(target);

  const { rows } = await asSuper(target, "select state::text as state from jobs.job order by state");
  expect(rows.map(({ state }) => state)).toEqual(["created", "retry", "retry"]);
});

test("whoever signs up after restoring comes behind everyone who was there already", async () => {
  const target = await createEmptyDatabase();
  await restore(target);

  const { rows } = await asSuper(
    target,
    `with latest as (select max(position) as position from programme.sign_up)
     insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
     select centre_id, occurrence_id, 'Chris', 'confirmed', gen_random_uuid(), now() from programme.sign_up limit 1
     returning position > (select position from latest) as "isBehind"`,
  );

  expect(rows).toEqual([{ isBehind: true }]);
});

test("an archive shows one moment, while people go on signing up", async () => {
  const file = join(folder, "busy.vpa");
  const target = await createEmptyDatabase();
  await signUpOnce();
  const busy = signUpUntilStopped();

  await write(file, { onTable: signUpOnce });
  const signedUp = await busy.stop();
  await restore(target, { from: file });

  const { rows } = await asSuper(
    target,
    `select places_taken::int as taken, (select count(*) from programme.sign_up where occurrence_id = occurrence.id)::int as listed
     from programme.occurrence where capacity = 100000`,
  );
  expect(rows[0]?.taken).toBeGreaterThan(0);
  expect(rows[0]?.taken).toBe(rows[0]?.listed);
  expect(signedUp).toBeGreaterThan(Number(rows[0]?.taken));
});

test("the server's key travels in the archive, and nothing of the archive can be read without opening it", async () => {
  let kept: string | null = null;
  const bytes = readFileSync(whole);

  await restore(await createEmptyDatabase(), {
    keepKey: (key) => {
      kept = key;
    },
  });

  expect(kept).toBe("k".repeat(64));
  expect(bytes.includes("k".repeat(64))).toBe(false);
  expect(bytes.includes("manifest")).toBe(false);
  expect(statSync(whole).mode & 0o777).toBe(0o600);
});

test("an archive sealed with a passphrase opens with it, and with no other", async () => {
  const file = join(folder, "passphrase.vpa");
  await write(file, { seal: { passphrase: "een lange zin die niemand raadt" } });

  const opened = await checkArchive({ from: file, unseal: { passphrase: "een lange zin die niemand raadt" } });

  expect(opened.manifest.migrations).toEqual(Object.keys(migrations));
  await expect(checkArchive({ from: file, unseal: { passphrase: "een andere zin" } })).rejects.toThrow(
    "does not open this archive",
  );
  await expect(checkArchive({ from: file, unseal: { identity } })).rejects.toThrow("does not open this archive");
});

test("an older archive is brought up to the program that restores it", async () => {
  const target = await createEmptyDatabase();
  const later = {
    up: async (db: Database) =>
      void (await sql`alter table network.centre add column motto text not null default 'Welkom'`.execute(db)),
  };

  await restore(target, { migrations: { ...migrations, "2099-01-01-01-later": later } });

  const { rows } = await asSuper(target, "select motto from network.centre");
  expect(rows).toEqual([{ motto: "Welkom" }, { motto: "Welkom" }]);
});

test("ten thousand larger rows pass through in pieces", async () => {
  const file = join(folder, "large.vpa");
  const target = await createEmptyDatabase();
  await asSuper(
    sourceName,
    "insert into site.page select id, 'page-' || n, 'nl', 't', repeat(md5(n::text), 100), now() from generate_series(1, 10000) as n, (select id from network.centre limit 1) as centre",
  );

  await write(file);
  await restore(target, { from: file });

  expect(await contentsOf(target)).toEqual(await contentsOf(sourceName));
  await asSuper(sourceName, "delete from site.page where slug like 'page-%'");
});
