// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const linkRequestForm = z.object({
  email: z.email("people:signIn.emailProblem").max(254, "people:signIn.emailProblem").toLowerCase(),
  terug: z.string().optional(),
});

export const confirmForm = z.object({ terug: z.string().optional() });
