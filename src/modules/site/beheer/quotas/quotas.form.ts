// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { Limits } from "#platform/quotas";
import { megabyte } from "../bytes-words.ts";

const problem = "site:beheer.quotas.problem";
const whole = z
  .string(problem)
  .regex(/^\d{1,6}$/, problem)
  .transform(Number);

/** Pictures in megabytes, as people say it. */
export const quotasForm = z
  .object({ centreId: z.uuid("http:problem.unreadable"), activities: whole, sources: whole, pictures: whole })
  .transform(({ centreId, pictures, ...counts }) => ({
    centreId,
    limits: { ...counts, pictures: pictures * megabyte } satisfies Limits,
  }));
