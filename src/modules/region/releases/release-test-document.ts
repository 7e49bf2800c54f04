// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import type { TestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { doorPath, teamPath } from "./release-links.ts";

const facts = { title: "Een jaar in huis", forWhom: "Gemeente Zaanstad" };
const yes = { kind: "words", body: "Mooi geschreven." };

/** For tests: a document on its way through a house, by whoever is given. */
export function workingIn({ superPool, centre, keys, clock, visitor }: TestCentre) {
  const door = doorPath(keys, centre.id, 1);
  return {
    door,
    start: async (by: Visitor, fields: Record<string, string> = {}) => {
      const period = { periodFrom: "2026-01-01", periodUntil: "2026-11-24" };
      const response = await by.post(`${teamPath}/nieuw`, { ...facts, ...period, ...fields });
      return response.headers.get("location") ?? "";
    },
    write: async (by: Visitor, path: string, heading = "Samen eten", content = "Elke week aten we samen.") => {
      await by.post(`${path}/stuk`, { heading, content });
      return await idOf(superPool, "select id from region.release_part order by written_at desc, place desc limit 1");
    },
    /** Reading begins, and is over: the clock stands a week later. */
    letRead: async (by: Visitor, path: string) => {
      await by.post(`${path}/lezen`, { days: "7" });
    },
    afterReading: () => clock.set("2026-12-02T11:00"),
    say: async (path: string, fields: Record<string, string>) => {
      return await visitor().post(`${door}/${path.split("/").at(-1)}`, { ...yes, ...fields });
    },
    wordId: async () => await idOf(superPool, "select id from region.release_word order by said_at desc limit 1"),
  };
}

async function idOf(pool: pg.Pool, statement: string): Promise<string> {
  return (await pool.query<{ id: string }>(statement)).rows[0]?.id ?? "";
}
