// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { withActor } from "#platform/db";
import { addCentre } from "../../../../test/support/rows.ts";
import { endRole } from "../roles/leaving.commands.ts";
import { addPerson } from "../roles/role.commands.ts";
import { listTeam } from "../roles/roles.queries.ts";
import { createTestHouse } from "../test-house.ts";

const house = await createTestHouse();
const team = "/team/mensen";
const mine = "/mijn-plek/rollen";
const anneId = await house.addTo(house.centre, "coordinator", "Anne", "anne@team.example");
const anne = await house.signedIn(anneId);

test("a coordinator asks someone to host, and it holds only after their own yes", async () => {
  const asked = await anne.post(team, { name: "Bram", email: "Bram@team.example", role: "host" });

  expect(asked.status).toBe(303);
  expect(await anne.read(asked)).toContain("Bram is gevraagd.");
  expect(house.mails.at(-1)).toMatchObject({ address: "bram@team.example", kind: "role-asked" });
  const bramId = await idOf("bram@team.example");
  const bram = await house.signedIn(bramId);
  expect(await rolesOf(bramId)).toEqual([]);
  const yes = await bram.post(`${mine}/vragen/${await requestOf(bramId)}/antwoord`, { answer: "yes" });

  expect(await bram.read(yes)).toContain("Dat is nu je rol.");
  expect(await rolesOf(bramId)).toEqual(["host"]);
  expect(await (await anne.get(team)).text()).toContain("bram@team.example");
  expect((await bram.get(team)).status).toBe(404);
});

test("the same form sent twice, even at once, asks one person once", async () => {
  const form = { name: "Cor", email: "cor@team.example", role: "host", formKey: randomUUID() };
  const mailsBefore = house.mails.length;

  await Promise.all([anne.post(team, form), anne.post(team, form), anne.post(team, form)]);

  const { rows } = await house.superPool.query(
    "select person.id from people.person join people.role_request as asked on asked.person_id = person.id where person.name = 'Cor'",
  );
  expect(rows).toHaveLength(1);
  expect(house.mails).toHaveLength(mailsBefore + 1);
});

test("whoever says no, thanks gets no role, and the coordinator reads just that", async () => {
  await anne.post(team, { name: "Dina", email: "dina@team.example", role: "trainer" });
  const dinaId = await idOf("dina@team.example");
  const dina = await house.signedIn(dinaId);

  const no = await dina.post(`${mine}/vragen/${await requestOf(dinaId)}/antwoord`, { answer: "notNow" });

  expect(await dina.read(no)).toContain("Je hebt nee gezegd. Dat is goed.");
  expect(await rolesOf(dinaId)).toEqual([]);
  expect(await (await anne.get(team)).text()).toContain("Dina zegt: nee, dank je.");
});

test("a form without a name, address or role comes back with the mistakes and what was typed", async () => {
  const answer = await anne.post(team, { name: "", email: "dirk apenstaartje" });

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("Vul een naam in.");
  expect(page).toContain("Kies wat je vraagt.");
  expect(page).toContain("dirk apenstaartje");
});

test("whoever is not signed in is sent to sign in, and comes back to this page", async () => {
  const answer = await house.visitor().get(team);

  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/inloggen?terug=%2Fteam%2Fmensen");
});

test("a role that ends is over with the next page", async () => {
  const eefId = await house.addTo(house.centre, "coordinator", "Eef", "eef@team.example");
  const eef = await house.signedIn(eefId);
  const before = await eef.get(team);

  const ended = await anne.post(`${team}/rollen/${await roleOf(eefId)}/einde`, {});

  expect(await anne.read(ended)).not.toContain("eef@team.example");
  expect([before.status, (await eef.get(team)).status]).toEqual([200, 404]);
});

test("the last coordinator stays, and reads why", async () => {
  const answer = await anne.post(`${team}/rollen/${await roleOf(anneId)}/einde`, {});

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Er moet altijd iemand coördinator zijn.");
  expect((await anne.get(team)).status).toBe(200);
});

