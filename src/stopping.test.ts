// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { Agent, createServer, get, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { drain } from "./stopping.ts";

/** Answers when the test says so. */
async function startServer() {
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => waiting.push(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const asked = async (count: number) => {
    while (waiting.length < count) await once(server, "request");
  };
  return { server, waiting, asked };
}

function ask(server: Server, agent: Agent): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", agent }, async (response) => {
      resolve((await response.setEncoding("utf8").toArray()).join(""));
    }).on("error", reject);
  });
}

test("who is being answered while the program stops still gets the answer, and nobody new is let in", async () => {
  const { server, waiting, asked } = await startServer();
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const first = ask(server, agent);
  await asked(1);

  const stopping = drain(server);
  const late = fetch(`http://127.0.0.1:${port}/`);
  await expect(late).rejects.toThrow("fetch failed");
  waiting[0]?.end("je doet mee");

  expect(await first).toBe("je doet mee");
  await stopping;
  expect(agent.sockets).toEqual({});
  agent.destroy();
});

test("a connection that a browser keeps for later does not hold the stop up", async () => {
  const { server, waiting, asked } = await startServer();
  const agent = new Agent({ keepAlive: true });
  const first = ask(server, agent);
  await asked(1);
  waiting[0]?.end("ja");
  await first;

  const startedMs = performance.now();
  await drain(server);

  expect(performance.now() - startedMs).toBeLessThan(1000);
  agent.destroy();
});

test("what takes too long is cut off", async () => {
  const { server, asked } = await startServer();
  const cut = expect(ask(server, new Agent())).rejects.toThrow("socket hang up");
  await asked(1);

  await drain(server, 50);

  await cut;
});
