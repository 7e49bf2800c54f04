// SPDX-License-Identifier: EUPL-1.2
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addService } from "../entries/test-entries.ts";

// Tuesday 24 November, 11.00.
const centre = await createTestCentre();
const visitor = centre.visitor();
const unknownId = "00000000-0000-4000-8000-000000000000";

beforeEach(async () => {
  await centre.superPool.query("truncate network.service, network.attribute cascade");
  await centre.superPool.query("delete from network.location where id not in (select location_id from network.centre)");
  centre.forgetPages();
});

const zaandam = { name: "De Kade", address_1: "Kade 1", city: "Zaandam", latitude: 52.438, longitude: 4.825 };

async function addHelp(name = "Schuldhulpmaatje", facts: Record<string, unknown> = {}) {
  return await addService(centre, {
    ...{
      name,
      description: "Een maatje helpt je met geld.",
      assured_date: "2026-11-02",
      url: "https://maatje.example",
    },
    last_modified: "2026-11-03T10:00:00Z",
    terms: ["way-in/walk-in", "cost/free", "theme/money", "audience/young"],
    phones: [{ number: "075 123 45 67" }],
    languages: [{ code: "nl" }],
    schedules: [{ freq: "WEEKLY", byday: "MO,TU", opens_at: "09:00", closes_at: "17:00" }],
    places: [{ ...zaandam, access: ["access/lift"] }],
    ...facts,
  });
}

type Document = { openapi: string; paths: Record<string, { get: Operation }>; components: { schemas: object } };
type Operation = { responses: Record<string, { content: Record<string, { schema: object }> }> };

async function readDocument(): Promise<Document> {
  return await (await visitor.get("/api/v1/openapi.json")).json();
}

