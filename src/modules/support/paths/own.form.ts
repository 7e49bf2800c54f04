// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { checked, formKey } from "#platform/http";
import { parts } from "./parts.ts";

export const hideForm = z.object({ formKey, hidden: checked([...parts]) });
export const eraseForm = z.object({ sure: z.literal("yes", "support:paths.problem.sure") });
export const hintForm = z.object({ formKey, instead: z.string().max(100), say: z.string().max(100) });
