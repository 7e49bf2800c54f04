// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished, test } from "vitest";
import { lookInto, makeFolder } from "../support/folder.ts";
import { startProgram } from "../support/program.ts";
import { type MailServer, startMailServer } from "../support/smtp.ts";
import { sendAndStrike } from "./at-once.ts";
import { blows, lateReach, type Place, untilEverybodyIsWrittenTo } from "./blows.ts";
import { countsOf, furnishEveryWay, headcountsOf, type Joinable, listOf } from "./house.ts";
import { seatReaders } from "./readers.ts";
import { type Answer, type OpenForm, openForm, personNumber, sendUntilAnswered } from "./visitors.ts";

const people = { date: 90, series: 50, headcount: 30 };
const places = { date: 40, series: 20 };

test("whatever is killed while more than a hundred people join, everyone who was told that they are in or wait stands on the list once, opens their page, and gets their mail, and nobody reads about them without a line in the log", {
  timeout: 7_200_000,
}, async () => {
  const place = await openPlace();
  const all = await furnishEveryWay(place.pool, blows.length, places);
  const readers = await seatReaders(place.settings, place.program, place.pool);
  const reached: string[] = [];

  for (const [round, { what, answersFirst, before, strike, goOn }] of blows.entries()) {
    const ways = all[round] ?? [];
    const forms = await openFormsOf(place, ways);
    reached.push(...forms.flatMap(({ fields }) => fields.reach || []));
    await before?.(place, all[0]?.[0] as Joinable);

    await readers.begin(place.program.address);
    const { answers, outstanding } = await sendAndStrike(inTurn(forms), answersFirst, async () => await strike(place));
    await readers.end();
    await goOn(place);

    expect(outstanding, what).toBeGreaterThanOrEqual(100);
    expect(answers.map(({ status }) => status).filter((status) => ![0, 303, 503].includes(status))).toEqual([]);
    await expectKept(place, ways, answers);
    await sendAgain(place, forms, answers);
    for (const way of ways) await expectEverybodyOnce(place, way, forms);
    await readers.expectAllWrittenDown();
  }

  await untilEverybodyIsWrittenTo(place.pool);
  const timesWritten = countByReceiver(place.mail);
  expect([...timesWritten.keys()].toSorted()).toEqual([...reached, lateReach].toSorted());
  expect(timesWritten.get(lateReach)).toBe(2);
  const twice = [...timesWritten.values()].reduce((sum, times) => sum + times - 1, 0);
  expect(twice).toBeLessThanOrEqual(blows.length); // the one that was on its way when the blow fell
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

let persons = 0;

/** One in three leaves an address to write to. */
async function openFormsOf({ program }: Place, ways: readonly Joinable[]): Promise<OpenForm[]> {
  const forms: OpenForm[] = [];
  for (const { way, path } of ways) {
    for (let person = 0; person < people[way]; person += 1) {
      const fields = personNumber(++persons);
      const silent = { ...fields, contact: "no", reach: "" };
      const joining = person % 3 === 0 ? fields : silent;
      const counting = { people: String(1 + (person % 4)), extra: "" };
      forms.push(await openForm(program.address, path, way === "headcount" ? counting : joining));
    }
  }
  return forms;
}

/** Those of a date, a series and a meal among each other. */
function inTurn(forms: readonly OpenForm[]): OpenForm[] {
  const step = 37; // has no divisor in common with how many there are
  return forms.map((_, index) => forms[(index * step) % forms.length] as OpenForm);
}

async function expectKept({ pool, program }: Place, ways: readonly Joinable[], answers: readonly Answer[]) {
  const kept = new Set<string>();
  for (const way of ways) for (const formKey of await formKeysOf(pool, way)) kept.add(formKey);
  const promised = answers.filter(({ status }) => status === 303);
  expect(promised.length).toBeGreaterThan(0);
  expect(promised.filter(({ formKey }) => !kept.has(formKey))).toEqual([]);
  for (const { location } of promised) expect((await fetch(program.address + location)).status).toBe(200);
}

/** Whoever saw no answer presses the button of the same form once more. */
async function sendAgain({ program }: Place, forms: readonly OpenForm[], answers: readonly Answer[]) {
  const answered = new Set(answers.filter(({ status }) => status === 303).map(({ formKey }) => formKey));
  const left = forms.filter(({ formKey }) => !answered.has(formKey));
  const again = left.map((form) => ({ ...form, url: program.address + new URL(form.url).pathname }));
  expect((await sendUntilAnswered(again)).filter(({ status }) => status !== 303)).toEqual([]);
}

async function expectEverybodyOnce({ pool }: Place, joined: Joinable, all: readonly OpenForm[]): Promise<void> {
  const forms = all.filter(({ url }) => url.endsWith(joined.path));
  const expected = forms.map(({ formKey }) => formKey).toSorted();
  expect((await formKeysOf(pool, joined)).toSorted()).toEqual(expected);
  if (joined.way === "headcount") return await expectSum(pool, joined, forms);
  const [taken, waiting] = [places[joined.way], forms.length - places[joined.way]];
  const list = await listOf(pool, joined);
  expect(list.map(({ status }) => status)).toEqual([
    ...Array(taken).fill("confirmed"),
    ...Array(waiting).fill("waiting"),
  ]);
  expect(await countsOf(pool, joined)).toEqual({ kept: [taken, waiting], counted: [taken, waiting] });
}

async function expectSum(pool: Place["pool"], joined: Joinable, forms: readonly OpenForm[]): Promise<void> {
  const { kept, told } = await headcountsOf(pool, joined);
  const sum = forms.reduce((total, { fields }) => total + Number(fields.people), 0);
  expect({ kept, told: told.reduce((total, one) => total + one.people, 0) }).toEqual({ kept: sum, told: sum });
}

async function formKeysOf(pool: Place["pool"], joined: Joinable): Promise<string[]> {
  if (joined.way === "headcount") return (await headcountsOf(pool, joined)).told.map(({ formKey }) => formKey);
  return (await listOf(pool, joined)).map(({ formKey }) => formKey);
}

function countByReceiver({ received }: MailServer): Map<string, number> {
  const times = new Map<string, number>();
  for (const { to } of received) times.set(to.join(), (times.get(to.join()) ?? 0) + 1);
  return times;
}
