// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { onTestFinished } from "vitest";
import { lookInto, makeFolder, until } from "../support/folder.ts";
import { addPerson, type RoleName } from "../support/people.ts";
import { type Running, runToEnd, type Settings, startProgram, startWorker } from "../support/program.ts";
import { addCentre, type CentreRow } from "../support/rows.ts";
import { type MailServer, startMailServer } from "../support/smtp.ts";
import { startDatabase } from "./database-of-its-own.ts";
import { type Somebody, site, somebody } from "./somebody.ts";

/** Two web processes and a worker on one database, and a mail server. All three do jobs. */
export type TwoDoors = {
  left: Running;
  right: Running;
  worker: Running;
  settings: Settings;
  dataDir: string;
  pool: pg.Pool;
  mail: MailServer;
  centre: CentreRow;
};

const read = new WeakSet<MailServer["received"][number]>();

/** In real time: whoever makes sessions and links keeps no other. */
export async function openTwoDoors(): Promise<TwoDoors> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const mail = await startMailServer();
  onTestFinished(async () => await mail.goDown());
  const database = await startDatabase(folder.path);
  const settings = { ...database.settings, PUBLIC_URL: site, SMTP_URL: mail.url, CLOCK: "" };
  const [left, right] = await Promise.all([startProgram(settings), startProgram(settings)]);
  const worker = await startWorker(settings);
  const pool = await lookInto(folder.path);
  onTestFinished(async () => {
    await pool.end();
    await Promise.all([left, right, worker].map(async (program) => await program.stop()));
  });
  const centre = await addCentre(pool, { slug: "proeftuin", name: "De Proeftuin" });
  return { left, right, worker, settings, dataDir: folder.path, pool, mail, centre };
}

export type Colleague = { id: string; email: string };

export async function addColleague({ pool, centre }: TwoDoors, name: string, role: RoleName): Promise<Colleague> {
  const email = `${name.toLowerCase()}@proeftuin.example`;
  return { email, id: await addPerson(pool, { name, email, role, centre }) };
}

/** Signed in by the link that whoever runs the installation makes: with a second factor. */
export async function signInWell({ settings, right }: TwoDoors, { email }: Colleague): Promise<Somebody> {
  const { said, problem } = await runToEnd("sign-in-link", settings, [email]);
  const link = /\/inloggen\/\S+/.exec(said)?.[0];
  if (!link) throw new Error(`There is no link: ${said}${problem}`);
  const person = somebody();
  await person.post(right, link);
  return person;
}

/** Asks for a link at the left, and opens it at the right when the mail is there. */
export async function signInByMail(doors: TwoDoors, { email }: Colleague): Promise<Somebody> {
  const { left, right } = doors;
  const person = somebody();
  await person.fillIn({ opens: left, takes: left }, "/inloggen", /\/inloggen$/, { email });
  const link = await linkInMail(doors, email);
  await person.fillIn({ opens: left, takes: right }, link, /\/inloggen\/.+/);
  return person;
}

/** The address in the newest letter to this address, as soon as there is one that was not read yet. */
export async function linkInMail({ mail }: TwoDoors, to: string): Promise<string> {
  const isNew = (letter: (typeof mail.received)[number]) => letter.to.includes(to) && !read.has(letter);
  await until(`there is mail for ${to}`, () => mail.received.some(isNew));
  const letter = mail.received.findLast(isNew);
  if (letter) read.add(letter);
  return /http:\/\/localhost(\/\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
}
