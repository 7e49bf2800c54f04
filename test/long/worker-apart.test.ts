// SPDX-License-Identifier: EUPL-1.2
import { expect, onTestFinished, test } from "vitest";
import { databasePid, lookInto, makeFolder, until } from "../support/folder.ts";
import { type Running, startProgram, startWorker } from "../support/program.ts";
import { startMailServer } from "../support/smtp.ts";
import { serveAgenda } from "./agenda-server.ts";
import { askForJob, untilJobsAreDone } from "./ask-job.ts";
import { fillIn } from "./fill-in.ts";
import { addGroup, addHouse, type Group, joinByMail, signInFromOutbox } from "./group.ts";
import { countJobsToDo, furnish } from "./house.ts";
import { toldTo } from "./told.ts";
import { openForms, send } from "./visitors.ts";

test("with a worker apart the mail goes out, also when the program that people visit was killed meanwhile", async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const mail = await startMailServer();
  onTestFinished(async () => await mail.goDown());
  const settings = { DATA_DIR: folder.path, SMTP_URL: mail.url, JOBS: "apart", TRUSTED_PROXIES: "127.0.0.1" };
  const program = await startProgram(settings);
  const pool = await lookInto(folder.path);
  const [date] = await furnish(pool, [2]);
  if (!date) throw new Error("There is no date.");
  const forms = await openForms([program.address], date.path, 5);
  const answers = await Promise.all(forms.map(async (form) => await send(form)));
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(303));

  await program.kill();
  expect(mail.received).toEqual([]);
  const worker = await startWorker(settings);
  await until("five mails have come in", () => mail.received.length >= 5);

  expect(mail.received.map(({ to }) => to.join()).toSorted()).toEqual(
    forms.map(({ fields }) => fields.reach).toSorted(),
  );
  const waiting = mail.received.filter(({ text }) => text.includes("wachtlijst"));
  expect(waiting).toHaveLength(3);
  await pool.end();
  expect(await worker.stop()).toBe(0);
  expect(databasePid(folder.path)).toBe(null);
});

test("with a worker apart it alone reminds, tells, moves people up and fetches agendas; the program that people visit shows what came of it", {
  timeout: 3_600_000,
}, async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const mail = await startMailServer();
  onTestFinished(async () => await mail.goDown());
  const agenda = await serveAgenda("Zingen aan de haven");
  onTestFinished(agenda.close);
  const settings = { DATA_DIR: folder.path, SMTP_URL: mail.url, JOBS: "apart", FETCH_PRIVATE: "1" };
  const trusting = { ...settings, TRUSTED_PROXIES: "127.0.0.1" };
  const program = await startProgram(trusting);
  const pool = await lookInto(folder.path);
  const centre = await addHouse(pool);
  const offering = { slug: "plek", capacity: 1, offerHours: 2 };
  const groups = {
    tomorrow: await addGroup(pool, centre, { slug: "morgen" }, "2026-11-25T14:00"),
    calledOff: await addGroup(pool, centre, { slug: "niet" }, "2026-12-01T14:00"),
    offered: await addGroup(pool, centre, offering, "2026-12-08T14:00"),
  };
  await doWhatWorkFollowsFrom(program, pool, groups);
  await pool.query(
    `insert into programme.source (centre_id, organization_id, name, url, every_hours, publishes, created_at, accepted_at, next_at, form_key)
     values ($1, $2, 'De haven', $3, 6, true, '2026-11-01', '2026-11-01', '2026-11-02', gen_random_uuid())`,
    [centre.id, centre.organizationId, agenda.url],
  );
  for (const queue of ["programme.remind", "programme.pick-sources", "programme.move-up"])
    await askForJob(folder.path, queue);
  expect(await countJobsToDo(pool)).toBeGreaterThanOrEqual(3);
  expect({ mails: mail.received.length, fetched: agenda.timesAsked() }).toEqual({ mails: 0, fetched: 0 });

  const worker = await startWorker(settings);
  await untilJobsAreDone(pool);
  const news = [
    { to: "amsel@post.example", about: ["Je doet mee", "morgen is het zover"] },
    { to: "bever@post.example", about: ["Deze datum gaat niet door"] },
    { to: "das@post.example", about: ["Wil je die?"] },
    { to: "egel@post.example", about: ["Je staat op de wachtlijst"] },
  ];
  const hasHeard = ({ to, about }: (typeof news)[number]) => about.every((words) => toldTo(mail)[to]?.includes(words));
  await until("everybody has heard", () => news.every(hasHeard), 600);

  expect(agenda.timesAsked()).toBe(1);
  const week = await fetch(`${program.address}/programma?week=2026-12-07`);
  expect(await week.text()).toContain("Zingen aan de haven");
  await pool.end();
  await program.stop();
  expect(await worker.stop()).toBe(0);
});

/** Someone comes tomorrow, someone's date is called off, and an offer has just run out while others wait. */
async function doWhatWorkFollowsFrom(
  { address }: Running,
  pool: Awaited<ReturnType<typeof lookInto>>,
  { tomorrow, calledOff, offered }: Record<"tomorrow" | "calledOff" | "offered", Group>,
): Promise<void> {
  await joinByMail(address, tomorrow, "Amsel");
  await pool.query("update programme.sign_up set created_at = '2026-11-23T11:00+01:00'");
  await joinByMail(address, calledOff, "Bever");
  const off = { at: `${calledOff.teamPath}/anders`, action: /\/anders$/, fields: { what: "cancel" } };
  await fillIn(await signInFromOutbox(address, pool), off);
  for (const name of ["Cavia", "Das", "Egel"]) await joinByMail(address, offered, name);
  await pool.query(
    "update programme.sign_up set status = 'offered', offered_until = '2026-11-24T10:00+01:00' where name = 'Cavia'",
  );
}
