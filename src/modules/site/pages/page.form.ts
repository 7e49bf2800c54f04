// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { formKey } from "#platform/http";

const title = z.string("site:problem.title").min(1, "site:problem.title").max(120, "site:problem.titleLong");
const body = z.string().max(20_000, "site:problem.bodyLong").default("");

export const newPageForm = z.object({ formKey, title });

/** Dutch is always there; English when its title is filled in. */
export const pageForm = z
  .object({
    formKey,
    titleNl: title,
    bodyNl: body,
    titleEn: z.string().max(120, "site:problem.titleLong").default(""),
    bodyEn: body,
  })
  .refine((page) => page.bodyEn === "" || page.titleEn !== "", { path: ["titleEn"], message: "site:problem.titleEn" });

export type PageChange = z.output<typeof pageForm>;
