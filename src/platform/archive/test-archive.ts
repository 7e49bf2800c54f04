// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { embeddedUrl } from "#platform/db";
import { migrations } from "../../../migrations/index.ts";
import { createTestDatabase } from "../../../test/support/database.ts";
import { listTables } from "./catalog.queries.ts";
import { withConnection } from "./connection.ts";
import { copyOut } from "./copy.ts";
import { fillEveryTable } from "./fill-every-table.ts";
import { checkArchive, readArchive, writeArchive } from "./index.ts";
import type { RestoreOrder } from "./restore-all.ts";
import type { Seal, Unseal } from "./seal.ts";

type WriteOptions = { seal?: Seal; onTable?: () => Promise<void> };

type RestoreOptions = Partial<Pick<RestoreOrder, "keepKey" | "migrations" | "erased">> & {
  from?: string;
  unseal?: Unseal;
};

/** A database with rows in every table, and an archive of it. Call it at the top of a test file, with await. */
export async function createTestArchive() {
  const source = await createTestDatabase();
  const sourceName = new URL(source.connections.owner).pathname.slice(1);
  const folder = mkdtempSync(join(tmpdir(), "vp-archive-"));
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const whole = join(folder, "whole.vpa");
  const targets: string[] = [];

  beforeAll(async () => {
    await withConnection(embeddedUrl(inject("socketDir"), "postgres", sourceName), fillEveryTable);
    await write(whole);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
    await administer(...targets.map((name) => `drop database "${name}" with (force)`));
  });

  async function write(to: string, options: WriteOptions = {}) {
    const now = Temporal.Instant.from("2026-11-24T09:30:00Z");
    return await writeArchive({
      ownerUrl: source.connections.owner,
      key: "k".repeat(64),
      seal: { recipient },
      to,
      program: "0.1.0",
      now,
      ...options,
    });
  }

  async function restore(
    target: string,
    { from = whole, unseal = { identity }, ...options }: RestoreOptions = {},
  ): Promise<number> {
    const archive = await checkArchive({ from, unseal });
    return await readArchive({
      ownerUrl: ownerUrl(target),
      archive,
      migrations,
      erased: [],
      keepKey: () => {},
      ...options,
    });
  }

  async function createEmptyDatabase(): Promise<string> {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    targets.push(name);
    await administer(`create database "${name}" owner vrijplaats_owner`);
    return name;
  }

  async function signUpOnce(): Promise<void> {
    await asSuper(sourceName, oneSignUp);
  }

  /** Someone else's sign-ups, one after another, from the moment the archive begins. */
  function signUpUntilStopped(): { stop: () => Promise<number> } {
    let going = true;
    const done = withConnection(embeddedUrl(inject("socketDir"), "postgres", sourceName), async (client) => {
      while (going) await client.query(oneSignUp);
      const { rows } = await client.query<{ taken: number }>(
        "select places_taken as taken from programme.occurrence where capacity = 100000",
      );
      return rows[0]?.taken ?? 0;
    });
    return {
      stop: async () => {
        going = false;
        return await done;
      },
    };
  }
  return { sourceName, folder, identity, whole, write, restore, createEmptyDatabase, signUpOnce, signUpUntilStopped };
}

export function ownerUrl(name: string): string {
  return embeddedUrl(inject("socketDir"), "vrijplaats_owner", name);
}

async function administer(...statements: string[]): Promise<void> {
  await withConnection(embeddedUrl(inject("socketDir"), "postgres", "postgres"), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

export async function asSuper(database: string, statement: string) {
  return await withConnection(
    embeddedUrl(inject("socketDir"), "postgres", database),
    async (client) => await client.query<Record<string, string>>(statement),
  );
}

export async function contentsOf(database: string): Promise<Record<string, string>> {
  return await withConnection(embeddedUrl(inject("socketDir"), "postgres", database), async (client) => {
    const contents: Record<string, string> = {};
    for (const { name, select } of await listTables(client)) {
      const pieces: Buffer[] = [];
      for await (const piece of copyOut(client, select)) pieces.push(piece);
      contents[name] = Buffer.concat(pieces).toString().split("\n").toSorted().join("\n");
    }
    return contents;
  });
}

export async function expectEmpty(database: string): Promise<void> {
  const { rows } = await asSuper(
    database,
    "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema') union all select relname from pg_class where relnamespace = 'public'::regnamespace",
  );
  expect(rows).toEqual([]);
}

const oneSignUp = `with roomy as (
    update programme.occurrence set capacity = 100000, places_taken = case when capacity = 100000 then places_taken else (select count(*) from programme.sign_up where occurrence_id = occurrence.id) end + 1
    where id = (select id from programme.occurrence where capacity is not null order by id limit 1) returning id, centre_id)
  insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
  select centre_id, id, 'Dewi', 'confirmed', gen_random_uuid(), now() from roomy`;
