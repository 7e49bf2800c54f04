// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { ActivityCode } from "./activities.ts";
import { listCells, listOfferings } from "./cells.queries.ts";
import { followMergeOnMap } from "./follow-merge.commands.ts";
import type { MapFilter } from "./map-filter.ts";
import { createTestRegion, inOostzaan, inPurmerend, inZaanstad } from "./test-region.ts";

const centre = await createTestCentre();
const region = await createTestRegion(centre);
const [zaanstad, oostzaan, purmerend] = ["GM0479", "GM0431", "GM0439"];
const places = [zaanstad, oostzaan, purmerend];

beforeEach(async () => await region.clear());

async function states(activity: ActivityCode, filter: MapFilter = {}, of = places) {
  const cells = await listCells(centre.db, region.regionId, { places: of, filter });
  return cells.filter((cell) => cell.activity === activity).map(({ state }) => state);
}

test("moving one activity to another municipality moves its cell", async () => {
  const id = await region.add({ activity: "drop-in", at: inZaanstad });
  await region.draw();
  expect(await states("drop-in")).toEqual(["there", "missing", "missing"]);

  await region.move(id, inPurmerend);
  await region.draw();

  expect(await states("drop-in")).toEqual(["missing", "missing", "there"]);
});

test("an entry that is hidden, has ended or lost its activity is no longer there", async () => {
  for (const name of ["een", "twee", "drie"]) await region.add({ name, activity: "wrap", at: inZaanstad });
  await region.draw();
  await centre.superPool.query(`
    update network.service set hidden_at = now() where name = 'een';
    update network.service set status = 'defunct' where name = 'twee';
    delete from network.attribute where link_id in (select id from network.service where name = 'drie')`);

  await region.draw();

  expect(await states("wrap")).toEqual(["missing", "missing", "missing"]);
});

test("what is nowhere counts where it says it is for, and else for no column", async () => {
  await region.add({ activity: "newsletter", area: "Gemeente Oostzaan en Purmerend" });
  await region.add({ activity: "respite", area: "Heel Nederland" });
  await region.draw();

  expect(await states("newsletter")).toEqual(["missing", "there", "there"]);
  expect(await states("respite")).toEqual(["missing", "missing", "missing"]);
  const somewhere = await listOfferings(centre.db, region.regionId, { place: "region", activity: "respite" });
  expect(somewhere).toHaveLength(1);
});

test("a place that stays hidden puts nothing in its municipality", async () => {
  await region.add({ activity: "respite", secretAt: inOostzaan });
  await region.add({ activity: "hop", secretAt: inOostzaan, at: inZaanstad });
  await region.add({ activity: "wrap", city: "Geheimdorp" });
  await region.add({ activity: "leisure", secretAt: inOostzaan, city: "Geheimdorp" });
  await region.draw();

  expect(await states("respite")).toEqual(["missing", "missing", "missing"]);
  expect(await states("hop")).toEqual(["there", "missing", "missing"]);
  expect(await states("wrap")).toEqual(["missing", "missing", "missing"]);
});

test("without a point the name of the village tells, as other places have it", async () => {
  await region.add({ activity: "buddy", at: inZaanstad, city: "Zaandam" });
  await region.add({ activity: "drop-in", city: "Zaandam" });
  await region.add({ activity: "leisure", city: "Purmerend" });
  await region.draw();

  expect(await states("drop-in")).toEqual(["there", "missing", "missing"]);
  expect(await states("leisure")).toEqual(["missing", "missing", "there"]);
});

test("a neighbourhood has what lies at its postcodes", async () => {
  const east = await region.addNeighbourhood("Poelenburg", zaanstad ?? "", ["1504"]);
  const west = await region.addNeighbourhood("Westerwatering", zaanstad ?? "", ["1506"]);
  await region.add({ activity: "drop-in", at: inZaanstad, postalCode: "1504 AB" });
  await region.draw();

  expect(await states("drop-in", {}, [zaanstad ?? "", east, west])).toEqual(["there", "there", "missing"]);
});

describe("with a choice", () => {
  test.each<[string, MapFilter, string]>([
    ["for young people what is for everyone counts", { audience: "young" }, "there"],
    ["in Arabic only what says so", { language: "ar" }, "missing"],
    ["in Dutch what names no language", { language: "nl" }, "there"],
    ["in the evening", { evening: true }, "there"],
    ["in the weekend", { weekend: true }, "missing"],
    ["everything that was chosen at once", { evening: true, audience: "women" }, "there"],
  ])("%s", async (_, filter, state) => {
    await region.add({
      activity: "peer-group",
      at: inZaanstad,
      schedule: { byday: "TU", opens: "19:30", closes: "21:30" },
    });
    await region.draw();

    expect(await states("peer-group", filter)).toEqual([state, "missing", "missing"]);
  });

  test("what is for men is not there for women", async () => {
    await region.add({ activity: "peer-group", at: inZaanstad, audiences: ["men"] });
    await region.draw();

    expect(await states("peer-group", { audience: "women" })).toEqual(["missing", "missing", "missing"]);
    expect(await states("peer-group", { audience: "men" })).toEqual(["there", "missing", "missing"]);
  });
});

test("two organizations make it double, and one of them twice does not", async () => {
  await region.add({ activity: "wrap", at: inZaanstad, by: "Een" });
  await region.add({ activity: "wrap", at: inZaanstad, by: "Een" });
  await region.add({ activity: "hop", at: inZaanstad, by: "Een" });
  await region.add({ activity: "hop", at: inZaanstad, by: "Twee" });
  await region.draw();

  expect(await states("wrap")).toEqual(["there", "missing", "missing"]);
  expect(await states("hop")).toEqual(["double", "missing", "missing"]);
});

test("what was said goes along when two organizations are one, and the one that stays keeps its own", async () => {
  const [oldId, intoId] = [await region.organizationNamed("Oud"), await region.organizationNamed("Blijft")];
  const say = async (organizationId: string, activity: string, day: string) =>
    await centre.superPool.query(
      `insert into region.securing (region_id, organization_id, municipality, activity, until_on, said_on, said_by)
       values ($1, $2, 'GM0479', $3, $4, '2026-11-24', 'team')`,
      [region.regionId, organizationId, activity, day],
    );
  await say(oldId, "wrap", "2027-01-01");
  await say(oldId, "hop", "2027-02-01");
  await say(intoId, "hop", "2027-03-01");

  await withActor(
    centre.db,
    house,
    async (trx) => await followMergeOnMap(trx, { object: "organization", oldId, intoId }),
  );

  const { rows } = await centre.superPool.query(
    "select activity, until_on from region.securing where organization_id = $1 order by activity",
    [intoId],
  );
  expect(rows.map(({ activity, until_on }) => [activity, until_on])).toEqual([
    ["hop", "2027-03-01"],
    ["wrap", "2027-01-01"],
  ]);
});

test("nothing changed: nothing is written, and nobody is told", async () => {
  await region.add({ activity: "wrap", at: inZaanstad });
  await region.draw();
  const before = await centre.superPool.query("select id from region.offering");
  const told = await centre.superPool.query("select from platform.event where kind = 'region.drawn'");

  await region.draw();

  expect((await centre.superPool.query("select id from region.offering")).rows).toEqual(before.rows);
  expect((await centre.superPool.query("select from platform.event where kind = 'region.drawn'")).rowCount).toBe(
    told.rowCount,
  );
});
