// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach } from "vitest";
import { linkToken } from "#platform/links";
import type { Job } from "#platform/modules";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

/** A house with two partners, of which De Brug has a link of its own. Call it at the top of a test file, with await. */
export async function createTestPartners() {
  const centre = await createTestCentre();
  const pool = centre.superPool;
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  const state = { coordinator: centre.visitor() as Visitor, brug: "", linde: "", link: "" };

  beforeEach(async () => {
    await pool.query(
      `truncate region.covenant, region.network_table, region.mutual_visit, region.referral_way, region.support_poll,
         region.outside_place, region.peer_worker_page cascade`,
    );
    await pool.query("delete from network.service; delete from network.keeper; delete from platform.message");
    await pool.query("delete from platform.event; delete from platform.rate_count");
    await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
    centre.clock.set("2026-11-24T11:00");
    centre.forgetPages();
    state.coordinator = await centre.coordinator();
    [state.brug, state.linde] = [await addPartner("De Brug"), await addPartner("De Linde")];
    state.link = await addLink(state.brug, "ans@brug.example");
  });

  async function one(statement: string, values: unknown[] = []): Promise<string> {
    return (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
  }

  async function addPartner(name: string): Promise<string> {
    return await one("insert into network.organization (name, is_partner) values ($1, true) returning id", [name]);
  }

  async function addLink(organizationId: string, email: string): Promise<string> {
    const id = await one(
      `insert into network.keeper (region_id, organization_id, email, form_key, invited_at)
       select region_id, id, $2, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
      [organizationId, email],
    );
    return `/samenwerken/namens/${linkToken(centre.keys, { kind: "keeper", id, version: 1 })}`;
  }

  /** Does what follows from all events that were recorded since. */
  async function work(jobs: readonly Job[], queue: string, kind: string): Promise<void> {
    const { rows } = await pool.query<{ id: number; subject_id: string }>(
      "select id, subject_id from platform.event where kind = $1 order by id",
      [kind],
    );
    for (const { id, subject_id } of rows) {
      for (const job of jobs) {
        if (job.queue !== queue || !("onEvent" in job)) continue;
        await job.onEvent(centre.workshop, { eventId: id, kind, subjectId: subject_id, centreId: centre.centre.id });
      }
    }
  }

  async function listLetters() {
    const { rows } = await pool.query<{ address: string; subject: string; body: string }>(
      "select address, subject, body from platform.message order by address",
    );
    return rows;
  }

  async function elsewhere() {
    const host = `${randomUUID()}.localhost`;
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, host);
    await pool.query(
      "with region as (insert into network.region default values returning id) update network.centre set region_id = region.id from region where centre.id = $1",
      [other.id],
    );
    return { stranger: await centre.coordinatorOf(other), host };
  }

  return {
    centre,
    pool,
    one,
    work,
    listLetters,
    elsewhere,
    addLink,
    coordinator: () => state.coordinator,
    brug: () => state.brug,
    linde: () => state.linde,
    link: () => state.link,
    read: async (address: string, who = centre.visitor()) => await (await who.get(address)).text(),
    seen: async (address: string) => {
      await centre.hearOfChanges();
      return await (await centre.visitor().get(address)).text();
    },
    /** Where a form led to, without what was done. */
    made: async (address: string, fields: Record<string, string>) => {
      const answer = await state.coordinator.post(address, fields);
      return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
    },
  };
}
