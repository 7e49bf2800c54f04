// SPDX-License-Identifier: EUPL-1.2
// Loaded before the program (`--import`): at each SIGUSR2 it writes to LOOP_FILE how many milliseconds one turn of the event
// loop took at most since the last time. In processor time: that another program had the processor is not ours.
import { writeFileSync } from "node:fs";

let before = spentMs();
let longestMs = 0;
setInterval(() => {
  const now = spentMs();
  longestMs = Math.max(longestMs, now - before);
  before = now;
}, 1).unref();

process.on("SIGUSR2", () => {
  writeFileSync(process.env.LOOP_FILE ?? "", `${longestMs}\n`);
  longestMs = 0;
});

function spentMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
