// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { onTestFinished } from "vitest";
import { makeFolder, until } from "../support/folder.ts";
import { type Running, startProgram } from "../support/program.ts";
import { type Chance, crawl, formsIn } from "./crawl.ts";
import { type Browser, readPage } from "./fill-in.ts";
import { cookieOf, openPlace, type SignedIn } from "./place.ts";
import { ask, postForm } from "./raw-request.ts";
import { makeThings, metricsToken } from "./things.ts";

/** A program on a folder of its own, and what can be asked of it at this moment. */
export type House = {
  program: Running;
  dataDir: string;
  /** Of the coordinator, if there is one. */
  cookie: string;
  listChances: () => Promise<Chance[]>;
  close: () => Promise<unknown>;
};

/** Nothing in it yet: only whoever has the link can set it up. */
export async function openEmpty(): Promise<House> {
  const { program, dataDir } = await startInFolder([]);
  const link = /\/inrichten\/\S+\n/;
  await until("it says where it is set up, after where it answers", () => link.test(program.said()));
  const setUp = link.exec(program.said())?.[0].trim() ?? "";
  const listChances = async () => await crawl([setUp], reader({ address: program.address, cookie: "" }));
  return { program, dataDir, cookie: "", listChances, close: program.stop };
}

/** The demo, with a coordinator signed in, and each time its chances are listed something new behind every door. */
export async function openDemo(): Promise<House> {
  const { program, dataDir } = await startInFolder(["--demo"]);
  const [signInLink = ""] = /\/inloggen\/\S+/.exec(program.said()) ?? [];
  const at = await openPlace(dataDir, program.address);
  const { personId, roleId } = await findCoordinator(at.place.pool);
  const coordinator = { personId, cookie: await signInAt(program, signInLink) };
  const listChances = async () => {
    const things = await makeThings(at, coordinator);
    const all = [...things, ...(await followThings(program, things, coordinator))];
    return all.filter((chance) => !sendsAway(chance, coordinator, roleId));
  };
  const close = async () => {
    await at.close();
    await program.stop();
  };
  return { program, dataDir, cookie: coordinator.cookie, listChances, close };
}

/** What can be reached from there: by anyone, by the coordinator in the rooms of the team, and what others find on their own page. */
async function followThings({ address }: Running, things: readonly Chance[], { cookie }: SignedIn): Promise<Chance[]> {
  const pages = things.filter(({ method }) => method === "GET");
  const startsOf = (whose: string | undefined) =>
    pages.filter(({ headers }) => headers?.cookie === whose).map(({ path }) => path);
  const headers = { cookie };
  const ofTeam = await crawl(startsOf(cookie), reader({ address, cookie }));
  const chances = [
    ...(await crawl(startsOf(undefined), reader({ address, cookie: "" }))),
    ...ofTeam.filter(({ path }) => /^(\/en)?\/(team|beheer)\b/.test(path)).map((chance) => ({ ...chance, headers })),
  ];
  for (const page of pages.filter((one) => one.headers?.cookie && one.headers.cookie !== cookie)) {
    const html = await readPage({ address, cookie: page.headers?.cookie ?? "" }, page.path);
    const forms = formsIn(html, page.path).filter(({ path }) => !path.endsWith("/uitloggen"));
    chances.push(...forms.map((form) => ({ ...form, headers: page.headers ?? {} })));
  }
  return chances;
}

/** Whoever gives a device to the house is signed out there, and whoever has no role any more is nobody here. */
function sendsAway({ method, path, headers }: Chance, { cookie }: SignedIn, roleId: string): boolean {
  const givesDevice = method === "POST" && path.endsWith("/team/deurtoestel");
  return headers?.cookie === cookie && (givesDevice || path.includes(roleId));
}

async function findCoordinator(pool: pg.Pool): Promise<{ personId: string; roleId: string }> {
  const { rows } = await pool.query<{ personId: string; roleId: string }>(
    `select role.id as "roleId", person_id as "personId" from people.role join identity."user" as people on people.id = person_id
     where email = 'noor@lichthuis.example'`,
  );
  if (!rows[0]) throw new Error("The demo has no coordinator.");
  return rows[0];
}

async function startInFolder(words: readonly string[]): Promise<{ program: Running; dataDir: string }> {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const settings = {
    ...{ DATA_DIR: folder.path, TRUSTED_PROXIES: "127.0.0.1", LOG_LEVEL: "trace" },
    METRICS_TOKEN: metricsToken,
  };
  const program = await startProgram(settings, null, words);
  onTestFinished(async () => void (await program.stop()));
  return { program, dataDir: folder.path };
}

function reader(browser: Browser) {
  return async (path: string) => await readPage(browser, path);
}

async function signInAt({ address }: Running, link: string): Promise<string> {
  const { headers } = await ask(address, postForm(link, [], { origin: address }));
  return cookieOf([headers["set-cookie"] ?? []].flat());
}
