// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import type { AppEnv } from "#platform/http";

export type Fields = Record<string, string | string[] | File>;

export type Visitor = {
  get: (address: string, headers?: Record<string, string>) => Promise<Response>;
  /** Sends a form as a browser does; a form key is added unless given. */
  post: (address: string, fields: Fields, headers?: Record<string, string>) => Promise<Response>;
  /** Sends what a script of ours sends: text or bytes, as they are. */
  send: (
    address: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  /** The text of the page that this answer is, or redirects to. */
  read: (response: Response) => Promise<string>;
};

/** A browser in little: it keeps cookies, names its host, and follows a redirect only when reading. */
export function createVisitor(app: Pick<Hono<AppEnv>, "request">, host = "localhost"): Visitor {
  const cookies = new Map<string, string>();
  const ask = async (address: string, init: RequestInit, headers: Record<string, string>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const url = new URL(address, `http://${host}`);
    const response = await app.request(url.pathname + url.search, {
      ...init,
      headers: { host, origin: `http://${host}`, ...(cookie && { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) remember(cookies, line);
    return response;
  };
  const get: Visitor["get"] = async (address, headers = {}) => await ask(address, {}, headers);
  return {
    get,
    post: async (address, fields, headers = {}) =>
      await ask(address, { method: "POST", body: toBody(fields) }, headers),
    send: async (address, body, headers = {}) => {
      const type = typeof body === "string" ? "application/json" : "application/octet-stream";
      return await ask(address, { method: "POST", body }, { "content-type": type, ...headers });
    },
    read: async (response) => {
      const location = response.headers.get("location");
      return await (location ? await get(location) : response).text();
    },
  };
}

function remember(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const ended = attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0");
  if (ended) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

function toBody(fields: Fields): FormData | URLSearchParams {
  const withFile = Object.values(fields).some((value) => value instanceof File);
  const body = withFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries({ formKey: randomUUID(), ...fields })) {
    for (const one of [value].flat()) append(body, name, one);
  }
  return body;
}

function append(body: FormData | URLSearchParams, name: string, value: string | File): void {
  if (typeof value === "string") body.append(name, value);
  else if (body instanceof FormData) body.append(name, value);
}
