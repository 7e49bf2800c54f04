// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { beforeAll, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { ownId } from "../terms/term-ids.ts";
import { loadRows } from "./load.commands.ts";
import { flatten, type Tree } from "./trees.ts";

const centre = await createTestCentre();
const { db, superPool } = centre;
const visitor = centre.visitor();

const service: Tree = JSON.parse(
  readFileSync(new URL("../../../../test/fixtures/hsds/service.json", import.meta.url), "utf8"),
);
const others = Array.from({ length: 30 }, (_, index) => ({
  id: `10000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  name: `Inloop ${index}`,
  status: "active",
  last_modified: `2026-10-${String(index + 1).padStart(2, "0")}T10:00:00.000Z`,
}));
const nothing = "00000000-0000-4000-8000-00000000ffff";

beforeAll(async () => {
  const regionId = centre.centre.regionId;
  await db.transaction().execute(async (trx) => {
    for (const tree of [service, ...others]) await loadRows(trx, regionId, flatten("service", tree));
  });
});

type Operation = { responses: { 200: { content: { "application/json": { schema: object } } } } };

async function read(path: string) {
  const answer = await visitor.get(path);
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) };
}

describe.each(["/api/hsds", "/api/oruk"])("%s", (base) => {
  test("says which version it is, and where its profile and its description are", async () => {
    const { body, headers } = await read(`${base}/`);

    expect(body.version).toMatch(/3\.\d/);
    expect((await read(new URL(body.profile).pathname)).body.url).toBe(`http://localhost${base}`);
    expect((await read(new URL(body.openapi_url).pathname)).body.openapi).toBe("3.1.0");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  test("what it answers is what its description says", async () => {
    const { body: document } = await read(`${base}/openapi.json`);
    const ajv = new Ajv2020({ strict: false, formats: fullFormats });
    ajv.addSchema({ $id: "document", components: document.components });
    const problems: unknown[] = [];
    for (const [path, { get }] of Object.entries<{ get: Operation }>(document.paths)) {
      const list = path.replace("/{id}", "");
      const first = path.includes("{id}") ? `/${(await read(base + list)).body.contents[0].id}` : "";
      const { body } = await read(base + list + first);
      const schema = JSON.stringify(get.responses[200].content["application/json"].schema);
      const check = ajv.compile(JSON.parse(schema.replaceAll("#/components", "document#/components")));
      if (!check(body)) problems.push([path, check.errors]);
    }

    expect(problems).toEqual([]);
  });

  test("its pages hold each once, and say where they are", async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map(async (page) => (await read(`${base}/services?per_page=15&page=${page}`)).body),
    );

    const ids = pages.flatMap(({ contents }) => contents.map(({ id }: Tree) => id));
    expect(new Set(ids).size).toBe(31);
    expect(
      pages.map(({ page_number, size, first_page, last_page, empty }) => [
        page_number,
        size,
        first_page,
        last_page,
        empty,
      ]),
    ).toEqual([
      [1, 15, true, false, false],
      [2, 15, false, false, false],
      [3, 1, false, true, false],
      [4, 0, false, true, true],
    ]);
    expect(pages[0]).toMatchObject({ total_items: 31, total_pages: 3 });
  });

  test("whoever has it already hears so, until something changes", async () => {
    const first = await visitor.get(`${base}/services`);
    const known = { "if-none-match": first.headers.get("etag") ?? "" };

    expect((await visitor.get(`${base}/services`, known)).status).toBe(304);
    await superPool.query(
      `insert into platform.content_version (centre_id, version) values ($1, 100)
       on conflict (centre_id) do update set version = platform.content_version.version + 100`,
      [centre.centre.id],
    );
    expect((await visitor.get(`${base}/services`, known)).status).toBe(200);
  });

  test("what is not there, hidden or no id at all answers alike", async () => {
    const hidden = others[0]?.id ?? "";
    await superPool.query("update network.service set hidden_at = now() where id = $1", [hidden]);
    const answers = await Promise.all(
      [hidden, nothing, "geen-id", "%27"].map(async (id) => await read(`${base}/services/${id}`)),
    );
    await superPool.query("update network.service set hidden_at = null where id = $1", [hidden]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]?.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("an address that is kept secret is nowhere, and neither is what is offered there", async () => {
    await superPool.query("update network.location set is_confidential = true");
    const paths = [
      "services?full=true",
      "service_at_locations?full=true",
      "organizations?full=true",
      "organizations?full_service=true",
    ];
    const found = await Promise.all(
      [...paths, `services/${service.id}`].map(async (path) => (await read(`${base}/${path}`)).body),
    );
    const near = (await read(`${base}/services?postcode=0123WB&proximity=1000000`)).body;
    await superPool.query("update network.location set is_confidential = false");

    expect(JSON.stringify(found)).not.toMatch(/Waterkade|52\.4274|eerste verdieping/);
    expect(found[1]).toMatchObject({ total_items: 0 });
    expect(near).toMatchObject({ total_items: 0 });
  });
});

describe("what is asked for", () => {
  test.each<[string, string, number]>([
    ["words of it", "services?search=geldspreek", 1],
    ["words that nobody wrote", "services?search=zwembad", 0],
    ["changes since a day", "services?modified_after=2026-10-25T00:00:00Z", 7],
    ["an organization", `services?organization_id=00000000-0000-4000-8000-000000000001`, 1],
    ["a term", "services?taxonomy_term_id=00000000-0000-4000-8000-000000000090", 1],
    ["a taxonomy", "services?taxonomy_id=00000000-0000-4000-8000-000000000092", 1],
    ["a taxonomy nobody uses", `services?taxonomy_id=${ownId("cost")}`, 0],
    ["near a postcode", "services?postcode=0123%20WB&proximity=500", 1],
    ["near a postcode that nobody knows", "services?postcode=9999ZZ", 0],
    ["places near a postcode", "service_at_locations?postcode=0123WB", 1],
    ["ages", "services?minimum_age=16&maximum_age=99", 1],
    ["older than it is for", "services?minimum_age=18", 0],
    ["a day of the week", "services?day=TU", 1],
    ["another day", "services?day=Wednesday", 0],
    ["organizations by term", "organizations?taxonomy_id=00000000-0000-4000-8000-000000000092", 1],
    ["terms of a taxonomy", `taxonomy_terms?taxonomy_id=${ownId("cost")}`, 3],
    ["terms at the top", `taxonomy_terms?taxonomy_id=${ownId("building-blocks")}&top_only=true`, 3],
    ["terms below one", `taxonomy_terms?parent_id=${ownId("building-blocks/A")}`, 3],
    ["nothing, in an empty parameter", "services?search=&taxonomy_id=", 31],
  ])("%s", async (_, path, total) => {
    expect((await read(`/api/hsds/${path}`)).body.total_items).toBe(total);
  });

  test("a list is flat, and in full when asked", async () => {
    const flat = (await read("/api/hsds/services?search=geldspreekuur")).body.contents[0];
    const full = (await read("/api/hsds/services?search=geldspreekuur&full=true")).body.contents[0];

    expect(flat.organization.name).toBe("De Brug");
    expect(flat.schedules).toBeUndefined();
    expect(full).toEqual(service);
  });

  test("minimal tells of all when they were changed", async () => {
    const { contents, total_items: total } = (await read("/api/hsds/services?minimal=true")).body;

    expect([contents.length, total]).toEqual([31, 31]);
    expect(contents.at(-1)).toEqual({ id: others.at(-1)?.id, modified_date: "2026-10-30T10:00:00.000Z" });
  });

  test("all of a list goes out as lines", async () => {
    const answer = await visitor.get("/api/hsds/services?format=ndjson&full=true");
    const lines = (await answer.text()).trim().split("\n");

    expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
    expect(lines.map((line) => JSON.parse(line).id)).toHaveLength(31);
    expect(JSON.parse(lines[0] ?? "")).toEqual(service);
  });

  test.each([
    "page=0",
    "page=een",
    "per_page=-1",
    "taxonomy_id=geld",
    "modified_after=gisteren",
    "format=xml",
    "day=XX",
  ])("%s is answered with what is wrong", async (query) => {
    const { status, body, headers } = await read(`/api/hsds/services?${query}`);

    expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(body.detail).toContain(query.split("=")[0]);
  });

  test("an organization comes with its services when asked", async () => {
    const id = "00000000-0000-4000-8000-000000000001";

    expect((await read(`/api/hsds/organizations/${id}`)).body.services).toBeUndefined();
    expect((await read(`/api/hsds/organizations/${id}?full_service=true`)).body.services[0].name).toBe("Geldspreekuur");
  });
});
