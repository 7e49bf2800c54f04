// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished, test } from "vitest";
import { lookInto, makeFolder, until } from "../support/folder.ts";
import { type Running, startProgram } from "../support/program.ts";
import { startDatabase } from "./database-of-its-own.ts";
import { countsOf, furnish, listOf } from "./house.ts";
import { openForms, send } from "./visitors.ts";

/** An empty database on a server, and two programs that start on it at the same moment. */
async function startTwo(): Promise<{ programs: Running[]; dataDir: string }> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const { settings } = await startDatabase(folder.path);
  const programs = await Promise.all([startProgram(settings), startProgram(settings)]);
  for (const program of programs) onTestFinished(async () => void (await program.stop()));
  return { programs, dataDir: folder.path };
}

test("of 200 people who want 10 places at once over two processes ten are in and the others wait in order, and when all ten cancel the next ten move up and are told", async () => {
  const { programs, dataDir } = await startTwo();
  const pool = await lookInto(dataDir);
  onTestFinished(async () => await pool.end());
  const [date] = await furnish(pool, [10]);
  if (!date) throw new Error("There is no date.");
  const addresses = programs.map(({ address }) => address);
  const forms = await openForms(addresses, date.path, 200);

  const answers = await Promise.all(forms.map(async (form) => await send(form)));

  const list = await listOf(pool, date);
  expect(answers.map(({ status }) => status)).toEqual(Array(200).fill(303));
  expect(new Set(list.map(({ formKey }) => formKey))).toEqual(new Set(answers.map(({ formKey }) => formKey)));
  expect(list.map(({ status }) => status)).toEqual([...Array(10).fill("confirmed"), ...Array(190).fill("waiting")]);
  expect(await countsOf(pool, date)).toEqual({ kept: [10, 190], counted: [10, 190] });

  const first = list.slice(0, 10).map(({ formKey }) => answers.find((answer) => answer.formKey === formKey)?.location);
  const cancelled = await Promise.all(
    first.map(async (location, index) => {
      const url = `${addresses[index % 2]}${location}/afmelding`;
      return await send({ url, formKey: "", fields: {}, from: `10.9.0.${index}` });
    }),
  );

  const afterwards = await listOf(pool, date);
  expect(cancelled.map(({ status }) => status)).toEqual(Array(10).fill(303));
  expect(afterwards.map(({ status }) => status)).toEqual([
    ...Array(10).fill("cancelled"),
    ...Array(10).fill("confirmed"),
    ...Array(180).fill("waiting"),
  ]);
  expect(await countsOf(pool, date)).toEqual({ kept: [10, 180], counted: [10, 180] });
  const movedUp = afterwards.slice(10, 20).map(({ name }) => name);
  await until("all ten who moved up are written to", async () => (await told(pool)).length >= 10);
  expect((await told(pool)).toSorted()).toEqual(movedUp.toSorted());
  expect(await inWhatOrder(pool)).toEqual(movedUp);
  expect(programs.map(({ said }) => said()).join("")).not.toMatch(/"level":"(warn|error|fatal)"/);
});

type Pool = Awaited<ReturnType<typeof lookInto>>;

/** For whom the outbox holds the news that they moved up. */
async function told(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from platform.message join programme.sign_up on email = address where kind = 'programme.sign-up-moved-up'`,
  );
  return rows.map(({ name }) => name);
}

async function inWhatOrder(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from platform.event join programme.sign_up on sign_up.id = subject_id
     where kind = 'programme.moved-up' order by event.id`,
  );
  return rows.map(({ name }) => name);
}
