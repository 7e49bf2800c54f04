// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPath } from "../../../../test/support/walking.ts";

const centre = await createTestCentre();
const { superPool, db, keys } = centre;
const asked = { readerKind: "person", readerName: "Fatma", months: "6" };

const everything = [
  { table: "support.path_words", column: "words", reads: ["Nu zo."] },
  { table: "support.written", column: "words", reads: ["Samen bellen.", "Het gaat beter.", "Via de inloop."] },
  { table: "support.look_back", column: "grade", reads: [] },
  { table: "support.grade_yes", column: "grade", reads: [] },
];

test.each(everything)(
  "in $table a reader outside reaches only what reads so now, and no grade",
  async ({ table, column, reads }) => {
    const { reader } = await shareAll();

    expect(await listFor(reader, table, column)).toEqual([...reads].sort());
  },
);

test("a policy that gives a reader outside more is noticed", async () => {
  const { reader } = await shareAll();
  await superPool.query("create policy planted on support.path_words for select using (true)");

  expect(await listFor(reader, "support.path_words", "words")).toContain("Eerst anders.");
  await superPool.query("drop policy planted on support.path_words");
});

test("that people looked back is there for who it was shared with, and for nobody else", async () => {
  const { reader, id } = await shareAll();
  const other = await shareAll();

  expect(await countLookBacks(reader, id)).toBe(1);
  expect(await countLookBacks(reader, other.id)).toBe(0);
  expect(await countLookBacks({ kind: "nobody" }, id)).toBe(0);
});

test("to the page of the reader nothing of it is missing", async () => {
  const { page } = await shareAll();

  for (const words of ["Nu zo.", "Samen bellen.", "Het gaat beter.", "Via de inloop.", "20 november 2026"]) {
    expect(page).toContain(words);
  }
  for (const words of ["Eerst anders.", "Eerst bellen."]) expect(page).not.toContain(words);
});

/** A path on which each piece was written twice, and all of it shared. */
async function shareAll(): Promise<{ id: string; reader: Actor; page: string }> {
  const { id } = await addPath(superPool, { centre: centre.centre });
  await superPool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, at, form_key)
     select $1, 'plans', 'wish', words, 'self', now(), gen_random_uuid() from unnest(array['Eerst anders.', 'Nu zo.']) as words`,
    [id],
  );
  await superPool.query(
    `with agreed as (insert into support.commitment (path_id, domain, who, form_key, created_at, made_by)
       values ($1, 'plans', 'together', gen_random_uuid(), now(), 'holder') returning id),
     held as (insert into support.look_back (path_id, planned_on, planned_by, held_on, grade, form_key, created_at)
       values ($1, '2026-11-20', 'holder', '2026-11-20', 8, gen_random_uuid(), now()) returning id),
     counts as (insert into support.grade_yes (look_back_id, path_id, grade, at) select id, $1, 8, now() from held)
     insert into support.written (path_id, commitment_id, look_back_id, part, words, written_as, written_on)
     select $1, agreed.id, null::uuid, 'commitment', words, 'self', date '2026-11-20'
       from agreed, unnest(array['Eerst bellen.', 'Samen bellen.']) as words
     union all select $1, null, held.id, 'now', words, 'self', '2026-11-20'
       from held, unnest(array['Het gaat wel.', 'Het gaat beter.']) as words
     union all select $1, null, null, 'person.howTheyCameIn', words, 'self', '2026-11-20'
       from unnest(array['Weet ik niet.', 'Via de inloop.']) as words`,
    [id],
  );
  const own = `/traject/${linkToken(keys, { kind: "support", id, version: 1 })}`;
  const parts = ["plans", "commitments", "look-backs", "closing"];
  const answer = await centre.visitor().post(`${own}/delen`, { ...asked, parts });
  const shared = (answer.headers.get("location") ?? "").split("?")[0] ?? "";
  const link = /\/gedeeld\/[\w-]+/.exec(await centre.visitor().read(answer))?.[0] ?? "";
  const page = await (await centre.visitor().get(link)).text();
  return { id, reader: { kind: "guest", subjectId: shared.split("/").at(-1) ?? "" }, page };
}

async function listFor(reader: Actor, table: string, column: string): Promise<unknown[]> {
  return await withActor(db, reader, async (trx) => {
    const { rows } = await sql<{ one: unknown }>`select ${sql.ref(column)} as one from ${sql.table(table)}`.execute(
      trx,
    );
    return rows.map(({ one }) => one).sort();
  });
}

async function countLookBacks(reader: Actor, pathId: string): Promise<number> {
  return await withActor(db, reader, async (trx) => {
    return (await sql`select id from support.shared_look_backs(${pathId}::uuid)`.execute(trx)).rows.length;
  });
}
