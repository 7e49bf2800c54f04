// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { expect } from "vitest";
import { databasePid, until } from "../support/folder.ts";
import { type Running, type Settings, startProgram } from "../support/program.ts";
import type { MailServer } from "../support/smtp.ts";
import type { JoinedDate } from "./house.ts";
import { openForm, send } from "./visitors.ts";

export type Place = { settings: Settings; dataDir: string; pool: pg.Pool; mail: MailServer; program: Running };
/** What is killed while people join, and how the house goes on. */
type Blow = {
  what: string;
  /** After how many answers it falls. */
  answersFirst: number;
  before?: (place: Place, date: JoinedDate) => Promise<unknown>;
  strike: (place: Place) => Promise<unknown>;
  goOn: (place: Place) => Promise<unknown>;
};

export const lateReach = "laat@post.example";

const both = [
  { what: "the program and PostgreSQL at once", strike: killBoth },
  { what: "the program, and a moment later PostgreSQL", strike: killProgramFirst },
  { what: "PostgreSQL, and the program while it starts that again", strike: killDatabaseFirst },
];

/** Twenty times the program and PostgreSQL both, sooner and later among the answers; then each of them by itself. */
export const blows: Blow[] = [
  ...Array.from({ length: 20 }, (_, time) => ({
    ...(both[time % both.length] ?? { what: "", strike: killBoth }),
    answersFirst: 1 + time * 2,
    goOn: startAgain,
  })),
  { what: "the program", answersFirst: 5, strike: killProgram, goOn: startAgain },
  { what: "one process of PostgreSQL", answersFirst: 5, strike: killBackend, goOn: untilReady },
  { what: "all of PostgreSQL", answersFirst: 5, strike: killPostmaster, goOn: stopAndStartAgain },
  {
    ...{ what: "the program, in the middle of a mail", answersFirst: 5 },
    ...{ before: untilInMail, strike: killProgramInMail, goOn: startAgain },
  },
];

async function killBoth(place: Place) {
  await Promise.all([killPostmaster(place), killProgram(place)]);
}

async function killProgramFirst(place: Place) {
  await killProgram(place);
  await killPostmaster(place);
}

async function killDatabaseFirst(place: Place) {
  await killPostmaster(place);
  await wait(600); // it looks each half second whether PostgreSQL is to be started
  await killProgram(place);
}

async function killProgram({ program }: Place) {
  await program.kill();
}

async function killBackend({ pool }: Place) {
  const { rows } = await pool.query<{ pid: number }>(
    "select pid from pg_stat_activity where usename = 'vrijplaats_app' order by state = 'active' desc limit 1",
  );
  process.kill(rows[0]?.pid ?? 0, "SIGKILL");
}

async function killPostmaster({ dataDir }: Place) {
  process.kill(databasePid(dataDir) ?? 0, "SIGKILL");
}

/** Somebody's mail has come in whole at the mail server, which does not say so yet. */
async function untilInMail(place: Place, date: JoinedDate) {
  await untilEverybodyIsWrittenTo(place.pool);
  place.mail.beforeAnswering(async () => await new Promise(() => {}));
  const form = await openForm(place.program.address, date.path, { name: "Laat", contact: "email", reach: lateReach });
  expect((await send(form)).status).toBe(303);
  await until("the mail has come in", () => place.mail.received.some(({ to }) => to.includes(lateReach)));
}

async function killProgramInMail(place: Place) {
  await killProgram(place);
  place.mail.beforeAnswering(async () => {});
}

async function startAgain(place: Place) {
  place.program = await startProgram(place.settings);
}

async function stopAndStartAgain(place: Place) {
  expect(await place.program.stop()).toBe(0);
  await startAgain(place);
}

async function untilReady({ program }: Place) {
  await until("the database answers again", async () => (await fetch(`${program.address}/readyz`)).ok);
}

export async function untilEverybodyIsWrittenTo(pool: pg.Pool) {
  const isDone = async () => {
    const { rows } = await pool.query(
      `select 1 from programme.sign_up left join platform.message on once_key = 'programme.signed-up-' || sign_up.id
       where email is not null and sent_at is null limit 1`,
    );
    return rows.length === 0;
  };
  await until("everybody is written to", isDone, 1800);
}
