// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { askableRoles } from "../persons/roles.ts";

const mostWords = 1000;

const words = z
  .string()
  .max(mostWords, "people:roles.ask.wordsProblem")
  .optional()
  .transform((text) => text || null);

export const askForm = z.object({ role: z.enum(askableRoles, "people:roles.ask.roleProblem"), words });

export const answerForm = z.object({ answer: z.enum(["yes", "notNow"]), words });

/** Who is asked, by a coordinator: any name, and where the question goes. */
export const whoForm = z.object({
  name: z
    .string("people:team.add.nameProblem")
    .min(1, "people:team.add.nameProblem")
    .max(100, "people:team.add.nameProblem"),
  email: z.email("people:team.add.emailProblem").max(254, "people:team.add.emailProblem").toLowerCase(),
});
