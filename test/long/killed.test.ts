// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished, test } from "vitest";
import { type MailServer, startMailServer } from "../support/smtp.ts";
import { blows, lateReach, type Place, untilEverybodyIsWrittenTo } from "./blows.ts";
import { lookInto, makeFolder } from "./folder.ts";
import { countsOf, furnish, type JoinedDate, listOf } from "./house.ts";
import { startProgram } from "./program.ts";
import { type Answer, type OpenForm, openForms, personNumber, send } from "./visitors.ts";

const people = 150;
const places = 60;

test("whatever is killed while more than a hundred people sign up, everyone who was told that they are in or wait stands on the list once, and gets their mail once or twice", async () => {
  const place = await openPlace();
  const dates = await furnish(
    place.pool,
    blows.map(() => places),
  );

  for (const [round, { what, before, strike, goOn }] of blows.entries()) {
    const date = dates[round] as JoinedDate;
    const forms = await openForms([place.program.address], date.path, people);
    await before?.(place, dates[0] as JoinedDate);
    for (const [index, form] of forms.entries()) form.fields = personNumber(round * people + index + 1);

    const { answers, outstanding } = await sendAndStrike(forms, async () => await strike(place));
    await goOn(place);

    expect(outstanding, what).toBeGreaterThanOrEqual(100);
    expect(answers.map(({ status }) => status).filter((status) => ![0, 303, 503].includes(status))).toEqual([]);
    await expectKept(place, date, answers);
    await sendAgain(place, date, forms, answers);
    await expectEverybodyOnce(place, date, forms);
  }

  await untilEverybodyIsWrittenTo(place.pool);
  const timesWritten = countByReceiver(place.mail);
  expect(timesWritten.size).toBe(blows.length * people + 1);
  expect(timesWritten.get(lateReach)).toBe(2);
  expect([...timesWritten].filter(([, times]) => times > 2)).toEqual([]);
});

async function openPlace(): Promise<Place> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const mail = await startMailServer();
  onTestFinished(async () => await mail.goDown());
  const settings = { DATA_DIR: folder.path, SMTP_URL: mail.url, TRUSTED_PROXIES: "127.0.0.1" };
  const program = await startProgram(settings);
  const pool = await lookInto(folder.path);
  const place = { settings, dataDir: folder.path, pool, mail, program };
  onTestFinished(async () => {
    await pool.end();
    await place.program.stop();
  });
  return place;
}

/** Everyone presses the button at once; the blow falls when the first few have their answer. */
async function sendAndStrike(forms: readonly OpenForm[], strike: () => Promise<unknown>) {
  const answers: Answer[] = [];
  let outstanding = 0;
  let struck: Promise<unknown> | null = null;
  const sendOne = async (form: OpenForm) => {
    answers.push(await send(form));
    if (answers.length < 5 || struck) return;
    outstanding = forms.length - answers.length;
    struck = strike();
  };
  await Promise.all(forms.map(sendOne));
  await struck;
  return { answers, outstanding };
}

async function expectKept({ pool }: Place, date: JoinedDate, answers: readonly Answer[]): Promise<void> {
  const kept = new Set((await listOf(pool, date)).map(({ formKey }) => formKey));
  const promised = answers.filter(({ status }) => status === 303);
  expect(promised.length).toBeGreaterThan(0);
  expect(promised.filter(({ formKey }) => !kept.has(formKey))).toEqual([]);
}

/** Whoever saw no answer presses the button of the same form once more. */
async function sendAgain({ program }: Place, { path }: JoinedDate, forms: OpenForm[], answers: readonly Answer[]) {
  const answered = new Set(answers.filter(({ status }) => status === 303).map(({ formKey }) => formKey));
  const left = forms.filter(({ formKey }) => !answered.has(formKey));
  const again = await Promise.all(left.map(async (form) => await send({ ...form, url: program.address + path })));
  expect(again.filter(({ status }) => status !== 303)).toEqual([]);
}

async function expectEverybodyOnce({ pool }: Place, date: JoinedDate, forms: readonly OpenForm[]): Promise<void> {
  const list = await listOf(pool, date);
  expect(list.map(({ formKey }) => formKey).toSorted()).toEqual(forms.map(({ formKey }) => formKey).toSorted());
  expect(list.map(({ status }) => status)).toEqual([
    ...Array(places).fill("confirmed"),
    ...Array(people - places).fill("waiting"),
  ]);
  expect(await countsOf(pool, date)).toEqual({ kept: [places, people - places], counted: [places, people - places] });
}

function countByReceiver({ received }: MailServer): Map<string, number> {
  const times = new Map<string, number>();
  for (const { to } of received) times.set(to.join(), (times.get(to.join()) ?? 0) + 1);
  return times;
}
