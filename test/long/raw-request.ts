// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";

export type RawRequest = {
  method: string;
  /** Sent as it stands, whether or not a browser would. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
};
export type RawAnswer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

/** Status 0 when the connection ended without an answer. `onSent` is called when the last byte is on its way. */
export async function ask(
  address: string,
  { method, path, headers, body }: RawRequest,
  onSent: () => void = () => {},
): Promise<RawAnswer> {
  const { hostname: host, port } = new URL(address);
  return await new Promise((resolve) => {
    const nothing = () => resolve({ status: 0, headers: {}, text: "" });
    const sent = request({
      host,
      port,
      method,
      path,
      agent: false,
      headers: { ...headers, "content-length": body.length },
    });
    sent.on("error", nothing);
    sent.on("finish", onSent);
    sent.on("response", async (response) => {
      const parts: Buffer[] = [];
      try {
        for await (const part of response) parts.push(part);
      } catch {
        // an answer that broke off has its status already
      }
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() });
    });
    sent.end(body);
  });
}

export function get(path: string, headers: Record<string, string> = {}): RawRequest {
  return { method: "GET", path, headers, body: Buffer.alloc(0) };
}

export function postForm(
  path: string,
  fields: readonly [string, string][],
  headers: Record<string, string>,
): RawRequest {
  const body = Buffer.from(new URLSearchParams(fields.map(([name, value]) => [name, value])).toString());
  return { method: "POST", path, headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body };
}
