// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { onTestFinished } from "vitest";
import { type Chance, crawl } from "./crawl.ts";
import { lookInto, makeFolder } from "./folder.ts";
import { type Running, startProgram } from "./program.ts";
import { ask, get, postForm } from "./raw-request.ts";

/** A program on a folder of its own, and what can be asked of it at this moment. */
export type House = { program: Running; dataDir: string; cookie: string; listChances: () => Promise<Chance[]> };

/** Nothing in it yet: only whoever has the link can set it up. */
export async function openEmpty(): Promise<House> {
  const { program, dataDir } = await startInFolder([]);
  const setUp = /\/inrichten\/\S+/.exec(program.said())?.[0] ?? "";
  return { program, dataDir, cookie: "", listChances: async () => await crawl([setUp], reader(program, "")) };
}

/** The demo, with a coordinator signed in, and something behind every door. */
export async function openDemo(): Promise<House> {
  const { program, dataDir } = await startInFolder(["--demo"]);
  const [signIn = ""] = /\/inloggen\/\S+/.exec(program.said()) ?? [];
  const signedIn = await ask(program.address, postForm(signIn, [], { origin: program.address }));
  const cookie = [signedIn.headers["set-cookie"] ?? []]
    .flat()
    .map((line) => line.split(";")[0])
    .join("; ");
  const anyone = reader(program, "");
  const personal = await signUpSomewhere(program.address, await crawl(["/programma"], anyone));
  const pool = await lookInto(dataDir);
  const team = await addWhatIsRare(pool);
  await pool.end();

  const open = [personal, `${personal}/agenda.ics`, signIn, "/", "/healthz", "/readyz", "/vandaag", "/en", "/inloggen"];
  const listChances = async () => [
    ...(await crawl(open, anyone)),
    ...(await crawl(
      [...team, "/team", "/team/huis", "/team/programma", "/team/programma/nieuw"],
      reader(program, cookie),
    )),
    { method: "POST" as const, path: `${team[0]}/datums`, fields: [["een", "twee"]] as [string, string][] },
  ];
  return { program, dataDir, cookie, listChances };
}

async function startInFolder(words: readonly string[]): Promise<{ program: Running; dataDir: string }> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const settings = { DATA_DIR: folder.path, TRUSTED_PROXIES: "127.0.0.1", LOG_LEVEL: "trace" };
  const program = await startProgram(settings, null, words);
  onTestFinished(async () => void (await program.stop()));
  return { program, dataDir: folder.path };
}

function reader({ address }: Running, cookie: string) {
  return async (path: string) => {
    const answer = await ask(address, get(path, cookie ? { cookie } : {}));
    return answer.headers["content-type"]?.includes("html") ? answer.text : "";
  };
}

async function signUpSomewhere(address: string, chances: readonly Chance[]): Promise<string> {
  for (const { path, fields } of chances.filter((chance) => chance.path.endsWith("/aanmelding"))) {
    const formKey = fields.find(([name]) => name === "formKey")?.[1] ?? "";
    const { headers } = await ask(address, postForm(path, [["name", "Zon"], ["formKey", formKey]], {})); // biome-ignore format: one form
    if (headers.location) return String(headers.location);
  }
  throw new Error("Nobody could sign up for anything.");
}

const agenda = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Een//Agenda//NL", "BEGIN:VEVENT", "UID:een@agenda.example"],
  ...["DTSTART;TZID=Europe/Amsterdam:20261208T140000", "DTEND;TZID=Europe/Amsterdam:20261208T150000"],
  ...["SUMMARY:Samen zingen", "END:VEVENT", "END:VCALENDAR", ""],
].join("\r\n");

/** A place that somebody may still say yes to, a page of the house's own, a file to look at; and where the rest of it is. */
async function addWhatIsRare(pool: pg.Pool): Promise<string[]> {
  await pool.query(`update programme.sign_up set status = 'offered', offered_until = '2099-01-01' where name = 'Zon'`);
  await pool.query(`insert into site.page select id, 'tuin', 'nl', 'De tuin', '', now() from network.centre`);
  await pool.query(
    `insert into programme.incoming_file (centre_id, person_id, file_name, content, created_at, form_key)
    select centre.id, people.id, 'agenda.ics', convert_to($1, 'UTF8'), now(), gen_random_uuid()
    from network.centre, identity."user" as people where email = 'noor@lichthuis.example'`,
    [agenda],
  );
  const { rows } = await pool.query<{ path: string }>(`
    select '/team/programma/' || id as path from programme.activity where published_at is null or ended_at is not null
    union all select '/team/programma/' || activity_id || '/datums' from programme.occurrence where cancelled_at is not null
    union all select '/team/programma/' || activity_id || '/datums/' || to_char(starts_local, 'YYYY-MM-DD') from programme.occurrence where cancelled_at is not null
    union all select '/team/binnenhalen/' || id from programme.incoming_file
    union all select '/team/paginas/tuin' union all select '/team/paginas/tuin/verwijdering'
    union all select '/team/binnenhalen/voorbeeld.csv'`);
  return rows.map(({ path }) => path);
}
