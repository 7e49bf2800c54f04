// SPDX-License-Identifier: EUPL-1.2
// Loaded before the program (`--import`): at each SIGUSR2 it writes to LOOP_FILE for how many milliseconds, since the last
// time, nothing else could be done at most.
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();

process.on("SIGUSR2", () => {
  writeFileSync(process.env.LOOP_FILE ?? "", `${delays.max / 1e6}\n`);
  delays.reset();
});
