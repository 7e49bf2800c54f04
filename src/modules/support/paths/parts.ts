// SPDX-License-Identifier: EUPL-1.2
import { type LifeDomain, lifeDomains } from "../reference.ts";

/** What is written in words; what was agreed, the fifth column, are commitments with a date. */
export const questions = ["situationNow", "wish", "whatIExpectOfYou", "whatYouExpectOfMe"] as const;
export type Question = (typeof questions)[number];

/** By whose path it is, by both together, by the peer worker for them, or typed over from their paper. */
export const waysToWrite = ["self", "together", "peer", "paper"] as const;
export type WrittenAs = (typeof waysToWrite)[number];
/** What a peer worker can say of what they type. */
export const peersWays = ["together", "peer", "paper"] as const satisfies WrittenAs[];

/** What can stay between two people: words per domain, and what they do. */
export const parts = [
  "daytime",
  "leisure",
  "social",
  "household",
  "money-paperwork",
  "going-along",
  "travel",
  "plans",
  "information",
  "other",
  "commitments",
  "contacts",
  "look-backs",
  "closing",
] as const;
export type Part = (typeof parts)[number];

export function isDomain<Text extends string>(text: Text): text is Text & LifeDomain {
  return lifeDomains.some((domain) => domain === text);
}

export function isQuestion(text: string): text is Question {
  return questions.some((question) => question === text);
}
