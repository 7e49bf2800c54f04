// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, expect, test } from "vitest";
import { createTestDemo } from "../test-demo.ts";
import { idOfEntry, organizations } from "./directory.ts";
import { places } from "./places.ts";

const { furnishOn, readRows, program } = await createTestDemo();
beforeAll(async () => await furnishOn("2026-11-24T11:00"));

const objects = [
  ...["accessibility", "address", "attribute", "contact", "cost_option", "funding", "language", "location", "metadata"],
  ...["organization", "organization_identifier", "phone", "program", "required_document", "schedule", "service"],
  ...["service_area", "service_at_location", "service_capacity", "taxonomy", "taxonomy_term", "unit", "url"],
];

test.each(objects)("the directory of the demo has a %s", async (object) => {
  const [found] = await readRows<{ count: number }>(`select count(*)::int as count from network.${object}`);

  expect(found?.count).toBeGreaterThan(0);
});

test("the directory has thirty organizations and sixty entries, with the house and its partners among them", async () => {
  const [found] = await readRows(`
    select (select count(*)::int from network.organization) >= 30 as organizations, count(*) >= 60 as entries,
      count(distinct organization_id) filter (where organization_id in (select offered_by from programme.activity))::int as known
    from network.service`);

  expect(found).toEqual({ organizations: true, entries: true, known: 3 });
});

test("some entries are long unchecked, one nobody answers for, one is closed for a while and one has ended", async () => {
  const [found] = await readRows<Record<string, number>>(`
    select count(*) filter (where assured_date < date '2026-11-24' - 180)::int as stale,
      count(*) filter (where assured_date is null and status = 'active')::int as unanswered,
      count(*) filter (where status = 'temporarily closed')::int as resting, count(*) filter (where status = 'inactive')::int as ended
    from network.service`);

  expect(found).toMatchObject({ unanswered: 1, resting: 1, ended: 1 });
  expect(found?.stale).toBeGreaterThanOrEqual(3);
});

test("of each entry that was looked at it stands who did, and of one it stands that nobody answers for it", async () => {
  const ways = await readRows("select way, count(*) > 0 as some from network.checking group by way order by way");
  const unkept = await readRows<{ name: string }>(`
    select name from network.service join network.watched_entry on service_id = service.id where unkept_on is not null`);

  expect(ways.map((row) => Object.values(row)[0])).toEqual(["keeper", "phoned", "team", "visited"]);
  expect(unkept).toEqual([{ name: "Een lamp ophangen of een kraan maken" }]);
});

test("an entry has the same address at every start", async () => {
  const before = await readRows("select id, name from network.service order by id");
  await furnishOn("2026-12-04T15:00");

  expect(await readRows("select id, name from network.service order by id")).toEqual(before);
});

const { shelter } = places;
const secrets = [
  shelter.name,
  shelter.street,
  shelter.postalCode,
  "Verborgenlaan",
  String(shelter.onMap.latitude),
  "06 99",
];
const entryPages = organizations.flatMap(({ entries }) => entries.map(({ key }) => `/wegwijzer/${idOfEntry(key)}`));
const publicPages = [
  ...["/", "/wegwijzer", "/wegwijzer?over=veilig", "/wegwijzer?woorden=vrouwen"],
  ...["/wegwijzer?van=Rietmeer&binnen=2", "/wegwijzer/kaart", "/wegwijzer/kaart?over=veilig"],
  ...["/api/hsds/services?per_page=200&full=true", "/api/hsds/service_at_locations?per_page=200&full=true"],
  ...["/api/hsds/organizations?per_page=200&full=true", "/api/oruk/services?per_page=200", "/sitemap.xml"],
  ...[`/wegwijzer/meenemen?e=${idOfEntry("safe-house")}`, `/en/wegwijzer/${idOfEntry("safe-house")}`],
];

test.each([...publicPages, ...entryPages])("nothing on %s tells where the shelter is", async (path) => {
  const response = await program.app.request(`http://localhost:3000${path}`);
  const text = (await response.text()).replaceAll(path, "");

  expect(response.status).toBeOneOf([200, 404]);
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test("the postcode and the street of the shelter are as unknown as those of nowhere", async () => {
  const read = async (path: string) => await (await program.app.request(`http://localhost:3000${path}`)).text();

  const hidden = [await read("/wegwijzer?van=0129+ZZ&binnen=2"), await read("/wegwijzer?woorden=verborgenlaan")];
  const nowhere = [await read("/wegwijzer?van=0199+XY&binnen=2"), await read("/wegwijzer?woorden=onbestaanlaan")];

  expect(hidden.map(withoutTyped)).toEqual(nowhere.map(withoutTyped));
});

function withoutTyped(html: string): string {
  return html.replaceAll(/0129([+ ]|%20)ZZ|0199([+ ]|%20)XY/gi, "").replaceAll(/(verborgen|onbestaan)laan/gi, "");
}

test("the shelter is found by what it is for, without a place", async () => {
  const response = await program.app.request(`http://localhost:3000/wegwijzer/${idOfEntry("safe-house")}`);

  expect(await response.text()).toContain("Veilig logeren voor vrouwen en kinderen");
});

test("whoever looks in the night sees who is awake, and nothing that is closed", async () => {
  await furnishOn("2026-11-25T01:30");

  const response = await program.app.request("http://localhost:3000/wegwijzer?open=1");
  const text = await response.text();

  for (const name of ["De wakkere lijn", "Huiskamer in de nacht", "Een bed voor vannacht"])
    expect(text).toContain(name);
  for (const name of ["Taalcafé", "Voedselbank", "Samen tuinieren"]) expect(text).not.toContain(name);
});
