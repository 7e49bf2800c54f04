// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { flatShapes, fullShapes, gatherTrees, type RootName, type Shape, withServices } from "./gather.queries.ts";
import { loadRows } from "./load.commands.ts";
import { flatten, type Tree } from "./trees.ts";

const { db, superPool } = await createTestDatabase();
const fixtures = new URL("../../../../test/fixtures/hsds/", import.meta.url);
const { rows } = await superPool.query<{ id: string }>("select id from network.region");
const regionId = rows[0]?.id ?? "";

beforeEach(async () => {
  await superPool.query(
    "truncate network.organization, network.service, network.location, network.taxonomy, network.unit, network.attribute, network.metadata cascade",
  );
});

const files = readdirSync(fixtures).filter((file) => file.endsWith(".json"));

test("there is a fixture of each root", () => {
  const roots = new Set(files.map((file) => readFixture(file).shape.root));
  expect([...roots].sort()).toEqual(Object.keys(fullShapes).sort());
});

test.each(files)("%s comes in and goes out as the same JSON", async (file) => {
  const { shape, trees } = readFixture(file);

  await bringIn(shape.root, trees);

  expect(
    await gatherTrees(
      db,
      shape,
      trees.map(({ id }) => id),
    ),
  ).toEqual(trees);
});

test("changing one column shows in what goes out, and nothing else changes", async () => {
  const { shape, trees } = readFixture("service.json");
  await bringIn(shape.root, trees);

  await superPool.query(`update network.schedule set closes_at = '20:30'`);

  const [out] = await gatherTrees(
    db,
    shape,
    trees.map(({ id }) => id),
  );
  const changed = JSON.stringify(out);
  expect(changed).toContain('"closes_at":"20:30"');
  expect(JSON.parse(changed.replaceAll('"closes_at":"20:30"', '"closes_at":"16:00"'))).toEqual(trees[0]);
});

test("what is brought in twice stands there once", async () => {
  const { shape, trees } = readFixture("organization.json");
  await bringIn(shape.root, trees);
  await bringIn(shape.root, trees);

  expect(
    await gatherTrees(
      db,
      shape,
      trees.map(({ id }) => id),
    ),
  ).toEqual(trees);
});

test("a place that nobody may know does not come along, nor what hangs on it, nor what is hidden", async () => {
  const { shape, trees } = readFixture("service.json");
  await bringIn(shape.root, trees);
  const ids = trees.map(({ id }) => id);

  await superPool.query("update network.location set is_confidential = true");
  const out = JSON.stringify(await gatherTrees(db, shape, ids));
  await superPool.query("update network.service set hidden_at = now()");

  expect(out).not.toMatch(/address_1|latitude|Waterkade|wheelchair/);
  expect(await gatherTrees(db, shape, ids)).toEqual([]);
});

test("a row of another region is left as it is", async () => {
  const { shape, trees } = readFixture("organization.json");
  await bringIn(shape.root, trees);
  const other = (await superPool.query("insert into network.region (name) values ('elders') returning id")).rows[0].id;

  const [tree] = trees;
  if (tree)
    await db
      .transaction()
      .execute(async (trx) => await loadRows(trx, other, flatten("organization", { ...tree, name: "Overgenomen" })));

  expect(
    await gatherTrees(
      db,
      shape,
      trees.map(({ id }) => id),
    ),
  ).toEqual(trees);
});

async function bringIn(root: RootName, trees: readonly Tree[]): Promise<void> {
  for (const tree of trees) {
    await db.transaction().execute(async (trx) => await loadRows(trx, regionId, flatten(root, tree)));
  }
}

/** "service.json" is in full, "service-list.json" flat, "organization-services.json" with its services. */
function readFixture(file: string): { shape: Shape; trees: Tree[] } {
  const [root = "", form] = file.replace(".json", "").split("-");
  const content = JSON.parse(readFileSync(new URL(file, fixtures), "utf8"));
  const name = root as RootName;
  if (form === "list") return { shape: flatShapes[name], trees: content.contents };
  return { shape: form === "services" ? withServices : fullShapes[name], trees: [content] };
}