test("two coordinators who end each other's role at the same moment leave one", async () => {
  const other = await addCentre(house.superPool, { slug: "tweetal", name: "Tweetal", host: "tweetal.example" });
  await house.addTo(other, "coordinator", "Fem", "fem@team.example");
  await house.addTo(other, "coordinator", "Gijs", "gijs@team.example");
  const { rows } = await house.superPool.query("select id from people.role where centre_id = $1", [other.id]);
  const end = async (roleId: string) =>
    await withActor(house.db, { kind: "house" }, async (trx) =>
      endRole(trx, { roleId, centreId: other.id }, house.clock.now()),
    );

  const outcomes = await Promise.all(rows.map(async ({ id }) => await end(id)));

  expect(outcomes.toSorted()).toEqual(["ended", "lastCoordinator"]);
});

test("a coordinator of another centre sees none of this team, and can end no role of it", async () => {
  const other = await addCentre(house.superPool, { slug: "elders", name: "Elders", host: "elders.example" });
  const hannaId = await house.addTo(other, "coordinator", "Hanna", "hanna@team.example");
  const hanna = await house.signedIn(hannaId);
  const actor = { kind: "person", personId: hannaId, hostAt: [other.id], coordinatorAt: [other.id] } as const;

  const here = await hanna.get(team);
  const hereByPost = await hanna.post(`${team}/rollen/${await roleOf(anneId)}/einde`, {});
  const rows = await withActor(house.db, actor, async (trx) => await listTeam(trx, house.centre.id));
  const ended = await withActor(house.db, actor, async (trx) =>
    endRole(trx, { roleId: await roleOf(anneId), centreId: other.id }, house.clock.now()),
  );

  expect([here.status, hereByPost.status]).toEqual([404, 404]);
  expect(rows).toEqual([]);
  expect(ended).toBe("unknown");
});

test("someone of another team is one person with a second role, under the name they have", async () => {
  const other = await addCentre(house.superPool, { slug: "derde", name: "Derde", host: "derde.example" });
  const ids = [
    await house.addTo(house.centre, "host", "Ilse", "ilse@team.example"),
    await house.addTo(other, "host", "I. Jansen", "ILSE@team.example"),
  ];

  expect(ids[0]).toBe(ids[1]);
});

test("who opens the page with the team is written down for each person on it", async () => {
  const personId = await house.addTo(house.centre, "host", "Jo", `${randomUUID()}@team.example`);

  await anne.get(team);

  const { rows } = await house.superPool.query(
    "select reader_name, reader_role, what, centre_id from people.reading where about_id = $1",
    [personId],
  );
  expect(rows).toEqual([
    { reader_name: "Anne", reader_role: "coordinator", what: "people.team", centre_id: house.centre.id },
  ]);
});

test("a person is added whole or not at all", async () => {
  const colleague = { name: "Kim", email: "kim@team.example", role: "host", centreId: house.centre.id } as const;
  const failing = withActor(house.db, { kind: "house" }, async (trx) =>
    addPerson(trx, { ...colleague, organizationId: randomUUID() }, house.clock.now()),
  );

  await expect(failing).rejects.toThrow();
  const { rows } = await house.superPool.query(`select from identity."user" where email = 'kim@team.example'`);
  expect(rows).toEqual([]);
});

async function idOf(email: string): Promise<string> {
  const { rows } = await house.superPool.query(`select id from identity."user" where email = $1`, [email]);
  return rows[0].id;
}

async function roleOf(personId: string): Promise<string> {
  const { rows } = await house.superPool.query("select id from people.role where person_id = $1", [personId]);
  return rows[0].id;
}

async function requestOf(personId: string): Promise<string> {
  const { rows } = await house.superPool.query("select id from people.role_request where person_id = $1", [personId]);
  return rows[0].id;
}

async function rolesOf(personId: string): Promise<string[]> {
  const { rows } = await house.superPool.query("select role from people.role where person_id = $1", [personId]);
  return rows.map(({ role }) => role);
}
