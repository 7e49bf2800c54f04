// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..");
const running = new Set<ChildProcess>();

export type Server = { child: ChildProcess; pid: number; port: number };

const started = readStartCommand();

/** What `npm start` gives Node, and what it gives the C library that hands out Node's memory. */
export const heapSettings = started.flags;
const allocatorSettings = started.env;

/** Starts a program that prints where it listens, and waits for that. */
export async function startServer(
  args: readonly string[],
  env: Record<string, string> = {},
  node = process.execPath,
): Promise<Server> {
  const child = spawn(node, [...args], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: "warn", FORM_SECONDS: "0", ...allocatorSettings, ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const port = await readPort(child, args.join(" "));
  if (child.pid === undefined) throw new Error(`${args.join(" ")} has no process.`);
  return { child, pid: child.pid, port };
}

/** The program as built, with the settings of `npm start`. */
export async function startProgram(env: Record<string, string>, node?: string): Promise<Server> {
  return await startServer([...heapSettings, join(root, "dist/server/main.mjs")], env, node);
}

export async function stop({ child }: { child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), 25_000);
  await gone;
  clearTimeout(impatience);
}

export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(async (child) => await stop({ child })));
}

async function readPort(child: ChildProcess, name: string): Promise<number> {
  if (!child.stdout) throw new Error(`${name} cannot be read.`);
  const lines = createInterface({ input: child.stdout });
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
    lines.on("line", (line) => {
      const port = /http:\/\/[^ ]+:(\d+)$/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

function readStartCommand(): { flags: string[]; env: Record<string, string> } {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const found = /&& ((?:[A-Z_]+=\S+ )*)node ((?:--\S+ )*)dist\/server\/main\.mjs/.exec(scripts.start);
  if (!found) throw new Error("package.json no longer starts dist/server/main.mjs.");
  const [settings = [], flags = []] = found.slice(1).map((words) => words.trim().split(" ").filter(Boolean));
  return { flags, env: Object.fromEntries(settings.map((setting) => setting.split("=", 2))) };
}
