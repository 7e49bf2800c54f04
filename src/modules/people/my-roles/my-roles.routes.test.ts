// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { addCentre } from "../../../../test/support/rows.ts";
import { findSignedInPerson } from "../persons/signed-in-person.queries.ts";
import { pauseRole } from "../roles/leaving.commands.ts";
import { listTeam } from "../roles/roles.queries.ts";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const mine = "/mijn-plek/rollen";
const team = "/team/mensen";
const anneId = await house.addTo(house.centre, "coordinator", "Anne", "anne@team.example");
const anne = await house.signedIn(anneId);

test("whoever is not signed in is sent to sign in", async () => {
  const answer = await house.visitor().get(mine);

  expect(answer.headers.get("location")).toBe("/inloggen?terug=%2Fmijn-plek%2Frollen");
});

test("a pause is one tap without a reason, keeps the place, and closes at once what the role opens", async () => {
  const { id, visitor } = await someone("coordinator");
  const before = (await visitor.get(team)).status;

  const paused = await visitor.post(`${mine}/${await roleOf(id)}/pauze`, {});

  expect(await visitor.read(paused)).toContain("Je hebt nu pauze. Je plek blijft.");
  expect([before, (await visitor.get(team)).status]).toEqual([200, 404]);
  const page = await (await visitor.get(mine)).text();
  expect(page).toContain("Pak weer op");
  expect(page).not.toMatch(/reden/i);
  expect(await findSignedInPerson(house.db, id, house.clock.now())).toMatchObject({
    roles: [{ role: "coordinator", centreId: house.centre.id, isPaused: true }],
    teamAt: [],
    hostAt: [],
    coordinatorAt: [],
  });
  expect(await (await anne.get(team)).text()).toContain("met pauze");

  await visitor.post(`${mine}/${await roleOf(id)}/hervatting`, {});
  expect((await visitor.get(team)).status).toBe(200);
});

test("the only coordinator can neither rest nor stop, and reads to ask somebody first", async () => {
  const { id, visitor } = await someone("coordinator", await newCentre());

  const answers = [
    await visitor.post(`${mine}/${await roleOf(id)}/pauze`, {}),
    await visitor.post(`${mine}/${await roleOf(id)}/einde`, {}),
  ];

  for (const answer of answers) {
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Vraag eerst iemand naast je");
  }
});

test("of two coordinators who take a pause at the same moment, one stays", async () => {
  const centre = await newCentre();
  const two = [await someone("coordinator", centre), await someone("coordinator", centre)];
  const pauses = two.map(async ({ id: personId }) => {
    const own = { personId, roleId: await roleOf(personId) };
    return await withActor(house.db, person(personId), async (trx) => await pauseRole(trx, own, house.clock.now()));
  });

  expect((await Promise.all(pauses)).toSorted()).toEqual(["ended", "lastCoordinator"]);
});

test("nobody pauses, stops or answers for another", async () => {
  const { visitor } = await someone("host");
  const other = await someone("host");
  await anne.post(team, { name: "X", email: other.email, role: "trainer" });
  const asked = await requestOf(other.id);
  const role = await roleOf(other.id);
  const addresses = [`${role}/pauze`, `${role}/einde`, `${role}/hervatting`, `vragen/${asked}/antwoord`, "x/pauze"];

  for (const address of addresses) {
    expect((await visitor.post(`${mine}/${address}`, { answer: "yes" })).status).toBe(404);
  }
});

test("someone asks for a role in their own words, a coordinator says yes with a line, and it holds", async () => {
  const { id, visitor } = await someone("volunteer");
  const asked = await visitor.post(mine, { role: "peerWorker", words: "Ik heb zelf veel gehad aan zo iemand." });

  expect(await visitor.read(asked)).toContain("Je vraag is verstuurd.");
  expect(house.mails.at(-1)).toMatchObject({ kind: "role-wanted" });
  expect(await (await anne.get(team)).text()).toContain("Ik heb zelf veel gehad aan zo iemand.");
  await anne.post(`${team}/vragen/${await requestOf(id)}/antwoord`, { answer: "yes", words: "Kom je dinsdag langs?" });

  const page = await (await visitor.get(mine)).text();
  expect(page).toContain("ervaringsdeskundige: ja.");
  expect(page).toContain("Kom je dinsdag langs?");
  expect((await findSignedInPerson(house.db, id, house.clock.now()))?.roles).toHaveLength(2);
});

