// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer } from "node:http";

export type Between = {
  address: string;
  /** From then on each answer is as this makes it of its path and its text. */
  change: (how: (path: string, text: string) => string) => void;
  close: () => void;
};

/** Stands between a browser and the house, as a house would that somebody else took over. */
export async function standBetween(house: string): Promise<Between> {
  let change = (_path: string, text: string) => text;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const answer = await fetch(house + path, { redirect: "manual" });
    const type = answer.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = /html|javascript/.test(type) ? Buffer.from(change(path, bytes.toString())) : bytes;
    const passed = ["content-type", "content-security-policy", "service-worker-allowed", "cache-control"];
    for (const name of passed) if (answer.headers.has(name)) response.setHeader(name, answer.headers.get(name) ?? "");
    response.writeHead(answer.status).end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("There is no free port.");
  return {
    address: `http://localhost:${at.port}`,
    change: (how) => {
      change = how;
    },
    close: () => void server.close().closeAllConnections(),
  };
}
