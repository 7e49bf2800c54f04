// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createTestCentre } from "../../../../../test/support/centre.ts";
import { createVisitor, type Visitor } from "../../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const { superPool: pool, app } = centre;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const there = await centre.addCentre("overkant", "overkant.localhost");
const path = "/team/regio/beginnen/andere";
let here: Visitor;
let atOther: Visitor;

beforeAll(async () => {
  here = await centre.coordinator();
  const { personId } = await centre.signInAs({ role: "coordinator", at: there });
  atOther = createVisitor(app, "overkant.localhost");
  await atOther.post(await centre.identity.makeSignInLink(personId), {});
});

test("a house goes on by itself with what it offers; it never lands in a region that is there", async () => {
  const [{ region_id: first }] = (await pool.query("select region_id from network.centre where id = $1", [there.id]))
    .rows;
  await pool.query("insert into network.service (organization_id, name) values ($1, 'Inloop')", [there.organizationId]);
  await atOther.post(`${path}/eigen`, { name: "De overkant", formKey: first });
  expect(await regionOf(there.id)).toBe(first);

  const form = { name: "De overkant", formKey: randomUUID() };
  await atOther.post(`${path}/eigen`, form);
  await atOther.post(`${path}/eigen`, form);

  const own = await regionOf(there.id);
  expect(own).not.toBe(first);
  expect(await regionOf(centre.centre.id)).toBe(first);
  const { rows } = await pool.query(
    `select region_id from network.organization where id = $1 union select region_id from network.service
     where organization_id = $1 union select region_id from network.location where id = $2`,
    [there.organizationId, there.locationId],
  );
  expect(rows).toEqual([{ region_id: own }]);
});

test("belonging to another region needs the yes of a house there", async () => {
  const region = await regionOf(centre.centre.id);
  await atOther.post(`${path}/vraag`, { region });
  expect(await regionOf(there.id)).not.toBe(region);
  expect(await read(here)).toContain("overkant wil bij deze regio horen");

  await here.post(await answerAddress("nee"), {});
  expect(await read(atOther)).toContain("de vorige keer nee");

  await atOther.post(`${path}/vraag`, { region });
  const yes = await answerAddress("ja");
  expect((await atOther.post(yes, {})).status).toBe(404);
  await here.post(yes, {});
  expect(await regionOf(there.id)).toBe(region);
});

test("a question can be withdrawn, and a yes then moves nobody", async () => {
  await atOther.post(`${path}/eigen`, { name: "Weer alleen" });
  const alone = await regionOf(there.id);
  await atOther.post(`${path}/vraag`, { region: await regionOf(centre.centre.id) });
  const yes = await answerAddress("ja");

  await atOther.post(`${path}/terug`, {});
  await here.post(yes, {});

  expect(await regionOf(there.id)).toBe(alone);
});

test("an unknown region, or one without a name, is asked again", async () => {
  expect((await atOther.post(`${path}/vraag`, { region: randomUUID() })).status).toBe(422);
  expect((await here.post(`${path}/eigen`, { name: "" })).status).toBe(422);
});

async function answerAddress(answer: "ja" | "nee"): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("select id from region.joining where answered_at is null");
  return `${path}/vragen/${rows[0]?.id}/${answer}`;
}

async function regionOf(centreId: string): Promise<string> {
  const { rows } = await pool.query<{ region_id: string }>("select region_id from network.centre where id = $1", [
    centreId,
  ]);
  centre.forgetPages();
  await centre.hearOfChanges();
  return rows[0]?.region_id ?? "";
}

async function read(visitor: Visitor): Promise<string> {
  return await (await visitor.get(path)).text();
}
