// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { expect } from "vitest";
import { addPerson } from "../support/people.ts";
import { type Running, runToEnd, type Settings } from "../support/program.ts";
import { addActivity, addOccurrence, type CentreRow } from "../support/rows.ts";
import { cookieOf, findCentre } from "./place.ts";
import { ask, get, postForm } from "./raw-request.ts";
import { openForm, send } from "./visitors.ts";

/** Somebody of the team who takes the papers of people in hand, one after another. */
export type Readers = {
  /** Reads each paper once, and then goes on at this address until `end` is called, whatever happens there. */
  begin: (address: string) => Promise<void>;
  end: () => Promise<void>;
  /** Each page about a person that somebody got to see stands in the log, and the chain of the log is whole. */
  expectAllWrittenDown: () => Promise<void>;
};

const atOnce = 4;
const email = "leest@proeftuin.example";

/** Five people whom readers read about: on a date of their own, so that nobody else's list becomes longer. */
export async function seatReaders(settings: Settings, program: Running, pool: pg.Pool): Promise<Readers> {
  const centre = await findCentre(pool);
  const personId = await addPerson(pool, { name: "Lezer", email, role: "host", centre });
  const papers = await joinInSilence(program.address, pool, centre);
  const cookie = await signIn(settings, program.address);
  const seen = new Map(papers.map((path) => [path, { asked: 0, confirmed: 0 }]));
  const others = new Set<number>();
  let reading: Promise<unknown> = Promise.resolve();
  let isOver = true;

  const readOne = async (address: string, path: string) => {
    const count = seen.get(path) ?? { asked: 0, confirmed: 0 };
    count.asked += 1;
    const { status } = await ask(address, get(path, { cookie }));
    if (status === 200) count.confirmed += 1;
    else others.add(status);
    if (status === 0) await wait(50); // nobody listens there now
  };
  const goOnReading = async (address: string, from: number) => {
    for (let turn = from; !isOver; turn += 1) await readOne(address, papers[turn % papers.length] ?? "");
  };
  return {
    begin: async (address) => {
      isOver = false;
      for (const path of papers) await readOne(address, path);
      reading = Promise.all(Array.from({ length: atOnce }, async (_, from) => await goOnReading(address, from)));
    },
    end: async () => {
      isOver = true;
      await reading;
    },
    expectAllWrittenDown: async () => {
      // First: a command that ends before the program holds its folder again takes PostgreSQL down, until the program
      // has noticed and started it.
      const written = await countReadings(pool, personId);
      const { said, problem, code } = await runToEnd("verify-log", settings);
      expect({ said, problem, code }).toMatchObject({
        said: expect.stringContaining("is whole"),
        problem: "",
        code: 0,
      });
      for (const [path, { asked, confirmed }] of seen) {
        const lines = written.get(path) ?? 0;
        expect(lines, `${confirmed} confirmed`).toBeGreaterThanOrEqual(confirmed);
        expect(lines, `${asked} asked`).toBeLessThanOrEqual(asked);
      }
      expect([...others].filter((status) => ![0, 503].includes(status))).toEqual([]);
      expect([...seen.values()].every(({ confirmed }) => confirmed > 0)).toBe(true);
    },
  };
}

/** Gives the addresses at which the team reads about each of them. */
async function joinInSilence(address: string, pool: pg.Pool, centre: CentreRow): Promise<string[]> {
  const activity = await addActivity(pool, centre, { slug: "wie-gelezen-wordt", capacity: 5 });
  const date = await addOccurrence(pool, activity, { startsLocal: "2026-12-08T14:00" });
  const path = `/programma/${activity.slug}/2026-12-08/aanmelding`;
  for (const name of ["Aalbes", "Braam", "Citroen", "Dadel", "Es"]) {
    expect((await send(await openForm(address, path, { name, contact: "no" }))).status).toBe(303);
  }
  const { rows } = await pool.query<{ id: string }>("select id from programme.sign_up where occurrence_id = $1", [
    date,
  ]);
  return rows.map(({ id }) => `/team/aan-de-balie/briefje/${id}`);
}

async function signIn(settings: Settings, address: string): Promise<string> {
  const { said } = await runToEnd("sign-in-link", settings, [email]);
  const link = /\/inloggen\/\S+/.exec(said)?.[0] ?? "";
  const { headers } = await ask(address, postForm(link, [], { origin: address }));
  return cookieOf([headers["set-cookie"] ?? []].flat());
}

async function countReadings(pool: pg.Pool, readerId: string): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ about_id: string; count: number }>(
    "select about_id, count(*)::int as count from people.reading where reader_id = $1 group by about_id",
    [readerId],
  );
  return new Map(rows.map(({ about_id, count }) => [`/team/aan-de-balie/briefje/${about_id}`, count]));
}
