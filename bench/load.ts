// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Burst, BurstOutcome, Loop, LoopOutcome } from "./visitors.ts";

export type { Burst, BurstOutcome, Loop, LoopOutcome };

/** Visitors in a process of their own, so that asking never waits for measuring. */
export type Load = {
  loop: (plan: Loop) => Promise<LoopOutcome>;
  burst: (plan: Burst) => Promise<BurstOutcome[]>;
  child: ChildProcess;
};

export function startLoad(): Load {
  const child = fork(join(import.meta.dirname, "visitors.ts"));
  const ask = async (plan: object) => {
    child.send(plan);
    const [answer] = await once(child, "message");
    if (answer.problem) throw new Error(answer.problem);
    return answer.outcome;
  };
  return { child, loop: (plan) => ask({ loop: plan }), burst: (plan) => ask({ burst: plan }) };
}
