// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

export const team = "/team/wegwijzer";

/** A test centre beside De Brug, whose entries Ans keeps. Each test begins without an entry. */
export async function createTestOrganization() {
  const centre = await createTestCentre();
  const pool = centre.superPool;
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  let coordinator: Visitor;
  let organization: string;
  let link: string;

  beforeEach(async () => {
    await pool.query("delete from network.service; delete from network.keeper; delete from platform.message");
    await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
    await pool.query("delete from platform.rate_count; delete from network.merged; delete from network.keeping_rule");
    centre.clock.set("2026-11-24T11:00");
    coordinator = await centre.coordinator();
    organization = await addOrganization("De Brug");
    link = await invite({ name: "Ans", email: "ans@brug.example" });
  });

  return {
    ...{ centre, pool, addOrganization, addEntry, linkOnPage, keeperId, formOf, send, waitingChange, names },
    ...{ listLetters, read },
    coordinator: () => coordinator,
    organization: () => organization,
    link: () => link,
  };

  async function addOrganization(name: string): Promise<string> {
    const { rows } = await pool.query<{ id: string }>(
      "insert into network.organization (name, email) values ($1, 'post@brug.example') returning id",
      [name],
    );
    return rows[0]?.id ?? "";
  }

  async function addEntry(name: string, of = organization): Promise<string> {
    const { rows } = await pool.query<{ id: string }>(
      "insert into network.service (organization_id, name) values ($1, $2) returning id",
      [of, name],
    );
    return rows[0]?.id ?? "";
  }

  async function invite(keeper: { name: string; email: string }): Promise<string> {
    await coordinator.post(`${team}/organisaties/${organization}/bijhouders`, keeper);
    return await linkOnPage();
  }

  async function linkOnPage(): Promise<string> {
    const page = await (await coordinator.get(`${team}/organisaties/${organization}`)).text();
    return /http:\/\/localhost(\/wegwijzer\/bijhouden\/[\w-]+)/.exec(page)?.[1] ?? "";
  }

  async function keeperId(): Promise<string> {
    return (await pool.query<{ id: string }>("select id from network.keeper")).rows[0]?.id ?? "";
  }

  /** The fields of the form on this page as they stand there. */
  async function formOf(address: string, who = centre.visitor()) {
    return fieldsOn(await (await who.get(address)).text());
  }

  async function send(address: string, fields: Record<string, string | string[]>): Promise<void> {
    const answer = await centre.visitor().post(address, fields);
    expect([answer.status, answer.status === 422 ? (await answer.text()).match(/href="#[^<]*/g) : null]).toEqual([
      303,
      null,
    ]);
  }

  async function waitingChange(): Promise<string> {
    const { rows } = await pool.query<{ id: string }>("select id from network.proposed_change where state = 'new'");
    expect(rows).toHaveLength(1);
    return `${team}/wijzigingen/${rows[0]?.id}`;
  }

  async function names(): Promise<string[]> {
    return (await pool.query<{ name: string }>('select name from network.service order by name collate "C"')).rows.map(
      ({ name }) => name,
    );
  }

  async function listLetters() {
    return (
      await pool.query<{ kind: string; subject: string; body: string }>(
        "select kind, subject, body from platform.message order by created_at",
      )
    ).rows;
  }

  async function read(address: string): Promise<string> {
    return await (await centre.visitor().get(address)).text();
  }
}

function fieldsOn(page: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [, attributes = ""] of page.matchAll(/<input ([^>]*)>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const [name, type] = [of("name"), of("type")];
    if (!name || ((type === "checkbox" || type === "radio") && !/\bchecked\b/.test(attributes))) continue;
    fields[name] = [...(fields[name] ?? []), of("value") ?? ""];
  }
  for (const [, name = "", text = ""] of page.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = [text];
  return fields;
}
