// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { expect } from "vitest";
import type { JoinedDate } from "./house.ts";
import { ask, get, postForm, type RawAnswer, type RawRequest } from "./raw-request.ts";
import { askThroughTls } from "./through-tls.ts";
import { personNumber } from "./visitors.ts";

type Asking = (address: string, request: RawRequest) => Promise<RawAnswer>;
let joined = 0;

/** Somebody joins, and says of itself to come from this address; gives the path of the personal link. */
export async function joinFrom(address: string, { path }: JoinedDate, from: string): Promise<string> {
  const asking: Asking = address.startsWith("https:") ? askThroughTls : ask;
  joined += 1;
  const { status, headers } = await send(asking, address, path, personNumber(joined), { "x-forwarded-for": from });
  expect(status).toBe(303);
  return new URL(String(headers.location), address).pathname;
}

/** From how many addresses people joined, as far as the program believes. */
export async function countAddresses(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(distinct who)::int as count from platform.rate_count where what = 'sign-up'",
  );
  return rows[0]?.count ?? -1;
}

/** How many requests this one program has answered. */
export async function countAnswered(address: string): Promise<number> {
  const { text } = await ask(address, get("/metrics"));
  const answered = [...text.matchAll(/^vrijplaats_answers_total(?:\{[^}]*\})? (\d+)/gm)];
  return answered.reduce((sum, [, count]) => sum + Number(count), 0);
}

/** The coordinator asks for a link, opens it as it stands in the outbox, and gets this cookie. */
export async function signInThrough(address: string, pool: pg.Pool): Promise<string> {
  await send(askThroughTls, address, "/inloggen", { email: "noor@proeftuin.example" });
  const { rows } = await pool.query<{ body: string }>("select body from platform.message where kind = 'sign-in'");
  const [link = "", path = ""] = /https:\/\/localhost:\d+(\/inloggen\/[\w-]+)/.exec(rows[0]?.body ?? "") ?? [];
  expect(link).toContain(address);
  const { headers } = await askThroughTls(address, postForm(path, [], { origin: address }));
  return [headers["set-cookie"] ?? []].flat().find((line) => line.includes("vrijplaats=")) ?? "";
}

/** Visitors who come one after another, eight at a time, and each reads a page and joins, until they are told to end. */
export function visitUntilTold(address: string, { path }: JoinedDate) {
  const statuses: number[] = [];
  let [number, places, isTold] = [1000, 0, false];
  const visit = async () => {
    while (!isTold) {
      number += 1;
      const page = await askThroughTls(address, get(`/programma?van=${number}`));
      const { status } = await send(askThroughTls, address, path, personNumber(number));
      statuses.push(page.status, status);
      if (status === 303) places += 1;
    }
  };
  const crowd = Promise.all(Array.from({ length: 8 }, visit));
  return {
    untilAnswered: async (count: number) => {
      while (statuses.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    end: async () => {
      isTold = true;
      await crowd;
      return { statuses, joined: places };
    },
  };
}

/** Opens a page with a form, fills it in, and sends it as a browser does. */
async function send(
  asking: Asking,
  address: string,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const { text } = await asking(address, get(path, headers));
  const formKey = /name="formKey" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? crypto.randomUUID();
  const form = postForm(path, Object.entries({ formKey, ...fields }), { ...headers, origin: address });
  return await asking(address, form);
}
