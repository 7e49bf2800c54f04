// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { openAgendaSite } from "./source-test-agenda.ts";

export const door = "/beheer/bronnen";

/** A test centre beside De Buren, a partner with a site on which an agenda stands. Each test begins without a source. */
export async function createTestSources() {
  const centre = await createTestCentre();
  const pool = centre.superPool;
  Object.assign(centre.workshop.config, { fetchReach: "anywhere" }); // the partner of these tests is on this machine
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  const partnerId = randomUUID();
  await pool.query(
    "insert into network.organization (id, name, website) values ($1, 'De Buren', 'https://buren.example')",
    [partnerId],
  );
  const site = await openAgendaSite();
  const fields = { organizationId: partnerId, name: "", everyHours: "6", publishes: "yes" };
  let coordinator: Visitor = centre.visitor();

  beforeEach(async () => {
    await pool.query("delete from programme.activity");
    await pool.query("delete from programme.source");
    await pool.query("delete from platform.message");
    centre.clock.set("2026-11-24T11:00");
    coordinator = await centre.coordinator();
  });

  return {
    ...{ centre, pool, site, partnerId, fields, add, accept, sourceId, address, titles },
    coordinator: () => coordinator,
  };

  async function add(): Promise<Response> {
    return await coordinator.post(`${door}/nieuw`, { ...fields, url: site.url });
  }

  async function accept(added: Response): Promise<string> {
    return await coordinator.read(await coordinator.post(`${added.headers.get("location")}/akkoord`, {}));
  }

  async function sourceId(): Promise<string> {
    return (await pool.query("select id from programme.source")).rows[0].id;
  }

  async function address(): Promise<string> {
    return `${door}/${await sourceId()}`;
  }

  async function titles(): Promise<string[]> {
    const { rows } = await pool.query<{ title: string }>(
      "select title from programme.activity where ended_at is null order by title",
    );
    return rows.map(({ title }) => title);
  }
}
