// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPath } from "../../../../test/support/walking.ts";
import { followingJobs } from "./reminder.jobs.ts";

const centre = await createTestCentre();
const pool = centre.superPool;

beforeEach(async () => {
  await pool.query("delete from support.request; delete from platform.message");
  centre.clock.set("2026-11-12T11:00");
});

test("a message on the day before comes to who wished it alone, once, and says nothing of what", async () => {
  const { link } = await begin();
  await pool.query("update support.request set email = 'wilg@post.example'");
  await centre.visitor().post(`${link}/afspraken/nieuw`, {
    ...{ words: "Samen bellen met de woningbouw", who: "together", domain: "plans" },
    ...{ dueOn: "2026-11-14", remind: "yes" },
  });
  await remind();
  expect(await listLetters()).toEqual([]);

  centre.clock.set("2026-11-13T09:05");
  await remind();
  await remind();
  const letters = await listLetters();
  expect(letters.map(({ address }) => address)).toEqual(["wilg@post.example"]);
  expect(letters[0]?.body).toContain("zaterdag 14 november");
  for (const { subject, body } of letters) expect(subject + body).not.toMatch(/woningbouw|Samir|Wilg/);
});

test("it comes to the peer worker where they wished it, and to nobody once it is done", async () => {
  const { link, path, peer } = await begin();
  await peer.post(`/team/trajecten/${path}/afspraken/nieuw`, {
    ...{ words: "Bellen", who: "peer", domain: "plans", dueOn: "2026-11-14", remind: "yes", writtenAs: "peer" },
  });
  const { rows } = await pool.query<{ id: string }>("select id from support.commitment");
  centre.clock.set("2026-11-13T09:05");
  await remind();
  expect((await listLetters()).length).toBe(1);
  expect((await listLetters())[0]?.body).toContain(`/team/trajecten/${path}`);

  await pool.query("delete from platform.message");
  await centre.visitor().post(`${link}/afspraken/${rows[0]?.id}/klaar`, { outcome: "done" });
  await remind();
  expect(await listLetters()).toEqual([]);
});

test("it is not offered to who left no address", async () => {
  const { link } = await begin();

  const form = await (await centre.visitor().get(`${link}/afspraken/nieuw`)).text();

  expect(form).toContain("Wij hebben geen e-mailadres van je.");
});

async function begin() {
  const { visitor: peer, personId: peerId } = await centre.signInAs({ role: "peerWorker", name: "Samir" });
  const { id: path } = await addPath(pool, { centre: centre.centre, peerId });
  return { path, peer, link: `/traject/${linkToken(centre.keys, { kind: "support", id: path, version: 1 })}` };
}

async function remind(): Promise<void> {
  for (const job of followingJobs(centre.identity.findEmails)) if ("work" in job) await job.work(centre.workshop);
}

async function listLetters() {
  const { rows } = await pool.query<{ address: string; subject: string; body: string }>(
    "select address, subject, body from platform.message",
  );
  return rows;
}
