// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EmbeddedProblem } from "./embedded-problem.ts";
import { isAlive, readIfThere } from "./processes.ts";

type Spawned = { exitCode: number | null };

// How a PostgreSQL that we or another program started fares: its own file postmaster.pid says so.

/**
 * Line 8 of postmaster.pid says so before any connection has to be tried. While the processes of a PostgreSQL that was
 * killed hard are still ending, a new one refuses to start and is tried again; its own check of that file is left alone.
 */
export async function untilReady(folder: string, spawnOne: () => Spawned): Promise<void> {
  let spawned = isRunning(folder) ? null : spawnOne();
  const ready = await until(() => {
    if (statusOf(folder) === "ready" && isRunning(folder)) return true;
    if (spawned ? spawned.exitCode !== null : !isRunning(folder)) spawned = spawnOne();
    return false;
  });
  if (ready) return;
  const said = readIfThere(join(folder, "server.log")).split("\n").slice(-4).join(" ");
  throw new EmbeddedProblem(`PostgreSQL did not become ready in thirty seconds. It says: ${said}`);
}

/** Left by a program that ended just now: it finishes first, and then a new one starts. */
export async function untilNotStopping(folder: string): Promise<void> {
  const isOver = () => statusOf(folder) !== "stopping" || !isRunning(folder);
  if (await until(isOver)) return;
  signal(folder, "SIGQUIT");
  if (await until(isOver)) return;
  throw new EmbeddedProblem("An earlier PostgreSQL on these data does not end. Restart the machine.");
}

/** SIGINT ends it tidily. One that is recovering from a crash may never heed that: then at once, to recover at the next start. */
export async function stopServer(folder: string): Promise<void> {
  if (!isRunning(folder)) return;
  const isGone = () => !isRunning(folder);
  signal(folder, "SIGINT");
  if (await until(isGone)) return;
  signal(folder, "SIGQUIT");
  await until(isGone);
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (isSo()) return true;
    await wait(10);
  }
  return false;
}

function statusOf(folder: string): string {
  return pidLines(folder)[7]?.trim() ?? "";
}

function pidLines(folder: string): string[] {
  return readIfThere(join(folder, "postmaster.pid")).split("\n");
}

/** After a power cut the number in postmaster.pid can belong to quite another program, or to one that is dead already. */
function isRunning(folder: string): boolean {
  const pid = Number(pidLines(folder)[0]);
  if (!(pid > 0) || !isAlive(pid)) return false;
  return !existsSync("/proc/self") || readIfThere(`/proc/${pid}/cmdline`).includes(folder);
}

function signal(folder: string, name: "SIGINT" | "SIGQUIT"): void {
  const pid = Number(pidLines(folder)[0]);
  if (pid > 0 && isRunning(folder)) process.kill(pid, name);
}
