// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { enter } from "#platform/db";
import { checkArchive } from "./index.ts";
import { asSuper, contentsOf, createTestArchive, expectEmpty, ownerUrl } from "./test-archive.ts";

const { createEmptyDatabase, folder, identity, restore, sourceName, whole, write } = await createTestArchive();

test("any changed bit in the file is noticed before a database is touched", async () => {
  const bytes = readFileSync(whole);
  const places = Array.from({ length: bytes.length }, (_, at) => at).filter(
    (at) => at < 300 || at % 997 === 0 || at > bytes.length - 20,
  );
  const file = join(folder, "flipped.vpa");

  for (const at of places) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
    writeFileSync(file, flipped);
    await expect(checkArchive({ from: file, unseal: { identity } }), `byte ${at}`).rejects.toThrow(
      /is damaged|does not open/,
    );
  }
});

test("a file that was cut off, added to, or is something else is refused with a sentence", async () => {
  const bytes = readFileSync(whole);
  const broken = [0, 1, 100, 300, bytes.length - 16, bytes.length - 1].map((length) => bytes.subarray(0, length));
  const file = join(folder, "broken.vpa");

  for (const content of [...broken, Buffer.concat([bytes, Buffer.from("x")]), Buffer.from("not an archive at all")]) {
    writeFileSync(file, content);
    await expect(checkArchive({ from: file, unseal: { identity } })).rejects.toThrow(
      "is damaged or not a whole archive",
    );
  }
  await expect(checkArchive({ from: join(folder, "none.vpa"), unseal: { identity } })).rejects.toThrow(
    "cannot be read",
  );
});

test("a database that holds anything is never restored over", async () => {
  const target = await createEmptyDatabase();
  await restore(target);
  const before = await contentsOf(target);

  await expect(restore(target)).rejects.toThrow("The database is not empty");

  expect(await contentsOf(target)).toEqual(before);
});

test("nothing is restored while Vrijplaats runs on that database", async () => {
  const target = await createEmptyDatabase();
  const running = await enter(ownerUrl(target), { as: "server" });

  await expect(restore(target)).rejects.toThrow("Vrijplaats is running on this database");

  await running?.leave();
  await expectEmpty(target);
});

test("an archive of a newer program is refused by name, and nothing is left behind", async () => {
  const file = join(folder, "newer.vpa");
  const target = await createEmptyDatabase();
  await asSuper(
    sourceName,
    "insert into platform.migration (name, timestamp) values ('2099-01-01-01-future', '2099-01-01')",
  );
  await write(file);
  await asSuper(sourceName, "delete from platform.migration where name like '2099%'");

  await expect(restore(target, { from: file })).rejects.toThrow("does not know (2099-01-01-01-future)");

  await expectEmpty(target);
});

test("a restore that fails at its very last step leaves the database empty, and can be done again", async () => {
  const target = await createEmptyDatabase();
  const fail = () => {
    throw new Error("no room for the key");
  };

  await expect(restore(target, { keepKey: fail })).rejects.toThrow("no room for the key");

  await expectEmpty(target);
  expect(await restore(target)).toBeGreaterThan(40);
});

test("a table whose rows are hidden from the back-up stops it, instead of going missing", async () => {
  const file = join(folder, "hidden.vpa");
  await asSuper(
    sourceName,
    `create table site.hidden (id int primary key); alter table site.hidden owner to vrijplaats_owner;
     alter table site.hidden enable row level security; alter table site.hidden force row level security;
     create policy from_two on site.hidden using (id > 1)`,
  );

  await expect(write(file)).rejects.toThrow("hides rows of site.hidden");

  await asSuper(sourceName, "drop table site.hidden");
  expect(readdirSync(folder).filter((name) => name.startsWith("hidden"))).toEqual([]);
});
