// SPDX-License-Identifier: EUPL-1.2
import { connect } from "node:http2";
import { request } from "node:https";
import type { RawAnswer, RawRequest } from "./raw-request.ts";

/** As `ask`, over TLS with a certificate of our own; each time on a new connection. */
export async function askThroughTls(address: string, { method, path, headers, body }: RawRequest): Promise<RawAnswer> {
  return await new Promise((resolve) => {
    const nothing = () => resolve({ status: 0, headers: {}, text: "" });
    const sent = request(new URL(path, address), {
      method,
      agent: false,
      rejectUnauthorized: false,
      headers: { ...headers, "content-length": body.length },
    });
    sent.on("error", nothing);
    sent.on("response", async (response) => {
      const text = (await response.setEncoding("utf8").toArray()).join("");
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.end(body);
  });
}

/** The status of a page over HTTP/2. */
export async function askThroughHttp2(address: string, path: string): Promise<number> {
  const session = connect(address, { rejectUnauthorized: false });
  const stream = session.request({ ":path": path });
  return await new Promise((resolve, reject) => {
    session.on("error", reject);
    stream.on("response", (headers) => {
      resolve(Number(headers[":status"]));
      session.close();
    });
    stream.resume();
  });
}
