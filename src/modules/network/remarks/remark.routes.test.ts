// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { linkToken } from "#platform/links";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { remarkTables } from "./personal-tables.ts";
import { remarkJobs } from "./remark.jobs.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
let coordinator: Visitor;
let entry: string;
let link: string;

beforeEach(async () => {
  await pool.query("delete from network.service; delete from network.keeper; delete from platform.message");
  await pool.query("delete from network.organization where id not in (select organization_id from network.centre)");
  await pool.query("delete from platform.rate_count");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  const of = await one("insert into network.organization (name) values ('De Brug') returning id");
  entry = await one("insert into network.service (organization_id, name) values ($1, 'Eettafel') returning id", [of]);
  const keeper = await one(
    `insert into network.keeper (region_id, organization_id, email, form_key, invited_at)
     select region_id, id, 'ans@brug.example', gen_random_uuid(), now() from network.organization where id = $1 returning id`,
    [of],
  );
  link = `/wegwijzer/bijhouden/${linkToken(centre.keys, { kind: "keeper", id: keeper, version: 1 })}`;
});

describe("saying that something is not right", () => {
  test("needs no account, and reaches the keeper and the team", async () => {
    await say({ about: "closed", words: "De deur zat dicht." });

    expect(await read(link)).toContain("Eettafel: is er niet meer, of is dicht");
    const team = await (await coordinator.get("/team/wegwijzer")).text();
    expect(team).toContain("Eettafel: is er niet meer, of is dicht");
    expect(await (await coordinator.get(await teamAddress())).text()).toContain("De deur zat dicht.");
  });

  test("asks what, and gives back what was typed", async () => {
    const path = `/wegwijzer/${entry}/klopt-iets-niet`;
    const nothing = await centre.visitor().post(path, { words: "Het is weg." });
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toContain("Het is weg.");

    const other = await centre.visitor().post(path, { about: "other", email: "x" });
    const page = await other.text();
    expect(page).toContain("Schrijf op wat er niet klopt.");
    expect(page).toContain('value="x"');
  });

  test("sent twice it is said once", async () => {
    const form = { about: "phone", formKey: randomUUID() };
    await Promise.all([say(form), say(form)]);

    expect((await pool.query("select 1 from network.remark")).rowCount).toBe(1);
  });

  test("from one address so much is taken and no more", async () => {
    const answers = [];
    for (let time = 0; time < 61; time += 1) {
      answers.push((await centre.visitor().post(`/wegwijzer/${entry}/klopt-iets-niet`, {})).status);
    }

    expect(answers.slice(-2)).toEqual([422, 429]);
  });

  test("the letter to the keeper says nothing of what was said or by whom", async () => {
    await say({ about: "closed", words: "De deur zat dicht.", email: "vos@post.example" });
    await work("network.tell-remark");

    const letters = await listLetters();
    expect(letters.map(({ address }) => address)).toEqual(["ans@brug.example"]);
    for (const { subject, body } of letters) expect(subject + body).not.toMatch(/dicht|vos@|Eettafel/);
  });
});

describe("answering", () => {
  test("by its keeper; who left an address hears it, and the keeper never sees that address", async () => {
    await say({ about: "phone", email: "vos@post.example" });
    const address = `${link}/opmerkingen/${await remarkId()}`;
    expect(await read(address)).not.toContain("vos@post.example");

    expect((await centre.visitor().post(address, {})).status).toBe(422);
    await centre.visitor().post(address, { outcome: "changed", answer: "Goed gezien." });
    await work("network.tell-answer");

    expect(await read(link)).not.toContain("Mensen zeggen dat iets niet klopt");
    const [letter] = await listLetters();
    expect(letter?.address).toBe("vos@post.example");
    expect(letter?.body).toContain("Goed gezien.");
  });

  test("by the team, once", async () => {
    await say({ about: "hours" });
    const address = await teamAddress();
    await coordinator.post(address, { outcome: "right" });
    await coordinator.post(address, { outcome: "ended" });

    expect((await pool.query("select state from network.remark")).rows).toEqual([{ state: "right" }]);
  });

  test("not by a keeper of another organization", async () => {
    await say({ about: "hours" });
    const of = await one("insert into network.organization (name) values ('De Linde') returning id");
    const keeper = await one(
      `insert into network.keeper (region_id, organization_id, form_key, invited_at)
       select region_id, id, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
      [of],
    );
    const other = `/wegwijzer/bijhouden/${linkToken(centre.keys, { kind: "keeper", id: keeper, version: 1 })}`;

    const address = `${other}/opmerkingen/${await remarkId()}`;
    expect((await centre.visitor().get(address)).status).toBe(404);
    expect((await centre.visitor().post(address, { outcome: "right" })).status).toBe(404);
  });
});

test("a month after the answer it is gone, and a year after it was sent in any event", async () => {
  await say({ about: "hours", email: "vos@post.example" });
  await coordinator.post(await teamAddress(), { outcome: "right" });
  await say({ about: "phone" });
  const left = async () => {
    await clearPastTerms(centre.db, remarkTables, centre.clock.now());
    return (await pool.query("select 1 from network.remark")).rowCount;
  };

  centre.clock.set("2026-12-23T11:00");
  expect(await left()).toBe(2);
  centre.clock.set("2026-12-25T11:00");
  expect(await left()).toBe(1);
  centre.clock.set("2027-11-25T11:00");
  expect(await left()).toBe(0);
});

test("what somebody said with their address goes when they ask for it", async () => {
  await say({ about: "hours", email: "Vos@post.example" });
  const [table] = remarkTables;
  const { house, withActor } = await import("#platform/db");

  const rows = await withActor(
    centre.db,
    house,
    async (trx) => await table?.exportRows(trx, { email: "vos@post.example" }),
  );
  await withActor(centre.db, house, async (trx) => await table?.erase(trx, { email: "vos@post.example" }));

  expect(rows).toHaveLength(1);
  expect((await pool.query("select 1 from network.remark")).rowCount).toBe(0);
});

async function say(fields: Record<string, string>): Promise<void> {
  const answer = await centre.visitor().post(`/wegwijzer/${entry}/klopt-iets-niet`, fields);
  expect(answer.status).toBe(303);
}

async function work(queue: string): Promise<void> {
  const subjectId = await remarkId();
  for (const job of remarkJobs) {
    if (job.queue === queue && "onEvent" in job) {
      await job.onEvent(centre.workshop, { eventId: 1, kind: "x", subjectId, centreId: centre.centre.id });
    }
  }
}

async function remarkId(): Promise<string> {
  return await one(
    "select id from network.remark where state = 'new' or answered_at is not null order by created_at limit 1",
  );
}

async function teamAddress(): Promise<string> {
  return `/team/wegwijzer/opmerkingen/${await remarkId()}`;
}

async function one(statement: string, values: unknown[] = []): Promise<string> {
  return (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
}

async function listLetters() {
  return (
    await pool.query<{ address: string; subject: string; body: string }>(
      "select address, subject, body from platform.message",
    )
  ).rows;
}

async function read(address: string): Promise<string> {
  return await (await centre.visitor().get(address)).text();
}
