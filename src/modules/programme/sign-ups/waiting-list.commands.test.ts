// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, countsOf, doJobs, join, listOf, mailsTo, type TestDate } from "./sign-up-test-date.ts";
import { lapseOffers, moveUpAfterCapacityRose } from "./waiting-list.commands.ts";

const centre = await createTestCentre();

async function fill(date: TestDate, names: string[]): Promise<string[]> {
  const addresses: string[] = [];
  for (const name of names) {
    const reach = `${name.toLowerCase()}-${date.slug}@post.example`;
    addresses.push(await join(centre.visitor(), date, { name, contact: "email", reach }));
  }
  return addresses;
}

test("when a date gets more places, who waits longest moves up and each is told", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await fill(walk, ["Anna", "Bram", "Cas", "Dina"]);
  const coordinator = { kind: "person", personId: crypto.randomUUID(), hostAt: [], coordinatorAt: [] } as const;

  const movedUp = await withActor(centre.db, coordinator, async (trx) => {
    await trx.updateTable("programme.occurrence").set({ capacity: 3 }).where("id", "=", walk.id).execute();
    return await moveUpAfterCapacityRose(trx, walk.id, centre.clock.now());
  });
  await doJobs(centre);

  expect(movedUp).toBe(2);
  expect(await listOf(centre, walk)).toEqual(["Anna confirmed", "Bram confirmed", "Cas confirmed", "Dina waiting"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 3, waiting: 1 });
  for (const name of ["bram", "cas"]) {
    const kinds = (await mailsTo(centre, `${name}-${walk.slug}@post.example`)).map(({ kind }) => kind);
    expect(kinds).toContain("programme.sign-up-moved-up");
  }
  expect((await mailsTo(centre, `dina-${walk.slug}@post.example`)).map(({ kind }) => kind)).toEqual([
    "programme.sign-up-waiting",
  ]);
});

test("an offer that nobody answers goes on to who waits next, and lapses for who let it pass", async () => {
  centre.clock.set("2026-11-24T11:00");
  const walk = await addDate(centre, { capacity: 1, offerHours: 12 });
  const [anna = "", bram = "", cas = ""] = await fill(walk, ["Anna", "Bram", "Cas"]);
  await centre.visitor().post(`${anna}/afmelding`, {});
  expect(await listOf(centre, walk)).toEqual(["Anna cancelled", "Bram offered", "Cas waiting"]);

  centre.clock.set("2026-11-24T23:00");
  expect(await (await centre.visitor().get(bram)).text()).toContain("<h1>De plek is doorgegeven</h1>");
  await centre.visitor().post(`${bram}/ja`, {});
  await lapseOffers(centre.db, centre.clock.now());
  await lapseOffers(centre.db, centre.clock.now());

  expect(await listOf(centre, walk)).toEqual(["Anna cancelled", "Bram lapsed", "Cas offered"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 0 });
  const page = await (await centre.visitor().get(cas)).text();
  expect(page).toContain("woensdag 25 november, 11.00 uur");
});

test("visitors read that there is a place again once an offer lapsed and nobody waits", async () => {
  centre.clock.set("2026-11-24T11:00");
  const walk = await addDate(centre, { capacity: 1, offerHours: 12 });
  const [anna = ""] = await fill(walk, ["Anna", "Bram"]);
  await centre.visitor().post(`${anna}/afmelding`, {});
  const read = async () => {
    await centre.hearOfChanges();
    return await (await centre.visitor().get(`/programma/${walk.slug}`)).text();
  };

  centre.clock.set("2026-11-24T23:00");
  const before = await read();
  await lapseOffers(centre.db, centre.clock.now());

  expect(before).not.toContain("Nog 1 plek");
  expect(await read()).toContain("Nog 1 plek");
});

test("an offer never outlives the start, and after that nobody is called any more", async () => {
  centre.clock.set("2026-11-24T11:00");
  const walk = await addDate(centre, { capacity: 1, offerHours: 48 });
  const [anna = ""] = await fill(walk, ["Anna", "Bram", "Cas"]);
  await centre.visitor().post(`${anna}/afmelding`, {});

  centre.clock.set("2026-11-25T14:00");
  await lapseOffers(centre.db, centre.clock.now());

  expect(await listOf(centre, walk)).toEqual(["Anna cancelled", "Bram lapsed", "Cas waiting"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 0, waiting: 1 });
});

test("the end of an offer asks for a job at that very moment", async () => {
  centre.clock.set("2026-11-24T11:00");
  const walk = await addDate(centre, { capacity: 1, offerHours: 12 });
  const [anna = ""] = await fill(walk, ["Anna", "Bram"]);
  await centre.visitor().post(`${anna}/afmelding`, {});

  await doJobs(centre);
  await doJobs(centre);

  const { rows } = await centre.superPool.query<{ hours: number }>(
    `select round(extract(epoch from start_after - created_on) / 3600)::int as hours from jobs.job
     where name = 'programme.end-offer' and data ->> 'subjectId' =
       (select id::text from programme.sign_up where occurrence_id = $1 and status = 'offered')`,
    [walk.id],
  );
  expect(rows).toEqual([{ hours: 12 }]);
});
