// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPath } from "../../../../test/support/walking.ts";
import reference from "../../../reference/evaluation-questions.json" with { type: "json" };
import { answerQuestion, evaluationQuestions } from "./report.ts";

const house = await createTestCentre();
const { superPool, centre, db } = house;
const path = "/team/steun/cijfers";
const coordinator: Actor = { kind: "person", personId: centre.id, hostAt: [centre.id], coordinatorAt: [centre.id] };
const thirdQuarter = { from: "2026-07-01", until: "2026-09-30" };

beforeEach(async () => {
  await superPool.query(
    `delete from support.tally; delete from support.talk_tally; delete from support.difference_line; delete from support.request`,
  );
});

test("everybody of the team reads how often and what for, of what is over, and no number under five", async () => {
  await tally("2026-08-01", "kind", "buddy", 6);
  await tally("2026-09-01", "kind", "respite", 4);
  await tally("2026-11-01", "kind", "crisis-card", 9);
  await tally("2026-07-01", "path-begun", "self", 5);
  const host = await house.host();

  const page = await (await host.get(path)).text();

  expect(page).toContain("2026");
  expect(linesOf(page)).toContain("Een maatje 6");
  expect(linesOf(page)).toContain("Even ergens anders slapen minder dan vijf");
  expect(linesOf(page)).toContain("samen 5");
  expect(page).not.toContain("crisiskaart");
  expect(await (await host.get(`${path}?periode=2026-2`)).text()).toContain("In deze tijd is er niets geteld");
  expect((await host.get(`${path}?periode=2026-4`)).status).toBe(404);
  const file = await (await host.get(`${path}.csv?periode=2026-3`)).text();
  expect(file).toContain("Waarvoor ze iemand vroegen;Een maatje;6");
});

test("the evaluation questions are as many as those of the reference", () => {
  expect(evaluationQuestions).toHaveLength(reference.evaluationQuestions.length);
});

test("a question is answered with figures, and with sentences to which people said yes and no others", async () => {
  await tally("2026-08-01", "request", "self", 7);
  await tally("2026-08-01", "path-begun", "self", 6);
  await superPool.query(
    `insert into support.talk_tally (centre_id, day, way, theme, number, form_key)
     values ($1, '2026-08-04', 'house', 'home', 12, gen_random_uuid()), ($1, '2026-08-05', 'house', 'help', 15, gen_random_uuid())`,
    [centre.id],
  );
  await wrote("person.howTheyCameIn", "Wilg kwam binnen door de regen", true);
  await wrote("person.whatWasGoingOn", "Dit blijft van mij", false);
  await superPool.query(
    `insert into support.difference_line (centre_id, after, words, written_on, passed_on_at, form_key)
     values ($1, 'meeting', 'Ze bleef staan wachten', '2026-08-20', now(), gen_random_uuid()),
       ($1, 'meeting', 'Voor onszelf', '2026-08-21', null, gen_random_uuid())`,
    [centre.id],
  );

  const [questions, joining, difference] = await answers();

  expect(questions?.tables.map(({ caption }) => caption)).toEqual([
    "Mensen die iemand vroegen",
    "Waar gesprekken over gingen, zonder afspraak",
  ]);
  expect(questions?.paragraphs.at(-1)).toBe("“… kwam binnen door de regen”");
  expect(joining).toBeNull();
  expect(difference?.tables).toEqual([
    { caption: "Samen op weg gegaan", columns: ["Welke", "Hoe vaak"], rows: [["samen", "6"]] },
  ]);
  expect(difference?.paragraphs.at(-1)).toBe("“Ze bleef staan wachten”");
  expect(JSON.stringify([questions, joining, difference])).not.toMatch(/blijft van mij|Voor onszelf|Wilg/);
});

test("where nothing happened there is no answer", async () => {
  expect(await answers()).toEqual([null, null, null]);
});

async function answers() {
  const asked = {
    centreId: centre.id,
    period: thirdQuarter,
    t: house.installation.texts("nl"),
    language: "nl",
  } as const;
  return await withActor(db, coordinator, async (trx) => {
    const found = [];
    for (const question of evaluationQuestions) found.push(await answerQuestion(trx, question, asked));
    return found;
  });
}

/** On a path that ended in that quarter. */
async function wrote(part: string, words: string, mayBeUsed: boolean): Promise<void> {
  const { id } = await addPath(superPool, { centre });
  await superPool.query("update support.path set ended_on = '2026-09-10' where id = $1", [id]);
  const { rows } = await superPool.query<{ id: number }>(
    `insert into support.written (path_id, part, words, written_as, writer_name, written_on)
     values ($1, $2, $3, 'self', 'Wilg', '2026-09-10') returning id`,
    [id, part, words],
  );
  if (!mayBeUsed) return;
  await superPool.query(
    "insert into support.may_be_used (written_id, path_id, side, at) values ($1, $2, 'holder', now())",
    [rows[0]?.id, id],
  );
}

async function tally(month: string, what: string, detail: string, number: number): Promise<void> {
  await superPool.query(
    "insert into support.tally (centre_id, month, what, detail, number) values ($1, $2, $3, $4, $5)",
    [centre.id, month, what, detail, number],
  );
}

/** Each row of a table as it reads. */
function linesOf(html: string): string[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    row
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
}
