// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { createWebServer } from "./index.ts";

const centre = await createTestCentre();
const secure = await serve("https://huis.example");
const plain = await serve("http://localhost");

test.each(["/", "/programma", "/bestaat-niet", "/healthz", "/robots.txt", "/inloggen"])(
  "every answer says what a browser may do with it, and that it is not for pages of others: %s",
  async (path) => {
    const { headers } = await ask(secure, "GET", path);

    expect(headers["content-security-policy"]).toMatch(/^default-src 'none';.* object-src 'none'; base-uri 'none'/);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["referrer-policy"]).toMatch(/^(same-origin|no-referrer)$/);
    expect(headers["content-type"]).toMatch(/^text\/(html|plain); charset=utf-8$/i);
  },
);

test("over https a browser comes by nothing else for two years, also for what is answered from memory", async () => {
  const [first, fromMemory] = [await ask(secure, "GET", "/programma"), await ask(secure, "GET", "/programma")];

  for (const { headers } of [first, fromMemory, await ask(secure, "GET", "/bestaat-niet")]) {
    expect(headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  }
  expect((await ask(plain, "GET", "/programma")).headers["strict-transport-security"]).toBeUndefined();
});

test("scripts of other sites read the open programme, and no page", async () => {
  const from = { origin: "https://elders.example" };

  expect((await ask(secure, "GET", "/programma.json", from)).headers["access-control-allow-origin"]).toBe("*");
  for (const path of ["/", "/programma", "/mijn-plek", "/inloggen", "/robots.txt"]) {
    const { headers } = await ask(secure, "GET", path, from);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  }
});

test.each([
  ...["/.git/config", "/.git/HEAD", "/package.json", "/src/main.ts", "/data/key", "/.env", "/assets/", "/assets"],
  ...[
    "/assets/../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/..%2f..%2f..%2fetc/passwd",
    "/%2e%2e/package.json",
  ],
])("no file of the machine and no list of files can be had: %s", async (path) => {
  expect((await ask(secure, "GET", path)).status).toBe(404);
});

test("a program that lives without https promises nothing about it, and tells nobody what it runs on", async () => {
  const { headers } = await ask(plain, "GET", "/");

  expect(headers.server).toBeUndefined();
  expect(headers["x-powered-by"]).toBeUndefined();
});

test.each(["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS"])(
  "nothing here is asked by %s, and nothing is sent back",
  async (method) => {
    const { status, text } = await ask(secure, method, "/programma", { "x-secret": "kanarie" });

    expect([400, 403, 404, 405, 501]).toContain(status);
    expect(text).not.toContain("kanarie");
  },
);

test("a message whose length is told in two ways is refused, so that nothing can hide behind it", async () => {
  const twice = { "transfer-encoding": "chunked", "content-length": "4" };

  expect((await ask(secure, "POST", "/inloggen", twice)).status).toBe(400);
});

async function serve(publicUrl: string): Promise<number> {
  const installation = { ...centre.installation, config: { ...centre.installation.config, publicUrl } };
  const server = createWebServer(
    installation,
    () => centre.app,
    () => centre.centre.id,
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };

async function ask(port: number, method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1",
      port,
      method,
      path,
      agent: false,
      headers: { host: "localhost", ...headers },
    });
    sent.on("error", reject);
    sent.on("response", async (response) => {
      let text = "";
      for await (const part of response) text += part;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.end(headers["content-length"] ? "0\r\n\r\n" : undefined);
  });
}