test("not now is an answer too: no role, and asking again later is fine", async () => {
  const { id, visitor } = await someone("volunteer");
  await visitor.post(mine, { role: "coordinator" });

  await anne.post(`${team}/vragen/${await requestOf(id)}/antwoord`, { answer: "notNow", words: "" });

  expect(await (await visitor.get(mine)).text()).toContain("coördinator: nu niet.");
  expect(await rolesOf(id)).toEqual(["volunteer"]);
  expect((await visitor.post(mine, { role: "coordinator" })).status).toBe(303);
});

test("a question can be taken back as long as nobody answered", async () => {
  const { id, visitor } = await someone("volunteer");
  await visitor.post(mine, { role: "trainer" });

  const withdrawn = await visitor.post(`${mine}/vragen/${await requestOf(id)}/intrekking`, {});

  expect(await visitor.read(withdrawn)).toContain("Je vraag is weg.");
});

test("what the house asks of someone is theirs to answer, not to take back", async () => {
  const { id, visitor, email } = await someone("volunteer");
  await anne.post(team, { name: "Wie", email, role: "trainer" });
  const request = await requestOf(id);

  await visitor.post(`${mine}/vragen/${request}/intrekking`, {});

  expect(await requestOf(id)).toBe(request);
});

test("a coordinator does not say yes in someone's place to what the house asked of them", async () => {
  const { id, email } = await someone("volunteer");
  await anne.post(team, { name: "Wie", email, role: "trainer" });

  await anne.post(`${team}/vragen/${await requestOf(id)}/antwoord`, { answer: "yes", words: "" });

  expect(await rolesOf(id)).toEqual(["volunteer"]);
});

test("who is asked for what they asked for themselves has it at once", async () => {
  const { id, visitor, email } = await someone("volunteer");
  await visitor.post(mine, { role: "host" });

  await anne.post(team, { name: "Wie", email, role: "host" });

  expect(await rolesOf(id)).toEqual(["volunteer", "host"]);
});

test("that a colleague takes part too is seen by nobody but themselves: not on the page, not by query, not in the database", async () => {
  const { id, visitor } = await someone("volunteer");
  const guestOnly = await someone("participant");
  await visitor.post(mine, { role: "participant" });

  expect(await (await visitor.get(mine)).text()).toContain("deelnemer bij De Proeftuin");
  const page = await (await anne.get(team)).text();
  expect(page).not.toContain("deelnemer bij");
  expect(page).not.toContain(guestOnly.email);
  const seen = await withActor(house.db, person(anneId, [house.centre.id]), async (trx) => ({
    team: (await listTeam(trx, house.centre.id)).filter(({ personId }) => personId === id).map(({ role }) => role),
    roles: await trx.selectFrom("people.role").select("id").where("role", "=", "participant").orderBy("id").execute(),
    persons: await trx.selectFrom("people.person").select("id").where("id", "=", guestOnly.id).orderBy("id").execute(),
  }));
  expect(seen).toEqual({ team: ["volunteer"], roles: [], persons: [] });
  const participation = await house.superPool.query(
    "select id from people.role where person_id = $1 and role = 'participant'",
    [id],
  );
  const ended = await anne.post(`${team}/rollen/${participation.rows[0].id}/einde`, {});
  expect(ended.status).toBe(404);
  expect((await guestOnly.visitor.get(team)).status).toBe(404);
});

test.each(["partnerContact", "municipality", "insurer"])(
  "someone of another organization says yes to being its %s, and sees no person and no house from inside",
  async (role) => {
    const { rows } = await house.superPool.query("insert into network.organization (name) values ($1) returning id", [
      `Buiten ${role}`,
    ]);
    const email = `${randomUUID()}@elders.example`;
    const asked = await anne.post("/team/contacten", { name: "Femke", email, role, organizationId: rows[0].id });
    expect(await anne.read(asked)).toContain("Femke is gevraagd.");
    const femkeId = await idOf(email);
    const femke = await house.signedIn(femkeId);

    await femke.post(`${mine}/vragen/${await requestOf(femkeId)}/antwoord`, { answer: "yes" });

    const found = await findSignedInPerson(house.db, femkeId, house.clock.now());
    expect(found).toMatchObject({ roles: [{ role, organizationId: rows[0].id, centreId: null, isPaused: false }] });
    expect(found).toMatchObject({ teamAt: [], hostAt: [], coordinatorAt: [] });
    const persons = await withActor(house.db, person(femkeId), async (trx) => {
      return await trx.selectFrom("people.person").select("id").orderBy("id").execute();
    });
    expect(persons).toEqual([{ id: femkeId }]);
    expect((await femke.get(team)).status).toBe(404);
    expect(await (await anne.get("/team/contacten")).text()).toContain("Femke");
    expect(await (await anne.get(team)).text()).not.toContain("Femke");

    await anne.post(`/team/contacten/${await roleOf(femkeId)}/einde`, {});
    expect(await (await anne.get("/team/contacten")).text()).not.toContain("Femke");
  },
);

