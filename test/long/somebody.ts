// SPDX-License-Identifier: EUPL-1.2

import type { Running } from "../support/program.ts";
import { formsIn } from "./crawl.ts";
import { ask, get, postForm, type RawAnswer } from "./raw-request.ts";

/** Where all processes say that they are; a load balancer would send each request to one of them. */
export const site = "http://localhost";

/** One browser of somebody, whose requests come now to the one process and now to the other. */
export type Somebody = {
  get: (door: Running, path: string) => Promise<RawAnswer>;
  post: (door: Running, path: string, fields?: Record<string, string>) => Promise<RawAnswer>;
  /** Sends what a script of ours sends: bytes as they are. */
  send: (door: Running, path: string, body: Buffer) => Promise<RawAnswer>;
  /** Opens the page, and sends the form there with this action, with all that stands in it. */
  fillIn: (
    doors: { opens: Running; takes: Running },
    at: string,
    action: RegExp,
    fields?: Record<string, string>,
  ) => Promise<RawAnswer>;
};

let addresses = 0;

/** At an address of their own, unless they share one. */
export function somebody(from = ownAddress()): Somebody {
  const cookies = new Map<string, string>();
  const headers = () => ({
    ...{ host: new URL(site).host, origin: site, "x-forwarded-for": from },
    ...(cookies.size > 0 && { cookie: Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; ") }),
  });
  const remember = (answer: RawAnswer): RawAnswer => {
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) keep(cookies, line);
    return answer;
  };
  const read: Somebody["get"] = async (door, path) => remember(await ask(door.address, get(path, headers())));
  const post: Somebody["post"] = async (door, path, fields = {}) => {
    const all = Object.entries({ formKey: crypto.randomUUID(), ...fields });
    return remember(await ask(door.address, postForm(path, all, headers())));
  };
  return {
    get: read,
    post,
    send: async (door, path, body) => {
      const asBytes = { ...headers(), "content-type": "application/octet-stream" };
      return remember(await ask(door.address, { method: "POST", path, headers: asBytes, body }));
    },
    fillIn: async ({ opens, takes }, at, action, fields = {}) => {
      const page = await read(opens, at);
      const form = formsIn(page.text, at).find((one) => action.test(one.path));
      if (!form) throw new Error(`${at} answered ${page.status} without a form for ${action}.`);
      return await post(takes, form.path, { ...Object.fromEntries(form.fields), ...fields });
    },
  };
}

export function ownAddress(): string {
  addresses += 1;
  return `10.77.${addresses >> 8}.${addresses & 255}`;
}

/** Where an answer leads, without the name of the site. */
export function ledTo({ headers }: RawAnswer): string {
  return String(headers.location ?? "").replace(site, "");
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const isOver = attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0");
  if (isOver) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}
