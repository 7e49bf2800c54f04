// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { openConnections, signUpBare } from "./bare-sign-up.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import type { Burst, Load } from "./load.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { visitPage } from "./visit.ts";

const people = 200;
const datesPerRound = 4;
const connectionsPerProgram = 10; // what the program's pool holds

type Day = { id: string; centre_id: string; slug: string; day: string };
type Outcome = { confirmed: number; waiting: number; inOrder: boolean; lost: number };

/** 200 people at once for 10 places, over two processes, against the same transaction without a program around it. */
export async function measureSignUpContended(
  _: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const client = await database.connect();
  await assertDurable(client);
  const dates = await listDatesWithTenPlaces(client);
  const settings = { ...database.settings, TRUSTED_PROXIES: "127.0.0.1" };
  const programs = [await startProgram(settings), await startProgram(settings)];
  const bare = await openConnections(database.connections.app, connectionsPerProgram * programs.length);
  for (const { port } of programs) await visitPage(port, "/programma");

  const outcomes: Outcome[] = [];
  const compared = await compare(
    async () => {
      const { seconds, outcome } = await signUpThrough(client, load, programs, take(dates));
      outcomes.push(outcome);
      return people / seconds;
    },
    async () => {
      const { id, centre_id } = take(dates);
      return people / (await signUpBare(bare, { occurrenceId: id, centreId: centre_id }, people));
    },
    datesPerRound,
  );

  await Promise.all([client, ...bare].map(async (connection) => await connection.end()));
  await Promise.all(programs.map(stop));
  return asFigures(outcomes, compared);
}

/** Of all dates the worst: one date with an eleventh person is one too many. */
function asFigures(outcomes: readonly Outcome[], compared: Awaited<ReturnType<typeof compare>>): Figure[] {
  const furthest = (values: number[], from: number) =>
    values.reduce((worst, value) => (Math.abs(value - from) > Math.abs(worst - from) ? value : worst), from);
  const over = `over ${outcomes.length} dates`;
  const seen = `${compared.ours.toFixed(0)} sign-ups a second, bare ${compared.reference.toFixed(0)}`;
  const confirmed = outcomes.map((outcome) => outcome.confirmed);
  const waiting = outcomes.map((outcome) => outcome.waiting);
  const lost = outcomes.reduce((sum, outcome) => sum + outcome.lost, 0);
  const inOrder = outcomes.every((outcome) => outcome.inOrder) ? 1 : 0;
  return [
    { name: "signUpContended.confirmed", value: furthest(confirmed, 10), goal: { exactly: 10 }, seen: over },
    { name: "signUpContended.waiting", value: furthest(waiting, 190), goal: { exactly: 190 }, seen: over },
    { name: "signUpContended.inOrder", value: inOrder, goal: { exactly: 1 }, seen: over },
    { name: "signUpContended.lost", value: lost, goal: { exactly: 0 }, seen: over },
    {
      ...{ name: "signUpContended.throughputRatio", value: compared.ratio, goal: { atLeast: 0.33 } },
      ...{ spread: compared.spread, seen },
    },
  ];
}

async function signUpThrough(client: pg.Client, load: Load, programs: readonly Server[], day: Day) {
  const forms = Array.from({ length: people }, (_, index) => formOf(programs, day, index));
  const answers = await load.burst(forms.map(({ post }) => post));
  const said = forms.filter((_, index) => answers[index]?.status === 303).map(({ formKey }) => formKey);
  const seconds = Math.max(...answers.map(({ tookMs }) => tookMs)) / 1000;
  return { seconds, outcome: await judge(client, day, said) };
}

let addresses = 0;

/** As a browser behind a proxy sends it; each from an address of its own. */
function formOf(programs: readonly Server[], day: Day, index: number): { formKey: string; post: Burst[number] } {
  const port = programs[index % programs.length]?.port ?? 0;
  const formKey = randomUUID();
  const address = ++addresses;
  const headers = {
    host: "localhost",
    "content-type": "application/x-www-form-urlencoded",
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`,
  };
  const body = new URLSearchParams({ formKey, name: `Naam ${index + 1}`, contact: "no" }).toString();
  return { formKey, post: { port, path: `/programma/${day.slug}/${day.day}/aanmelding`, headers, body } };
}

/** Order: places go to the lowest positions, and the events, written under the same lock, tell the same order. */
async function judge(client: pg.Client, { id }: Day, said: readonly string[]): Promise<Outcome> {
  const { rows } = await client.query(
    `select sign_up.status, sign_up.form_key, row_number() over (order by position) as place,
       row_number() over (order by event.id) as told
     from programme.sign_up join platform.event on event.subject_id = sign_up.id
     where occurrence_id = $1 order by position`,
    [id],
  );
  const kept = new Set(rows.map((row) => row.form_key));
  const confirmed = rows.filter((row) => row.status === "confirmed").length;
  return {
    confirmed,
    waiting: rows.filter((row) => row.status === "waiting").length,
    inOrder:
      rows.length === said.length &&
      rows.every((row, index) => row.place === row.told && (row.status === "confirmed") === index < confirmed),
    lost: said.filter((formKey) => !kept.has(formKey)).length,
  };
}

async function assertDurable(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit",
  );
  if (rows[0].fsync !== "on" || rows[0].commit !== "on") throw new Error("A commit would not reach the disk.");
}

async function listDatesWithTenPlaces(client: pg.Client): Promise<Day[]> {
  const { rows } = await client.query<Day>(
    `select occurrence.id, occurrence.centre_id, slug, to_char(starts_local, 'YYYY-MM-DD') as day
     from programme.occurrence join programme.activity on activity.id = activity_id
     where occurrence.capacity = 10 and places_taken = 0 and starts_at > now() + interval '14 days'
     order by starts_local, occurrence.id limit 200`,
  );
  return rows;
}

function take(dates: Day[]): Day {
  const day = dates.shift();
  if (!day) throw new Error("There are too few dates left to sign up for.");
  return day;
}
