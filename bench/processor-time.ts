// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";

const ticksPerSecond = 100; // USER_HZ, which Linux shows the same on every machine

/** Processor time that a process and its threads have used, in milliseconds. */
export function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [fields[11], fields[12]].map(Number);
  if (user === undefined || system === undefined) throw new Error(`The processor time of ${pid} cannot be read.`);
  return ((user + system) * 1000) / ticksPerSecond;
}
