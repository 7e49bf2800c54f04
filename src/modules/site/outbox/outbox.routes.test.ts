// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";

const testCentre = await createTestCentre();
const { superPool, centre } = testCentre;
const coordinator = await testCentre.coordinator();

async function readPage(address: string): Promise<string> {
  return await coordinator.read(await coordinator.get(address));
}

test("an empty outbox says so, and that there is no mail server yet", async () => {
  const html = await readPage("/team/berichten");

  expect(html).toContain("Er zijn geen berichten.");
  expect(html).toContain("Er is nog geen mailserver ingesteld. Berichten wachten hier.");
});

test("the outbox tells what waits, and hides what holds a link", async () => {
  await queue({
    kind: "programme.sign-up-confirmed",
    address: "anna@post.example",
    body: "geheime link",
    holdsLink: true,
  });
  await queue({ kind: "iets.nieuws", address: "bram@post.example", body: "Tot morgen", holdsLink: false });

  const html = await readPage("/team/berichten");

  expect(html).toContain("Je doet mee");
  expect(html).toContain("Wacht nog");
  expect(html).not.toContain("anna@post.example");
  expect(html).not.toContain("geheime link");
  expect(html).toContain("bram@post.example");
  expect(html).toContain("Tot morgen");
  expect(html).toContain("Bel dan even");
  expect(await readPage("/team/huis")).toContain("Er wachten 2 berichten.");
});

test("a message that does not arrive tells the coordinator what to do, and goes after all when the address is right", async () => {
  const id = randomUUID();
  await superPool.query(
    `insert into platform.message (id, centre_id, kind, address, subject, body, holds_link, once_key, created_at, kept_until, given_up_at, last_problem)
     values ($1, $2, 'programme.sign-up-confirmed', 'weg@post.example', 's', 'b', true, 'weg', now(), '2100-01-01', now(), 'EENVELOPE 550 5.1.1')`,
    [id, centre.id],
  );
  await superPool.query(
    "insert into platform.unreachable_address values (platform.address_mark('weg@post.example'), now(), 'EENVELOPE 550 5.1.1')",
  );

  const outbox = await (await coordinator.get("/team/berichten")).text();
  const again = await coordinator.post(`/team/berichten/${id}/opnieuw`, {});

  expect(outbox).toContain("Komt niet aan");
  expect(outbox).toContain("Mail naar dit adres komt niet aan. We sturen er niets meer heen.");
  expect(outbox).not.toContain("weg@post.example");
  expect(again.headers.get("location")).toBe("/team/berichten");
  expect((await superPool.query("select 1 from platform.unreachable_address")).rowCount).toBe(0);
});

async function queue(message: { kind: string; address: string; body: string; holdsLink: boolean }): Promise<void> {
  const { db, mail, clock } = testCentre;
  const full = {
    ...message,
    centreId: centre.id,
    subject: "Bericht",
    onceKey: crypto.randomUUID(),
    keptUntil: clock.now().add({ hours: 24 }),
  };
  await withActor(db, house, async (trx) => await mail.queueMessage(trx, full, clock.now()));
}
