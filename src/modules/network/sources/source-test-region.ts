// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach } from "vitest";
import { house } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { openDirectorySite } from "./source-test-site.ts";
import { workOnSource } from "./take-in.ts";

export const door = "/team/wegwijzer/bronnen";
export const ids = Array.from({ length: 6 }, () => randomUUID());
export const rond = { id: randomUUID(), name: "Stichting Rond", description: "Wij helpen." };

/** What the site of a partner says about one service. */
export function service(index: number, more: Record<string, unknown> = {}) {
  return {
    ...{ id: ids[index], name: `Hulp ${index}`, description: "Kom langs.", status: "active", organization: rond },
    phones: [{ id: ids[index], number: "030 000 00 00" }],
    ...more,
  };
}

/** A test centre beside a partner with a site on which a directory stands. Each test begins without a source. */
export async function createTestSources() {
  const centre = await createTestCentre();
  const pool = centre.superPool;
  Object.assign(centre.workshop.config, { fetchReach: "anywhere" }); // the partner of these tests is on this machine
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  const site = await openDirectorySite();
  let coordinator: Visitor = centre.visitor();
  let turns = 0;

  beforeEach(async () => {
    await pool.query("set network.importing = 'yes'");
    await pool.query("delete from network.source");
    await pool.query("delete from network.service");
    await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
    await pool.query("delete from network.taxonomy_term where region_id is not null");
    centre.clock.set("2026-11-24T11:00");
    coordinator = await centre.coordinator();
  });

  return {
    ...{ centre, pool, site, form, add, readLater, sourceId, address, page, names },
    coordinator: () => coordinator,
  };

  function form(fields: Record<string, string>) {
    return { address: site.url, name: "Gemeente", everyDays: "1", ...fields };
  }

  async function add(): Promise<string> {
    return await coordinator.read(await coordinator.post(`${door}/nieuw`, form({ step: "add" })));
  }

  async function readLater(): Promise<void> {
    centre.clock.set(`2026-11-${25 + turns}T03:00`);
    turns = (turns + 1) % 5;
    await workOnSource(centre.workshop, house, await sourceId(), 600_000);
  }

  async function sourceId(): Promise<string> {
    return (await pool.query("select id from network.source")).rows[0].id;
  }

  async function address(): Promise<string> {
    return `${door}/${await sourceId()}`;
  }

  async function page(): Promise<string> {
    return await (await coordinator.get(await address())).text();
  }

  async function names(): Promise<string[]> {
    const { rows } = await pool.query<{ name: string }>(
      "select name from network.service where hidden_at is null order by name",
    );
    return rows.map(({ name }) => name);
  }
}
