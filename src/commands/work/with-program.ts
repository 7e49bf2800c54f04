// SPDX-License-Identifier: EUPL-1.2
import { unbuiltAssets } from "#platform/http";
import { createProgram, type Program } from "../../app.ts";
import type { Ground } from "../../foundation.ts";

/** With all modules, and all that they know to do. */
export async function withProgram<Result>(
  ground: Ground,
  work: (program: Program) => Promise<Result>,
): Promise<Result> {
  const program = createProgram({ ...ground, assets: unbuiltAssets });
  try {
    return await work(program);
  } finally {
    await Promise.all([program.jobs.stop(), program.close()]);
  }
}
