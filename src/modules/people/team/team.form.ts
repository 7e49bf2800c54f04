// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const newColleagueForm = z.object({
  name: z
    .string("people:team.add.nameProblem")
    .min(1, "people:team.add.nameProblem")
    .max(100, "people:team.add.nameProblem"),
  email: z.email("people:team.add.emailProblem").max(254, "people:team.add.emailProblem").toLowerCase(),
  role: z.enum(["facilitator", "host", "coordinator"], "people:team.add.roleProblem"),
});

export const roleId = z.uuid();
