// SPDX-License-Identifier: EUPL-1.2
import { answerQuestion, evaluationQuestions } from "#modules/support";
import type { ReleasePart } from "../release-part.ts";

/** The three questions about walking along, each a part of its own: a house may give one and keep another. */
export const supportParts: ReleasePart[] = evaluationQuestions.map((question) => ({
  name: `support-${question}`,
  label: `support:figures.report.${question}.title`,
  hint: "region:releases.known.support.hint",
  part: "support",
  prepare: async (trx, asked) => await answerQuestion(trx, question, asked),
}));
