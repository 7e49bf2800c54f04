// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { teamRoles } from "../persons/centres-of.ts";
import { whoForm } from "../roles/role.form.ts";

export const newColleagueForm = whoForm.extend({ role: z.enum(teamRoles, "people:team.add.roleProblem") });
