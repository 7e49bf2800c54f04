// SPDX-License-Identifier: EUPL-1.2
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { createTestRegion, inZaanstad } from "../map/test-region.ts";
import { followRegion } from "./follow/follow.jobs.ts";

export const dropIn = { activity: "drop-in", place: "GM0479" } as const;
export const dropInPage = "/regio/vak/drop-in/GM0479";

/** A house in a region of three municipalities, with what people can say and answer about its map. */
export async function createTestCells() {
  const centre = await createTestCentre();
  const pool = centre.superPool;
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  const region = await createTestRegion(centre);
  return { centre, pool, region, clear, offer, follow, keeperOf, addHouseEntry, one, read, letters, stateOf };

  async function clear(): Promise<void> {
    await pool.query(`delete from region.saying; delete from region.double_cell; delete from region.commitment;
      delete from region.cell_history; delete from network.service; delete from network.keeper;
      delete from platform.message; delete from platform.rate_count;
      delete from network.organization where id not in (select organization_id from network.centre)`);
    centre.clock.set("2026-11-24T11:00");
    await region.draw();
  }

  /** Somebody has a drop-in in Zaanstad. */
  async function offer(by: string): Promise<string> {
    return await region.add({ activity: "drop-in", by, at: inZaanstad });
  }

  async function addHouseEntry(): Promise<void> {
    await offer("De Proeftuin");
  }

  /** The map is drawn again, and what follows from it is done. */
  async function follow(): Promise<void> {
    await region.draw();
    await followRegion(centre.workshop, region.regionId);
    await centre.hearOfChanges();
  }

  /** The link behind which this organization keeps its entries, for the map. */
  async function keeperOf(name: string, email: string | null = "ans@brug.example"): Promise<string> {
    const organizationId = await region.organizationNamed(name);
    const id = await one(
      `insert into network.keeper (region_id, organization_id, email, form_key, invited_at)
       values ($1, $2, $3, gen_random_uuid(), now()) returning id`,
      [region.regionId, organizationId, email],
    );
    return `/regio/bijhouden/${linkToken(centre.keys, { kind: "keeper", id, version: 1 })}`;
  }

  async function one(statement: string, values: unknown[] = []): Promise<string> {
    return (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
  }

  async function read(address: string, who = centre.visitor()): Promise<string> {
    await centre.hearOfChanges();
    return await (await who.get(address)).text();
  }

  async function letters() {
    return (
      await pool.query<{ address: string; subject: string; body: string }>(
        "select address, subject, body from platform.message where kind = 'region.double' order by address",
      )
    ).rows;
  }

  /** What this cell is kept to have been, last. */
  async function stateOf({ activity, place }: { activity: string; place: string }): Promise<string | undefined> {
    const { rows } = await pool.query<{ state: string }>(
      "select state from region.cell_history where activity = $1 and place = $2 order by since_on desc limit 1",
      [activity, place],
    );
    return rows[0]?.state;
  }
}