/** Whether an answer is what the document says of this path and status. */
async function checker(): Promise<(path: string, status: number, body: unknown) => string[]> {
  const { paths, components } = await readDocument();
  const ajv = new Ajv2020({ strict: false, formats: fullFormats, allErrors: true });
  const known = new Map<string, ValidateFunction>();
  return (path, status, body) => {
    const [answer] = Object.values(paths[path]?.get.responses[status]?.content ?? {});
    if (!answer) return [`${path} does not tell of ${status}`];
    const key = `${path} ${status}`;
    const validate = known.get(key) ?? ajv.compile({ ...answer.schema, components });
    known.set(key, validate);
    return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

async function ask(address: string) {
  const response = await visitor.get(address);
  return { response, body: await response.json() };
}

test("each answer is what the document says, for every path of it", async () => {
  const id = await addHelp();
  await addHelp("Luisterlijn", { places: [], phones: [], url: undefined, assured_date: undefined });
  const check = await checker();
  const { paths } = await readDocument();
  const { rows } = await centre.superPool.query<{ organization_id: string }>(
    "select organization_id from network.service",
  );

  const asked: [path: string, address: string, status: number][] = [
    ["/api/v1/entries", "/api/v1/entries", 200],
    ["/api/v1/entries", "/api/v1/entries?words=geld&order=best", 200],
    ["/api/v1/entries", "/api/v1/entries?theme=gold", 400],
    ["/api/v1/entries/{id}", `/api/v1/entries/${id}`, 200],
    ["/api/v1/entries/{id}", `/api/v1/entries/${unknownId}`, 404],
    ["/api/v1/entries/{id}", "/api/v1/entries/soep", 400],
    ["/api/v1/organizations", "/api/v1/organizations", 200],
    ["/api/v1/organizations", "/api/v1/organizations?limit=0", 400],
    ["/api/v1/organizations/{id}", `/api/v1/organizations/${rows[0]?.organization_id}`, 200],
    ["/api/v1/organizations/{id}", `/api/v1/organizations/${unknownId}`, 404],
    ["/api/v1/checks", "/api/v1/checks", 200],
    ["/api/v1/checks", "/api/v1/checks?cursor=1", 400],
    ["/api/v1/terms", "/api/v1/terms", 200],
    ["/api/v1/municipalities", "/api/v1/municipalities", 200],
    ["/programma.json", "/programma.json", 200],
  ];
  for (const [path, address, status] of asked) {
    const { response, body } = await ask(address);
    expect(response.status, address).toBe(status);
    expect(check(path, status, body), address).toEqual([]);
  }
  expect(new Set(asked.map(([path]) => path))).toEqual(new Set(Object.keys(paths)));
  expect(check("/api/v1/entries", 200, { items: [{ id }], next: null })).not.toEqual([]);
});

test("the document is one of OpenAPI 3.1 with all its references in it, and every route of ours stands in it", async () => {
  const document = await readDocument();
  const text = JSON.stringify(document);
  const routes = centre.app.routes.filter(({ path }) => /^\/api\/v1\/(?!openapi)/.test(path)).map(({ path }) => path);

  expect(document.openapi).toBe("3.1.0");
  for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    expect(document.components.schemas).toHaveProperty(name);
  }
  for (const path of routes) expect(document.paths).toHaveProperty(path.replace(/:(\w+)/, "{$1}"));
});

test("a developer reads an entry with its codes, its places and the municipality they are in", async () => {
  const id = await addHelp();

  const { response, body } = await ask(`/api/v1/entries/${id}`);

  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(body).toMatchObject({
    ...{ id, url: `http://localhost/wegwijzer/${id}`, name: "Schuldhulpmaatje", isClosedForNow: false },
    ...{ themes: ["money"], audiences: ["young"], wayIn: ["walk-in"], cost: ["free"], checkedOn: "2026-11-02" },
    places: [{ name: "De Kade", city: "Zaandam", municipality: { name: "Zaanstad" } }],
    changedAt: "2026-11-03T10:00:00Z",
  });
  expect((await ask(`/en/api/v1/entries/${id}`)).body.hours[0]).toMatch(/^Monday and Tuesday/);
});

test("page by page somebody reads all entries, each once, also when one is added meanwhile", async () => {
  const ids = await Promise.all(Array.from({ length: 7 }, async (_, index) => await addHelp(`Hulp ${index}`)));
  const read: string[] = [];
  let next: string | null = "";

  while (next !== null) {
    const { body }: { body: { items: { id: string }[]; next: string | null } } = await ask(
      `/api/v1/entries?limit=3${next && `&cursor=${next}`}`,
    );
    read.push(...body.items.map((item) => item.id));
    next = body.next;
    if (read.length === 3) await addHelp("Nieuw");
  }

  expect(new Set(read).size).toBe(read.length);
  for (const id of ids) expect(read).toContain(id);
});

test("the choices of the list are those of the interface, and what it does not know is said", async () => {
  await addHelp();
  await addHelp("Luisterlijn", { terms: ["theme/listening"], places: [], schedules: [] });
  const names = async (query: string) => {
    const { body } = await ask(`/api/v1/entries?order=best&${query}`);
    return body.items.map(({ name }: { name: string }) => name);
  };

  expect(await names("theme=money")).toEqual(["Schuldhulpmaatje"]);
  expect(await names("words=luisteren")).toEqual(["Luisterlijn"]);
  expect(await names("openNow=true")).toEqual(["Schuldhulpmaatje"]);
  expect(await names("near=Zaandam")).toEqual(["Schuldhulpmaatje", "Luisterlijn"]);
  expect(await names("access=lift")).toEqual(["Schuldhulpmaatje"]);
  expect(await names("access=lift,parking")).toEqual([]);
  expect(await names("direct=true&cost=free&audience=young")).toEqual(["Schuldhulpmaatje"]);
  const { response, body } = await ask("/api/v1/entries?near=Nergenshuizen");
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(body).toEqual({
    ...{ type: "about:blank", title: "Bad Request", status: 400 },
    detail: "near: we do not know this place",
  });
  expect((await ask("/api/v1/entries?access=trap")).body.detail).toContain("access");
});

test("a shelter is there without where it is, and nothing finds it by its place", async () => {
  await addService(centre, {
    name: "Veilige plek",
    places: [
      {
        ...{ name: "Geheimhuis", address_1: "Geheimpad 13", city: "Geheimdorp", postal_code: "9999 ZZ" },
        ...{ latitude: 51.987654, longitude: 5.987654, secret: true, access: ["access/lift"] },
        at: { phones: [{ number: "0699999999" }], schedules: [{ description: "Geheim rooster" }] },
      },
    ],
  });

  const { body } = await ask("/api/v1/entries");
  const byAccess = await ask("/api/v1/entries?access=lift");
  const byTown = await ask("/api/v1/entries?near=Geheimdorp");

  expect(body.items).toHaveLength(1);
  expect(body.items[0]).toMatchObject({ name: "Veilige plek", places: [], phone: null, hours: [] });
  expect(JSON.stringify(body)).not.toMatch(/geheim|51\.98|9999/i);
  expect(byAccess.body.items).toEqual([]);
  expect(byTown.response.status).toBe(400);
});

test("what is hidden is as what is not there: itself, its organization and when it was looked at", async () => {
  const id = await addHelp();
  const { rows } = await centre.superPool.query<{ organization_id: string }>(
    "update network.service set hidden_at = now() where id = $1 returning organization_id",
    [id],
  );

  const hidden = await visitor.get(`/api/v1/entries/${id}`);
  const missing = await visitor.get(`/api/v1/entries/${unknownId}`);

  expect(hidden.status).toBe(404);
  expect(await hidden.text()).toBe(await missing.text());
  expect((await visitor.get(`/api/v1/organizations/${rows[0]?.organization_id}`)).status).toBe(404);
  for (const list of ["entries", "organizations", "checks"]) {
    expect((await ask(`/api/v1/${list}`)).body.items).toEqual([]);
  }
});

test("whoever has an answer already hears so until the directory changes", async () => {
  await addHelp();
  const first = await visitor.get("/api/v1/entries");
  const again = async () => await visitor.get("/api/v1/entries", { "if-none-match": first.headers.get("etag") ?? "" });

  expect((await again()).status).toBe(304);
  expect((await again()).headers.get("access-control-allow-origin")).toBe("*");
  await addHelp("Nieuw");
  expect((await again()).status).toBe(200);
});

test("what is not there under /api is told to the program that asked", async () => {
  const { response, body } = await ask("/api/v1/nergens");

  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(body.title).toBe("Not Found");
});

test("the page is for whoever programs, in Dutch and in English, with what is promised", async () => {
  const dutch = await (await visitor.get("/api/v1")).text();
  const english = await (await visitor.get("/en/api/v1")).text();

  expect(dutch).toContain("twaalf maanden");
  expect(english).toContain("RFC 9745");
  for (const address of ["/api/v1/openapi.json", "/api/hsds", "/api/oruk"])
    expect(dutch).toContain(`href="${address}"`);
  for (const [, address = ""] of dutch.matchAll(/<a href="(\/api\/v1[^"]*)"/g)) {
    if (address.includes("Arnhem")) continue; // this house knows no place there
    expect((await visitor.get(address.replaceAll("&amp;", "&"))).status, address).toBe(200);
  }
});
