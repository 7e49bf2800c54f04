// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const sureForm = z.object({ sure: z.literal("yes", "region:characteristics.problem.sure") });
