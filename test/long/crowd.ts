// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import { ask, get } from "./raw-request.ts";
import { type Answer, personNumber, send } from "./visitors.ts";

/** What somebody saw, and when. */
export type Seen = { status: number; text: string; atMs: number };
export type Crowd = { read: Seen[]; joined: (Seen & Answer)[]; goHome: () => Promise<void> };

const breathMs = 50;

/** So many people who read a page and sign up for a date, again and again, until they go home. */
export function gatherCrowd(address: string, date: { path: string }, people: number): Crowd {
  const crowd = { read: [] as Seen[], joined: [] as (Seen & Answer)[] };
  const page = date.path.split("/").slice(0, 3).join("/");
  let [number, open] = [0, true];
  const visit = async () => {
    while (open) {
      number += 1;
      const from = `10.50.${number >> 8}.${number & 255}`;
      const seen = await ask(address, get(page, { "x-forwarded-for": from }));
      crowd.read.push({ ...seen, atMs: performance.now() });
      const form = { url: address + date.path, formKey: crypto.randomUUID(), fields: personNumber(number), from };
      crowd.joined.push({ ...(await send(form)), atMs: performance.now() });
      await wait(breathMs);
    }
  };
  const visits = Promise.all(Array.from({ length: people }, visit));
  const goHome = async () => {
    open = false;
    await visits;
  };
  return { ...crowd, goHome };
}
