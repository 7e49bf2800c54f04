// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { type Folder, lookInto, makeFolder, until } from "../support/folder.ts";
import { type Running, type Settings, startProgram } from "../support/program.ts";
import { startMailServer } from "../support/smtp.ts";
import { askForJob, letTimePass, untilJobsAreDone } from "./ask-job.ts";
import { fillIn, readPage } from "./fill-in.ts";
import { addGroup, addHouse, type Group, joinByMail, signInFromOutbox } from "./group.ts";
import { toldTo } from "./told.ts";
import { send } from "./visitors.ts";

const clocks = {
  monday: "2026-11-23T11:00:00+01:00",
  tuesday: "2026-11-24T11:00:00+01:00",
  wednesdayAfternoon: "2026-11-25T17:00:00+01:00",
};

test("when the mail server is away for a day the outbox says what waits, and afterwards everybody hears once what is still of use, and nothing about a date that is over", {
  timeout: 3_600_000,
}, async () => {
  const { folder, mail, settings, pool } = await openHouse();
  const [soon, calledOff, later] = await addGroups(pool);

  const monday = await startAt(settings, clocks.monday);
  expect((await joinByMail(monday.address, soon, "Vroeg")).status).toBe(303);
  await until("the first mail has come in", () => mail.received.length === 1);
  await pool.query("update programme.sign_up set created_at = '2026-11-23T11:00+01:00'");
  await monday.stop();

  await mail.goDown();
  const tuesday = await startAt(settings, clocks.tuesday);
  await doADaysWork(tuesday, folder, pool, { calledOff, later });
  await tuesday.stop();
  expect(mail.received).toHaveLength(1);

  await mail.comeUp();
  const wednesday = await startAt(settings, clocks.wednesdayAfternoon);
  await letTimePass(pool);
  await askForJob(folder.path, "mail.sweep");
  await until(
    "what is of use has been sent",
    async () => (await countOfUse(pool, clocks.wednesdayAfternoon)) === 0,
    600,
  );
  await untilJobsAreDone(pool);

  expect(toldTo(mail)).toEqual({
    "vroeg@post.example": ["Je doet mee"],
    "amsel@post.example": ["Je doet mee", "Deze datum gaat niet door"],
    "bever@post.example": ["Je doet mee"],
    "cavia@post.example": ["Je staat op de wachtlijst", "Er kwam een plek vrij"],
  });
  const tooLate = await pool.query("select kind from platform.message where sent_at is null order by kind");
  expect(tooLate.rows.map(({ kind }) => kind)).toEqual(["programme.sign-up-reminder", "sign-in"]);
  await wednesday.stop();
});

async function openHouse() {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const mail = await startMailServer();
  const settings = { DATA_DIR: folder.path, SMTP_URL: mail.url, TRUSTED_PROXIES: "127.0.0.1" };
  await (await startProgram(settings)).stop();
  const pool = await lookInto(folder.path);
  onTestFinished(async () => await pool.end());
  return { folder, mail, settings: settings satisfies Settings, pool };
}

async function startAt(settings: Settings, clock: string): Promise<Running> {
  const program = await startProgram({ ...settings, CLOCK: clock });
  onTestFinished(async () => void (await program.stop()));
  return program;
}

async function addGroups(pool: pg.Pool): Promise<[Group, Group, Group]> {
  const centre = await addHouse(pool);
  return [
    await addGroup(pool, centre, { slug: "morgen" }, "2026-11-25T14:00"),
    await addGroup(pool, centre, { slug: "donderdag" }, "2026-11-26T14:00"),
    await addGroup(pool, centre, { slug: "later", capacity: 1 }, "2026-12-08T14:00"),
  ];
}

type Dates = { calledOff: Group; later: Group };

/** A reminder is due, a date is called off after someone joined, and someone moves up. */
async function doADaysWork(
  program: Running,
  folder: Folder,
  pool: pg.Pool,
  { calledOff, later }: Dates,
): Promise<void> {
  await askForJob(folder.path, "programme.remind");
  const { address } = program;
  expect((await joinByMail(address, calledOff, "Amsel")).status).toBe(303);
  const first = await joinByMail(address, later, "Bever");
  expect((await joinByMail(address, later, "Cavia")).status).toBe(303);
  await until("they are written to", async () => (await countWaiting(pool, "<> 'sign-in'")) === 4);
  const url = `${address}${first.location}/afmelding`;
  expect((await send({ url, formKey: "", fields: {}, from: "10.8.0.1" })).status).toBe(303);
  const coordinator = await signInFromOutbox(address, pool);
  await pool.query("update identity.session set second_factor_at = $1", [clocks.tuesday]); // messages are about others
  const off = { at: `${calledOff.teamPath}/anders`, action: /\/anders$/, fields: { what: "cancel" } };
  await fillIn(coordinator, off);
  await until("all news is written", async () => (await countWaiting(pool, "<> 'sign-in'")) === 6);
  await until("each address was tried", async () => (await countUntried(pool)) === 0);

  const outbox = await readPage(coordinator, "/team/berichten");
  for (const what of ["Berichtje de dag ervoor", "Je doet mee", "Een datum gaat niet door", "Er is plek, je doet mee"])
    expect(outbox).toContain(what);
  const shown = outbox.split(/Lukt nog niet|Wacht nog/).length - 1;
  expect(shown).toBe(await countWaiting(pool, "is not null"));
  expect(outbox).toContain("Lukt nog niet");
  expect(outbox).toContain("Wie op een bericht wacht, weet nog niets.");
}

async function countWaiting(pool: pg.Pool, kind: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from platform.message where sent_at is null and kind ${kind}`,
  );
  return rows[0]?.count ?? -1;
}

/** A reminder of a date that is over and a link that has ended stay where they are, until they are cleared. */
async function countOfUse(pool: pg.Pool, at: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "select count(*)::int as count from platform.message where sent_at is null and kept_until > $1",
    [at],
  );
  return rows[0]?.count ?? -1;
}

/** What waits behind another message for its address is not tried before that one. */
async function countUntried(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from platform.message where sent_at is null and attempts = 0
       and not exists (select from platform.message as earlier where earlier.address = message.address
         and earlier.sent_at is null and earlier.created_at < message.created_at)`,
  );
  return rows[0]?.count ?? -1;
}
