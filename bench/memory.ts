// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { databasePid } from "../test/support/folder.ts";
import type { Figure } from "./figure.ts";
import { median } from "./frame.ts";
import { endDatabase, type Installation } from "./installation.ts";
import type { Load } from "./load.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { visitPage } from "./visit.ts";

const seconds = 30;
const fromMemory = ["/", "/programma", "/en/programma"];
const bytesPerMegabyte = 1_000_000;

/** All processes of one installation under load: nine pages from memory to one fresh, and a sign-up each second. */
export async function measureMemory({ dataDir, seeded }: Installation, load: Load): Promise<Figure[]> {
  // Memory that programs share counts for each of them in part: with a copy of Node, nothing is shared with the bench.
  const node = join(dataDir, "node");
  copyFileSync(process.execPath, node);
  const program = await startProgram({ DATA_DIR: dataDir, TRUSTED_PROXIES: "127.0.0.1" }, node);
  const form = await findForm(program);
  const pages = load.loop({ port: program.port, paths: pathsOf(seeded.words), headers: {}, connections: 8, seconds });

  const samples: Sample[] = [];
  for (let second = 1; second < seconds; second += 1) {
    await wait(1000);
    await signUp(program, form, second);
    samples.push({ web: usedBy(program.pid), database: usedByAll(databasePid(dataDir)) });
  }

  const { answered, refused } = await pages;
  if (refused > 0) throw new Error(`${refused} pages were not given.`);
  await stop(program);
  await endDatabase(dataDir);
  return [
    { name: "memoryMb", value: Math.max(...samples.map(total)), goal: { atMost: 260 }, seen: tell(samples, answered) },
  ];
}

type Sample = { web: number; database: number };

function total({ web, database }: Sample): number {
  return web + database;
}

function tell(samples: readonly Sample[], answered: number): string {
  const web = median(samples.map((sample) => sample.web)).toFixed(0);
  const database = median(samples.map((sample) => sample.database)).toFixed(0);
  const pages = Math.round(answered / seconds);
  return `highest of ${samples.length}; median ${median(samples.map(total)).toFixed(0)}: web ${web}, database ${database}; ${pages} pages a second`;
}

function pathsOf(words: readonly string[]): string[] {
  return words.flatMap((one, index) =>
    words
      .filter((other) => other !== one)
      .flatMap((other) => [
        ...Array.from({ length: 9 }, (_, turn) => fromMemory[(index + turn) % fromMemory.length] ?? "/"),
        `/programma?q=${one}+${other}`,
      ]),
  );
}

/** The form of a date of which the page of its activity says that people can sign up. */
async function findForm({ port }: Server): Promise<string> {
  const week = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const { body } = await visitPage(port, `/programma?week=${week}`);
  const slugs = [...body.toString().matchAll(/href="(\/programma\/[a-z-]+-\d+)"/g)].map(([, path]) => path ?? "");
  for (const path of new Set(slugs)) {
    const activity = (await visitPage(port, path)).body.toString();
    const form = /href="([^"]+\/aanmelding)"/.exec(activity)?.[1];
    if (form) return form;
  }
  throw new Error("No date to sign up for was found.");
}

async function signUp({ port }: Server, path: string, person: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { "x-forwarded-for": `10.255.0.${person}`, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ formKey: randomUUID(), name: `Naam ${person}`, contact: "no" }),
  });
  if (answer.status !== 303) throw new Error(`A sign-up answered ${answer.status}.`);
}

/** Processes started by this one, and itself. */
function usedByAll(parent: number | null): number {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === parent);
  return [parent ?? 0, ...children.map(Number)].reduce((sum, pid) => sum + usedBy(pid), 0);
}

function parentOf(pid: string): number | null {
  return Number(/^PPid:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? Number.NaN);
}

/** The proportional set size: its own memory, and its part of what it shares. */
function usedBy(pid: number): number {
  const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return (kilobytes * 1024) / bytesPerMegabyte;
}

/** A process may end while we look. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
