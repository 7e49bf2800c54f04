// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";

export type Visit = { status: number; headers: Record<string, string>; body: Buffer };

/** One request, whose answer is given as it came over the line. */
export async function visit(port: number, path: string, headers: Record<string, string> = {}): Promise<Visit> {
  return await new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers: { host: "localhost", ...headers }, agent: false });
    asked.on("error", reject);
    asked.on("response", async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode ?? 0, headers: ownHeaders(response.headers), body: Buffer.concat(parts) });
    });
    asked.end();
  });
}

/** Fails unless the page is there, and gives it. */
export async function visitPage(port: number, path: string, headers: Record<string, string> = {}): Promise<Visit> {
  const seen = await visit(port, path, headers);
  if (seen.status !== 200) throw new Error(`${path} answered ${seen.status}: ${seen.body.subarray(0, 300)}`);
  return seen;
}

/** What the program says itself; the rest Node adds to any answer. */
function ownHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const fromNode = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (fromNode.has(name) ? [] : [[name, String(value)]])),
  );
}
