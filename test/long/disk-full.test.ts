// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { until } from "../support/folder.ts";
import { isReady } from "../support/program.ts";
import { countsOf, furnish, type JoinedDate, listOf } from "./house.ts";
import { type SmallDisk, startOnSmallDisk } from "./small-disk.ts";
import { type Answer, type OpenForm, openForms, send, sendUntilAnswered } from "./visitors.ts";

const whatToDo = "We kunnen nu niets bewaren. Probeer het over een paar minuten nog een keer, of bel ons.";
const mostBeforeFull = 3000;
const timeout = 3_600_000;

test("when the disk is full people can go on reading, whoever signs up reads what to do, and when there is room again it works without a restart", {
  timeout,
}, async () => {
  const disk = await startOnSmallDisk();
  const { program, pool } = disk;
  const date = await furnishLargeDate(disk);
  const forms = (await openForms([program.address], date.path, 60)).map(withLongNeed);
  const [first, ...others] = forms.map((form) => form.formKey);
  const own = (await send(forms[0] as OpenForm)).location;
  await fetch(`${program.address}/programma`);

  disk.fill();
  const answers = await signUpUntilFull(program.address, date);
  const refused: OpenForm[] = [];
  for (const form of forms.slice(1)) {
    const answer = await send(form);
    expect([303, 503]).toContain(answer.status);
    answers.push(answer);
    if (answer.status === 503) refused.push(form);
    if (answer.status === 503) expect(answer.text).toContain(whatToDo);
  }
  expect(refused.length).toBeGreaterThan(0);
  for (const page of ["/programma", "/programma?week=2026-12-07", date.path.split("/2026")[0], own, "/readyz"]) {
    expect((await fetch(program.address + page)).status, page).toBe(200);
  }

  disk.makeSpace();
  expect((await sendUntilAnswered(refused)).filter(({ status }) => status !== 303)).toEqual([]);

  await expectKept(disk, date, answers);
  const kept = new Set((await listOf(pool, date)).map(({ formKey }) => formKey));
  for (const formKey of [first ?? "", ...others]) expect(kept).toContain(formKey);
});

test("when not even the journal of the database finds room nobody who was in is lost, and with room the house goes on by itself", {
  timeout,
}, async () => {
  const disk = await startOnSmallDisk();
  const { program } = disk;
  const date = await furnishLargeDate(disk);
  const forms = await openForms([program.address], date.path, 40);
  const answers = await Promise.all(forms.slice(0, 20).map(async (form) => await send(form)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));

  disk.fill();
  await useUpJournal(disk);
  for (const form of forms.slice(20)) {
    const answer = await send(form);
    expect([303, 503]).toContain(answer.status);
    if (answer.status === 503) expect(answer.text).toContain(whatToDo);
    answers.push(answer);
  }
  expect(answers.some(({ status }) => status === 503)).toBe(true);

  disk.makeSpace();
  await until("the database answers again", async () => await isReady(program.address), 600);
  expect((await sendUntilAnswered(forms)).filter(({ status }) => status !== 303)).toEqual([]);
  await expectKept(disk, date, answers);
  expect(await listOf(disk.pool, date)).toHaveLength(forms.length);
});

async function furnishLargeDate({ pool }: SmallDisk): Promise<JoinedDate> {
  const [date] = await furnish(pool, [100_000]);
  if (!date) throw new Error("There is no date.");
  return date;
}

function withLongNeed(form: OpenForm): OpenForm {
  return { ...form, fields: { ...form.fields, need: "Een stoel bij het raam. ".repeat(8) } };
}

/** One after another, each a little more on the disk, until one does not fit. */
async function signUpUntilFull(address: string, date: JoinedDate): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < mostBeforeFull) {
    const from = `10.60.${answers.length >> 8}.${answers.length & 255}`;
    const form = { url: address + date.path, formKey: crypto.randomUUID(), fields: { name: "Naam" }, from };
    const answer = await send(withLongNeed(form));
    answers.push(answer);
    if (answer.status !== 303) return answers;
  }
  throw new Error(`The disk was not full after ${mostBeforeFull} sign-ups.`);
}

/** Each switch asks for another file of the journal, until there is no room for one. */
async function useUpJournal({ pool }: SmallDisk): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await pool.query("select pg_logical_emit_message(true, 'journal', 'more')");
      await pool.query("select pg_switch_wal()");
    } catch {
      return;
    }
  }
  throw new Error("The journal went on finding room.");
}

async function expectKept({ pool }: SmallDisk, date: JoinedDate, answers: readonly Answer[]): Promise<void> {
  const list = await listOf(pool, date);
  const kept = new Set(list.map(({ formKey }) => formKey));
  expect(answers.filter(({ status, formKey }) => status === 303 && !kept.has(formKey))).toEqual([]);
  expect(await countsOf(pool, date)).toEqual({ kept: [list.length, 0], counted: [list.length, 0] });
}
