// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPath, addPeer, addRequest } from "../../../../test/support/walking.ts";
import { refreshAvailability } from "./availability.commands.ts";
import { clearProfilesWithoutRole } from "./clearing.commands.ts";
import { listPeersWithRoom } from "./peers-with-room.queries.ts";
import { peerTables } from "./personal-tables.ts";

const house = await createTestCentre();
const { superPool, centre, db } = house;
const path = "/team/wie-ik-ben";
const told = {
  ...{ name: "Samir", about: "Ik lach graag", kinds: ["peer-coach", "buddy"], languages: ["nl", "tr"], room: "1" },
  ...{ themes: ["home"], neighbourhoods: "Kogerveld\nOude Haven", days: ["thu"], gender: "man", ageBand: "" },
  ...{ ratherNot: ["relationship"], ratherNotWords: "Niet over vroeger" },
};

beforeEach(async () => {
  await superPool.query("delete from support.request; delete from support.peer_profile");
});

test("a peer worker says who they are, sees how others see it, and is proposed from then on", async () => {
  const { visitor, personId } = await house.signInAs({ role: "peerWorker", name: "Samir" });
  const empty = await (await visitor.get(path)).text();
  expect(empty).toContain('value="Samir"');
  expect(empty).not.toContain("Zo zien mensen jou");

  const page = await visitor.read(await visitor.post(path, told));

  expect(page).toContain("Het is bewaard");
  expect(page).toContain("Samir spreekt Nederlands en Turks, doet meelopen als ervaringscoach en een maatje zijn");
  expect(page).toContain("woont of komt in Kogerveld en Oude Haven");
  expect(page).toContain("Je hebt ruimte. Mensen kunnen je kiezen.");
  expect(page).toContain("Niet over vroeger");
  expect(await withRoom()).toEqual([{ id: personId, name: "Samir" }]);
});

test("what is not right comes back with what was typed, and nothing changes", async () => {
  const { visitor } = await house.signInAs({ role: "peerWorker", name: "Samir" });
  const answer = await visitor.post(path, { ...told, kinds: [], room: "veel", ratherNot: ["home"] });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["Kies minstens een ding", "Vul een getal in", "Ik lach graag", "Oude Haven"])
    expect(html).toContain(words);
  const twice = await (await visitor.post(path, { ...told, ratherNot: ["home"] })).text();
  expect(twice).toContain("Een onderwerp staat bij graag en bij liever niet");
  expect((await superPool.query("select from support.peer_profile")).rows).toEqual([]);
});

test("a break takes nobody's word, and who they walk along with stays", async () => {
  const { visitor, personId } = await house.signInAs({ role: "peerWorker", name: "Samir" });
  await visitor.post(path, { ...told, room: "2" });
  await addPath(superPool, { centre, peerId: personId });

  const resting = await visitor.read(await visitor.post(`${path}/pauze`, {}));

  expect(resting).toContain("Je hebt pauze. Niemand ziet je");
  expect(await withRoom()).toEqual([]);
  const back = await visitor.read(await visitor.post(`${path}/verder`, {}));
  expect(back).toContain("Je hebt ruimte. Mensen kunnen je kiezen.");
  expect((await superPool.query("select from support.path where peer_id = $1", [personId])).rows).toHaveLength(1);
});

test("room counts everyone they walk along with and everyone who asked, and nobody twice", async () => {
  const peerId = await addPeer(superPool, centre);
  const path = await addPath(superPool, { centre, peerId });
  const room = async (places: number) => {
    await superPool.query("update support.peer_room set room = $2 where person_id = $1", [peerId, places]);
    await refresh(peerId);
    return (await withRoom()).length === 1;
  };
  await addMatch(path.id, peerId);
  expect([await room(1), await room(2)]).toEqual([false, true]);

  await addMatch(await addRequest(superPool, { centre }), peerId);
  expect([await room(2), await room(3)]).toEqual([false, true]);

  await superPool.query(
    "update support.path set ended_on = '2026-11-20'; update support.match set ended_at = now(), ended_by = 'asker'",
  );
  expect(await room(1)).toBe(true);
});

test("nobody else reads it: not a coordinator, and not by the database", async () => {
  const { visitor, personId } = await house.signInAs({ role: "peerWorker", name: "Samir" });
  await visitor.post(path, told);
  const { personId: noor, visitor: coordinator } = await house.signInAs({ role: "coordinator" });
  const actor = { kind: "person", personId: noor, hostAt: [centre.id], coordinatorAt: [centre.id] } as const;

  const seen = await withActor(db, actor, async (trx) => [
    ...(await trx.selectFrom("support.peerRoom").select("ratherNotWords").execute()),
    ...(await trx.selectFrom("support.peerProfile").select("about").execute()),
  ]);

  expect(seen).toEqual([]);
  expect((await coordinator.get(path)).status).toBe(404);
  expect(await withRoom()).toEqual([{ id: personId, name: "Samir" }]);
});

test("it goes with one tick, by itself when the role ends, and comes along when somebody takes all of theirs", async () => {
  const { visitor, personId } = await house.signInAs({ role: "peerWorker", name: "Samir" });
  await visitor.post(path, told);
  const taken = await withActor(db, { kind: "house" }, async (trx) => [
    ...((await peerTables[0]?.exportRows(trx, { personId })) ?? []),
    ...((await peerTables[1]?.exportRows(trx, { personId })) ?? []),
  ]);
  expect(JSON.stringify(taken)).toMatch(/Niet over vroeger.*Ik lach graag/);

  expect((await visitor.post(`${path}/gewist`, {})).status).toBe(422);
  await visitor.post(`${path}/gewist`, { sure: "yes" });
  expect((await superPool.query("select from support.peer_room")).rows).toEqual([]);

  await visitor.post(path, told);
  await superPool.query("update people.role set paused_at = now() where person_id = $1", [personId]);
  expect(await clear()).toBe(0);
  await superPool.query("update people.role set ended_at = now() where person_id = $1", [personId]);
  expect(await clear()).toBe(1);
});

async function withRoom() {
  return await withActor(db, { kind: "nobody" }, async (trx) => await listPeersWithRoom(trx, centre.id));
}

async function refresh(peerId: string): Promise<void> {
  await withActor(db, { kind: "nobody" }, async (trx) => {
    await refreshAvailability(trx, { peerId, centreId: centre.id }, house.clock.now());
  });
}

async function clear(): Promise<number> {
  return await withActor(db, { kind: "house" }, async (trx) => await clearProfilesWithoutRole(trx));
}

async function addMatch(requestId: string, peerId: string): Promise<void> {
  await superPool.query(
    `insert into support.match (request_id, centre_id, peer_id, peer_name, chosen_by, asked_at, form_key)
     values ($1, $2, $3, 'Samir', 'asker', now(), gen_random_uuid())`,
    [requestId, centre.id, peerId],
  );
}
