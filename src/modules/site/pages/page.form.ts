// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { hasTitleInEnglish, titleEnMissing, writtenFields, writtenTitle } from "../written/written.form.ts";

export const newPageForm = z.object({ title: writtenTitle });

export const pageForm = z.object(writtenFields).refine(hasTitleInEnglish, titleEnMissing);
