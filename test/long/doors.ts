// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { onTestFinished } from "vitest";
import { type Chance, crawl } from "./crawl.ts";
import { type Browser, fillIn, readPage } from "./fill-in.ts";
import { lookInto, makeFolder } from "./folder.ts";
import { joinInEveryWay, openPartnerDoor, waitAtTheDoor } from "./guests.ts";
import { type Running, startProgram } from "./program.ts";
import { addWhatIsRare } from "./rare.ts";
import { ask, postForm } from "./raw-request.ts";

/** A program on a folder of its own, and what can be asked of it at this moment. */
export type House = {
  program: Running;
  dataDir: string;
  cookie: string;
  listChances: () => Promise<Chance[]>;
  close: () => Promise<unknown>;
};
/** `ownEnd`: how the address ends that ends the role of the coordinator. */
export type DemoHouse = House & { ownEnd: string };

/** Nothing in it yet: only whoever has the link can set it up. */
export async function openEmpty(): Promise<House> {
  const { program, dataDir } = await startInFolder([]);
  const setUp = /\/inrichten\/\S+/.exec(program.said())?.[0] ?? "";
  const close = program.stop;
  return {
    program,
    dataDir,
    cookie: "",
    close,
    listChances: async () => await crawl([setUp], reader(browserAt(program))),
  };
}

/** The demo, with a coordinator signed in, and something behind every door. */
export async function openDemo(): Promise<DemoHouse> {
  const { program, dataDir } = await startInFolder(["--demo"]);
  const [signIn = ""] = /\/inloggen\/\S+/.exec(program.said()) ?? [];
  const anyone = browserAt(program);
  const coordinator = { ...anyone, cookie: await signInAt(program, signIn) };
  const own = await joinInEveryWay(anyone, await crawl(["/programma"], reader(anyone)));
  const doors = [...(await waitAtTheDoor(coordinator)), ...(await openPartnerDoor(coordinator))];
  const pool = await lookInto(dataDir);
  const rare = await addWhatIsRare(pool);
  const ownEnd = await findOwnEnd(pool);
  await pool.end();
  const unconfirmed = rare.findLast((path) => path.startsWith("/team/bevestigen/")) ?? "";
  await fillIn(coordinator, { at: unconfirmed, action: /\/telefoon$/ });

  const isOfTeam = (path: string) => /^\/(team|beheer)/.test(path);
  const open = [...own, ...doors.filter((path) => !isOfTeam(path)), signIn, ...forAnyone];
  const team = [
    ...rare,
    ...doors.filter(isOfTeam),
    "/team",
    "/beheer",
    "/team/programma",
    "/team/programma/nieuw",
    ...ofTeam,
  ];
  const listChances = async () => [
    ...(await crawl(open, reader(anyone))),
    ...(await crawl(team, reader(coordinator))),
    ...withoutForm,
    { method: "POST" as const, path: `${team[0]}/datums`, fields: [["een", "twee"]] as [string, string][] },
  ];
  return { program, dataDir, cookie: coordinator.cookie, ownEnd, listChances, close: program.stop };
}

/** Where no link of a page leads. */
const forAnyone = [
  ...["/", "/healthz", "/readyz", "/metrics", "/vandaag", "/en", "/inloggen", "/nieuws", "/nieuws.rss"],
  ...["/programma.rss", "/programma.json", "/programma.csv", "/sitemap.xml", "/robots.txt"],
  ...["/insluiten/programma", "/insluiten/kleuren.css", "/insluiten/vrijplaats-programma.js"],
  ...["/programma/papier/blad.svg", "/programma/papier/druk.css", "/programma/papier/druk.js"],
];
const ofTeam = [
  ...["/team/mijn/agenda", "/team/programma/uitvoer"],
  ...["csv", "ics", "json"].map((format) => `/team/programma/uitvoer/programma.${format}`),
];
/** What only a script of a page asks, and a button that is there when another was pressed. */
const withoutForm: Chance[] = [
  ...["/mijn-plek/beveiliging/sleutels/vraag", "/inloggen/toestel/vraag"],
  ...["/team/mijn/agenda/intrekking", "/team/mijn/agenda/nieuw-adres"],
].map((path) => ({ method: "POST", path, fields: [] }));

async function findOwnEnd(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `select role.id from people.role join identity."user" as people on people.id = person_id where email = 'noor@lichthuis.example'`,
  );
  return `/rollen/${rows[0]?.id}/einde`;
}

async function startInFolder(words: readonly string[]): Promise<{ program: Running; dataDir: string }> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const settings = { DATA_DIR: folder.path, TRUSTED_PROXIES: "127.0.0.1", LOG_LEVEL: "trace" };
  const program = await startProgram(settings, null, words);
  onTestFinished(async () => void (await program.stop()));
  return { program, dataDir: folder.path };
}

function browserAt({ address }: Running): Browser {
  return { address, cookie: "" };
}

function reader(browser: Browser) {
  return async (path: string) => await readPage(browser, path);
}

async function signInAt({ address }: Running, link: string): Promise<string> {
  const { headers } = await ask(address, postForm(link, [], { origin: address }));
  const cookies = [headers["set-cookie"] ?? []].flat();
  return cookies.map((line) => line.split(";")[0]).join("; ");
}
