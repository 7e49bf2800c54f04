// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { type AppEnv, anyone, createApplication, may } from "./index.ts";

const centre = await createTestCentre();
const written: unknown[] = [];
const write = (...line: unknown[]) => void written.push(line);
const installation = { ...centre.installation, log: { info: write, warn: write, error: write } };

test("what goes wrong is a calm page that tells nothing of the inside, and one line in the log that tells nothing of anyone", async () => {
  const routes = new Hono<AppEnv>().get("/kapot/:name", may(anyone), () => {
    throw Object.assign(new Error("kanarie in select * from people.person"), {
      detail: "Key (email)=(kanarie@post.example)",
    });
  });

  const response = await createApplication(installation, routes).request("/kapot/anna?q=anna", {
    headers: { host: "localhost" },
  });
  const page = await response.text();

  expect(response.status).toBe(500);
  expect(page).toContain("<h1>");
  for (const inside of ["kanarie", "select", "people.person", ".ts:"]) expect(page).not.toContain(inside);
  expect(written).toHaveLength(1);
  expect(JSON.stringify(written)).toContain('"route":"/kapot/:name"');
  expect(JSON.stringify(written)).toMatch(/"requestId":"[0-9a-f-]{36}"/);
  expect(JSON.stringify(written)).not.toMatch(/kanarie|anna/);
});