test("a coordinator shares the news with whoever says yes, for a turn, and takes it away again", async () => {
  const { id, email, visitor } = await someone("participant");
  const turn = { task: "publish", from: "2026-11-24", until: "2026-11-30" };
  const form = { ...turn, name: "Eva", email, formKey: randomUUID() };
  expect(await (await anne.post("/team/taken", form)).text()).toContain("Kies wat deze persoon gaat doen.");
  expect(await anne.read(await anne.post("/team/taken/keuze", { publish: "pairs" }))).toContain("Dat is bewaard.");

  const asked = await anne.post("/team/taken", form);
  await anne.post("/team/taken", form);

  expect(await anne.read(asked)).toContain("Eva (nog geen antwoord)");
  const { rows } = await house.superPool.query("select id from people.given_task where person_id = $1", [id]);
  expect(rows).toHaveLength(1);
  expect(await tasksOf(id)).toEqual([]);
  await visitor.post(`${mine}/taken/${rows[0].id}/antwoord`, { answer: "yes" });
  expect(await tasksOf(id)).toEqual([{ task: "publish", way: "pairs", centreId: house.centre.id }]);
  expect(await (await visitor.get(mine)).text()).toContain("van 24 november 2026 tot en met 30 november 2026");
  expect((await visitor.get(team)).status).toBe(404);
  await anne.post("/team/taken/keuze", { publish: "coordinators" });
  expect(await tasksOf(id)).toEqual([]);
  expect(await (await visitor.get(mine)).text()).toContain("Coördinatoren doen dit nu zelf.");
  await anne.post("/team/taken/keuze", { publish: "one" });
  expect(await tasksOf(id)).toEqual([{ task: "publish", way: "one", centreId: house.centre.id }]);

  expect(await anne.read(await anne.post(`/team/taken/${rows[0].id}/einde`, {}))).toContain("Dat is weggehaald.");
  expect(await tasksOf(id)).toEqual([]);
});

test("a turn needs someone, something and a way, and its last day is not before its first", async () => {
  const days = { from: "2026-12-02", until: "2026-12-01" };
  const empty = await (await anne.post("/team/taken", { ...days, name: "", email: "x" })).text();
  const backwards = await anne.post("/team/taken", {
    ...days,
    name: "Eva",
    email: "e@x.nl",
    task: "publish",
  });

  expect(empty).toContain("Vul een naam in.");
  expect(empty).toContain("Kies wat deze persoon gaat doen.");
  expect(backwards.status).toBe(422);
  expect(await backwards.text()).toContain("Kies een dag op of na de eerste dag.");
});

async function tasksOf(personId: string) {
  return (await findSignedInPerson(house.db, personId, house.clock.now()))?.tasks;
}

async function someone(role: Parameters<typeof house.addTo>[1], at = house.centre) {
  const email = `${randomUUID()}@team.example`;
  const id = await house.addTo(at, role, "Iemand", email);
  return { id, email, visitor: await house.signedIn(id) };
}

async function newCentre() {
  const slug = randomUUID();
  return await addCentre(house.superPool, { slug, name: slug, host: `${slug}.example` });
}

function person(personId: string, coordinatorAt: string[] = []): Actor {
  return { kind: "person", personId, hostAt: coordinatorAt, coordinatorAt };
}

async function idOf(email: string): Promise<string> {
  return (await house.superPool.query(`select id from identity."user" where email = $1`, [email])).rows[0].id;
}

async function roleOf(personId: string): Promise<string> {
  return (await house.superPool.query("select id from people.role where person_id = $1", [personId])).rows[0].id;
}

async function rolesOf(personId: string): Promise<string[]> {
  const { rows } = await house.superPool.query(
    "select role from people.role where person_id = $1 order by started_at, role desc",
    [personId],
  );
  return rows.map(({ role }) => role);
}

async function requestOf(personId: string): Promise<string> {
  const { rows } = await house.superPool.query(
    "select id from people.role_request where person_id = $1 and answered_at is null",
    [personId],
  );
  return rows[0].id;
}
