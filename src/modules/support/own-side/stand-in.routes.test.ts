// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { handingOverJobs } from "./handing-over.jobs.ts";

const centre = await createTestCentre();
const { superPool, keys } = centre;
const coordinator = await centre.coordinator();
const secret = "Schuld bij mijn broer";

test("for a peer worker who is too ill a coordinator asks another; it opens nothing before the person's own yes", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  const page = `/team/iemand-anders/${path}`;

  const form = await read(coordinator, page);
  await coordinator.post(page, { peer: noor.id, words: "Hij is er even niet." });

  expect(form).toContain("Samir loopt sinds 3 september 2026 met iemand mee");
  const waits = await read(coordinator, page);
  expect(waits).toContain("vroeg Noor");
  expect(waits).not.toContain("Hij is er even niet.");
  for (const words of ["Wilg", secret]) expect(form + waits).not.toContain(words);
  expect(await read(noor.browser, "/team/meelopen")).toContain("vraagt of jij het kunt overnemen van Samir");
  expect(await read(samir.browser, `/team/trajecten/${path}/overdragen`)).toContain("vroeg Noor voor jou");
  await answerAs(noor.browser);
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);

  const asked = await read(centre.visitor(), `${own}/ander-mens`);
  expect(asked).toMatch(/Samir kan even niet\. \S+ van het team vraagt of Noor met je mag meelopen/);
  expect(asked).toContain("Hij is er even niet.");
  await centre.visitor().post(`${own}/ander-mens`, { answer: "yes" });
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(200);
  expect((await samir.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
});

test("whose path it is reads that it was asked and by whom, and a no leaves all as it was", async () => {
  const { samir, noor, path, own } = await onTheirWay();
  await coordinator.post(`/team/iemand-anders/${path}`, { peer: noor.id, words: "" });
  expect(await read(centre.visitor(), `${own}/wie-las-mee`)).toContain(
    "vroeg of een ander met je mee kan lopen, en las niets",
  );
  await answerAs(noor.browser);

  await centre.visitor().post(`${own}/ander-mens`, { answer: "no" });

  expect((await samir.browser.get(`/team/trajecten/${path}`)).status).toBe(200);
  expect((await noor.browser.get(`/team/trajecten/${path}`)).status).toBe(404);
});

test("it is taken back with one button; what a peer worker asked themselves no coordinator takes back", async () => {
  const { samir, noor, path } = await onTheirWay();
  const page = `/team/iemand-anders/${path}`;
  await coordinator.post(page, { peer: noor.id, words: "" });

  await coordinator.post(`${page}/terug`, {});
  expect(await read(coordinator, page)).toContain("Wie vraag je?");

  await samir.browser.post(`/team/trajecten/${path}/overdragen`, { peer: noor.id, words: "Alleen voor Wilg" });
  const seen = await read(coordinator, page);
  expect(seen).toContain("Samir vroeg Noor");
  expect(seen).not.toContain("Alleen voor Wilg");
  expect((await coordinator.post(`${page}/terug`, {})).status).toBe(404);
});

test("without a choice the form comes back with what was typed; what is over, or elsewhere, is not there", async () => {
  const { path } = await onTheirWay();
  const answer = await coordinator.post(`/team/iemand-anders/${path}`, { words: "Tot gauw" });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Tot gauw");

  await superPool.query("update support.path set ended_on = '2026-11-24' where id = $1", [path]);
  expect((await coordinator.get(`/team/iemand-anders/${path}`)).status).toBe(404);
  expect((await coordinator.get("/team/iemand-anders/5f0c7a11-54b1-4c52-9c55-0a6a64c1d001")).status).toBe(404);
});

test("who is asked, who walked along and in the end the coordinator get a letter that names nobody", async () => {
  const { samir, noor, path } = await onTheirWay();
  await superPool.query("delete from platform.event where kind = 'support.handing-over'");
  await coordinator.post(`/team/iemand-anders/${path}`, { peer: noor.id, words: "" });
  expect((await letters()).map(({ address }) => address).sort()).toEqual([noor.email, samir.email].sort());

  await coordinator.post(`/team/iemand-anders/${path}/terug`, {});

  const last = await letters();
  expect(last.map(({ address }) => address)).not.toContain(noor.email);
  expect(last.some(({ body }) => body.includes("/team/trajecten/overzicht"))).toBe(true);
  for (const { body } of last) expect(body).not.toMatch(/Wilg|Samir|Noor/);
});

async function peer(name: string) {
  const id = await addPeer(superPool, centre.centre, name);
  const { rows } = await superPool.query<{ email: string }>('select email from identity."user" where id = $1', [id]);
  return { id, email: rows[0]?.email ?? "", browser: await centre.signedIn(id) };
}

async function onTheirWay() {
  const [samir, noor] = [await peer("Samir"), await peer("Noor")];
  const { id: path } = await addPath(superPool, { centre: centre.centre, peerId: samir.id });
  await superPool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, at, form_key)
     values ($1, 'money-paperwork', 'situationNow', $2, 'self', now(), gen_random_uuid())`,
    [path, secret],
  );
  return { samir, noor, path, own: `/traject/${linkToken(keys, { kind: "support", id: path, version: 1 })}` };
}

async function read(browser: Visitor, path: string): Promise<string> {
  return await (await browser.get(path)).text();
}

async function answerAs(browser: Visitor): Promise<void> {
  const [, id] = /meelopen\/overnemen\/([0-9a-f-]{36})/.exec(await read(browser, "/team/meelopen")) ?? [];
  await browser.post(`/team/meelopen/overnemen/${id}`, { answer: "yes" });
}

/** Does what waits since the last time, and gives the letters that came of it. */
async function letters() {
  const { rows: events } = await superPool.query<{ id: string; subject_id: string; centre_id: string }>(
    "delete from platform.event where kind = 'support.handing-over' returning id, subject_id, centre_id",
  );
  const [job] = handingOverJobs(centre.identity.findEmails);
  if (!job || !("onEvent" in job)) throw new Error("Nobody would be told");
  for (const { id, subject_id: subjectId, centre_id: centreId } of events)
    await job.onEvent(centre.workshop, { eventId: Number(id), subjectId, centreId, kind: "support.handing-over" });
  const { rows } = await superPool.query<{ address: string; body: string }>(
    "delete from platform.message where kind = 'support.handing-over' returning address, body",
  );
  return rows;
}
