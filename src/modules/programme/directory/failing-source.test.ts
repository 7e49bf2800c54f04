// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { directoryJobs } from "./attention.jobs.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await centre.coordinator();

beforeEach(async () => {
  await pool.query("delete from network.source; delete from platform.message");
});

test("a coordinator reads which source fails, what is wrong and what to do, once", async () => {
  const id = await addSource({ problem: "refused", status: 404 });

  await tell(id);
  await tell(id);

  const [letter, ...more] = await listLetters();
  expect(more).toEqual([]);
  expect(letter?.subject).toBe("Een bron van de wegwijzer doet het niet");
  expect(letter?.body).toContain("“Gemeente Waterdam”");
  expect(letter?.body).toContain("Op dit adres staat niets meer. Vraag om het nieuwe adres.");
  expect(letter?.body).toContain(`/team/wegwijzer/bronnen/${id}`);
  expect(letter?.body).not.toContain("geheim");
});

test.each([
  ["is good again", { problem: null, status: null }],
  ["stands still", { problem: "refused", status: 500, paused: true }],
])("nobody is written to about a source that %s", async (_, source) => {
  await tell(await addSource(source));

  expect(await listLetters()).toEqual([]);
});

test("nobody is written to about a source that went away", async () => {
  await tell(randomUUID());

  expect(await listLetters()).toEqual([]);
});

async function addSource(source: { problem: string | null; status: number | null; paused?: boolean }): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into network.source (region_id, name, kind, url, created_at, form_key, failures, problem, problem_status, paused_at)
     select region_id, 'Gemeente Waterdam', 'address', 'https://wegwijzer.example/?sleutel=geheim', now(), gen_random_uuid(), 2, $2, $3,
       case when $4 then now() end
     from network.centre where id = $1 returning id`,
    [centre.centre.id, source.problem, source.status, source.paused ?? false],
  );
  return rows[0]?.id ?? "";
}

async function tell(subjectId: string): Promise<void> {
  const event = { eventId: 1, kind: "network.source-fails", subjectId, centreId: centre.centre.id };
  for (const job of directoryJobs) {
    if ("onEvent" in job && job.queue === "programme.tell-source") await job.onEvent(centre.workshop, event);
  }
}

async function listLetters() {
  const { rows } = await pool.query<{ subject: string; body: string }>(
    "select subject, body from platform.message where kind = 'programme.directory-source' order by created_at",
  );
  return rows;
}
