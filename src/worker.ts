// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from "#platform/config";
import { startOwnDatabase } from "#platform/embedded";
import { unbuiltAssets } from "#platform/http";
import { createProgram } from "./app.ts";
import { layGround } from "./foundation.ts";
import { registerJobs } from "./jobs/register-jobs.ts";
import { stopWhenAsked } from "./stopping.ts";
import { tellProblem } from "./tell-problem.ts";

/** Does the jobs apart from the web process, which then runs with JOBS=apart. Any number may run at once. */
async function work(): Promise<void> {
  const config = readConfig(process.env);
  const ground = layGround(config, await startOwnDatabase(config));
  await ground.settle("attached");
  const program = createProgram({ ...ground, assets: unbuiltAssets });
  registerJobs(program);
  await program.jobs.start();
  process.stdout.write("Vrijplaats: the worker does the jobs\n");

  stopWhenAsked(async () => {
    await Promise.all([program.jobs.stop(), program.close()]);
    await ground.close();
  });
}

await work().catch(tellProblem);
