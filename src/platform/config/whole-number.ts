// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem } from "./config-problem.ts";

/** A setting that is a whole number; `what` says in words what it has to be. */
export function readWholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  {
    from,
    to = Number.MAX_SAFE_INTEGER,
    otherwise,
    what,
  }: { from: number; to?: number; otherwise: number; what: string },
): number {
  const number = Number(env[name] ?? otherwise);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new ConfigProblem(`${name} is not ${what}: ${env[name]}`);
}
