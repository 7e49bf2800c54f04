// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { hasTitleInEnglish, titleEnMissing, writtenFields, writtenTitle } from "../written.form.ts";

export const newPageForm = z.object({ formKey, title: writtenTitle });

export const pageForm = z.object({ formKey, ...writtenFields }).refine(hasTitleInEnglish, titleEnMissing);
export type PageChange = z.output<typeof pageForm>;
