// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";

const centre = await createTestCentre();

/** As the server hands a request to the program, from this address. */
async function ask(remoteAddress: string, headers: Record<string, string> = {}) {
  const incoming = { socket: { remoteAddress } };
  return await centre.app.request("/metrics", { headers: { host: "localhost:3000", ...headers } }, { incoming });
}

test("whoever watches this machine reads figures without a word about anyone", async () => {
  await centre.visitor().get("/inloggen");

  const answer = await ask("127.0.0.1");
  const text = await answer.text();

  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(text).toMatch(/^vrijplaats_answers_total\{status="2xx"\} \d+$/m);
  expect(text).toContain("vrijplaats_database_up 1");
  expect(text).toContain("vrijplaats_messages_waiting 0");
  expect(text).toContain("nodejs_eventloop_lag_seconds");
});

test("nobody else reads them, nor who comes through a proxy", async () => {
  expect((await ask("192.0.2.7")).status).toBe(404);
  expect((await ask("127.0.0.1", { "x-forwarded-for": "192.0.2.7" })).status).toBe(404);
  expect((await ask("127.0.0.1", { host: "centrum.example" })).status).toBe(404);
});

test("with a token it is the token that counts", async () => {
  centre.installation.config.metricsToken = "a long secret of the operator";

  expect((await ask("192.0.2.7", { authorization: "Bearer a long secret of the operator" })).status).toBe(200);
  expect((await ask("127.0.0.1")).status).toBe(404);
  expect((await ask("127.0.0.1", { authorization: "Bearer something else of length" })).status).toBe(404);
});
