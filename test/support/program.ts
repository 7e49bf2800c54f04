// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { heapSettings } from "../../bench/processes.ts";

const built = join(import.meta.dirname, "../../dist/server");
const program = [process.execPath, ...heapSettings, join(built, "main.mjs")];
const answers = /^Vrijplaats: (http\S+)$/m;

/** A Tuesday morning in November, an hour after opening. */
export const startsAt = "2026-11-24T11:00:00+01:00";

export type Settings = Record<string, string>;
export type Account = { uid: number; gid: number };
export type Running = {
  pid: number;
  /** Where it answers; empty for a worker. */
  address: string;
  /** All that it has printed, its log included. */
  said: () => string;
  /** Asks it to end, and gives its exit code. */
  stop: () => Promise<number | null>;
  /** Ends it as a power cut does. */
  kill: () => Promise<number | null>;
};

/** What `npm start` runs, as a process of its own; ready when it says where it answers. */
export async function startProgram(
  settings: Settings,
  account: Account | null = null,
  words: readonly string[] = [],
): Promise<Running> {
  return await start([...program, ...words], settings, account, answers);
}

/** The same, started by another command. */
export async function startProgramThrough(command: readonly string[], settings: Settings): Promise<Running> {
  return await start([...command, ...program], settings, null, answers);
}

/** What `npm run worker` runs. */
export async function startWorker(settings: Settings): Promise<Running> {
  const worker = [process.execPath, join(built, "worker.mjs")];
  return await start(worker, settings, null, /^Vrijplaats: the worker does the jobs()$/m);
}

/** What `npm run backup` and the like run, or a start that ends by itself. */
export async function runToEnd(name: string, settings: Settings, words: readonly string[] = []) {
  const ran = listenTo(spawnBuilt([process.execPath, join(built, `${name}.mjs`), ...words], settings, null));
  const code = await ran.ended;
  return { code, said: ran.said(), problem: ran.problem() };
}

/** False also when nobody listens. */
export async function isReady(address: string): Promise<boolean> {
  return await fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function start(command: readonly string[], settings: Settings, account: Account | null, ready: RegExp) {
  const child = spawnBuilt(command, settings, account);
  const { said, problem, ended } = listenTo(child);
  const all = () => said() + problem();
  for (let tries = 0; !ready.test(said()); tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null || tries === 2400) {
      child.kill("SIGKILL");
      throw new Error(`It did not start (${child.exitCode}) It said: ${all()}`);
    }
    await wait(50);
  }
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    return await ended;
  };
  const address = ready.exec(said())?.[1] ?? "";
  return { pid: child.pid ?? 0, address, said: all, stop: end("SIGTERM"), kill: end("SIGKILL") };
}

function spawnBuilt(command: readonly string[], settings: Settings, account: Account | null): ChildProcess {
  const options: SpawnOptions = {
    ...account,
    cwd: "/",
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, PORT: "0", CLOCK: startsAt, FORM_SECONDS: "0", ...settings },
  };
  const [executable = "", ...words] = command;
  const child = spawn(executable, words, options);
  const endWithUs = () => child.kill(); // so that it still stops its database
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  return child;
}

function listenTo(child: ChildProcess) {
  let [said, problem] = ["", ""];
  child.stdout?.on("data", (text) => {
    said += text;
  });
  child.stderr?.on("data", (text) => {
    problem += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { said: () => said, problem: () => problem, ended };
}
