// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { contactRoles, teamRoles } from "../persons/roles.ts";
import { whoForm } from "../roles/role.form.ts";

export const newColleagueForm = whoForm.extend({ role: z.enum(teamRoles, "people:team.add.roleProblem") });

export const contactForm = whoForm.extend({
  role: z.enum(contactRoles, "people:team.add.roleProblem"),
  organizationId: z.uuid("people:roles.contacts.organizationProblem"),
});
