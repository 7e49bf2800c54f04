// SPDX-License-Identifier: EUPL-1.2
/** How it stands with what comes in from elsewhere by itself. */
export type StateKind = "good" | "problem" | "asks" | "paused" | "busy";
/** The first sentence says the most. */
export type StateInWords = { kind: StateKind; sentences: string[] };

/** What went wrong; a site that refuses says by its status what it means. */
export function causeOfProblem<Problem extends string>(
  problem: Problem,
  status: number | null,
): Problem | "closed" | "gone" {
  if (problem !== "refused") return problem;
  if (status === 401 || status === 403) return "closed";
  return status === 404 || status === 410 ? "gone" : problem;
}

/** The part of an address that people know it by; what comes after it can be a secret. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
